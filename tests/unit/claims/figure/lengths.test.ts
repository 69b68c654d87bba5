import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** How long operations lasted. */
const LENGTHS: readonly Row[] = [
  [
    'Project Shadowfire lasted five weeks and led to 1,133 arrests.',
    'duration_days exact 35 days @national',
    'arrests exact 1133 people @national',
  ],
  [
    'Operation Cross Check, which ran five days, resulted in 2,059 arrests.',
    'duration_days exact 5 days @national',
    'arrests exact 2059 people @national',
  ],
  [
    'The 10-day effort ended Friday with 230 arrests.',
    'duration_days exact 10 days @national',
    'arrests exact 230 people @national',
  ],
  [
    'The sweep, which stretched over six days, ended Saturday. ICE arrested 118 people.',
    'duration_days exact 6 days @national',
    'arrests exact 118 people @national',
  ],
  [
    'Seven days of raids ended with 118 arrests in Kansas.',
    'duration_days exact 7 days @Kansas',
    'arrests exact 118 people @Kansas',
  ],
  [
    'Agents spent four days combing the Bay Area and made 232 arrests.',
    'duration_days exact 4 days @San Francisco Bay Area',
    'arrests exact 232 people @San Francisco Bay Area',
  ],
  [
    'ICE agents arrested 232 people in a four day operation in Northern California.',
    'arrests exact 232 people @Northern California',
    'duration_days exact 4 days @Northern California',
  ],
  [
    'A five-day operation yielded 93 arrests across the Carolinas.',
    'duration_days exact 5 days @Carolinas',
    'arrests exact 93 people @Carolinas',
  ],
  [
    'Project Safe Haven lasted five weeks and ended March 21. Agents arrested 45 people.',
    'duration_days exact 35 days @national',
    'arrests exact 45 people @national',
  ],
  [
    "ERO Boston arrested 41 unlawfully present noncitizens during a four-day enforcement effort on Nantucket and Martha's Vineyard.",
    'arrests exact 41 people @Nantucket and Martha’s Vineyard',
    'duration_days exact 4 days @Nantucket and Martha’s Vineyard',
  ],
  [
    'During the 12-day operation, ERO officers apprehended 216 illegal aliens; 82 had criminal convictions, 31 had pending criminal charges and 19 were previously removed.',
    'duration_days exact 12 days @national',
    'arrests exact 216 people @national',
    'criminal_convictions exact 82 people @national',
    'pending_charges exact 31 people @national',
    'prior_deportations exact 19 people @national',
  ],
  [
    'During a five-day surge ending Sunday, deportation officers arrested 118 individuals for violating U.S. immigration laws.',
    'duration_days exact 5 days @national',
    'arrests exact 118 people @national',
  ],
  [
    'More than 130 people had been arrested over two days, 44 of whom had criminal records, DHS said.',
    'arrests more_than 130 people @national',
    'duration_days exact 2 days @national',
    'criminal_convictions exact 44 people @national',
  ],
  [
    'The four-day operation swept through 14 counties and ended with 83 people under arrest, 16 of whom had no prior convictions.',
    'duration_days exact 4 days @national',
    'counties exact 14 counties @national',
    'arrests exact 83 people @national',
    'no_criminal_record exact 16 people @national',
  ],
  [
    'Seventy-eight people were arrested in a three-day sting in the Central Valley, Border Patrol officials said.',
    'arrests exact 78 people @Central Valley',
    'duration_days exact 3 days @Central Valley',
  ],
  [
    'The month-long operation ended with 1,461 arrests in Massachusetts, roughly 54 percent of whom had records, ICE said.',
    'duration_days exact 30 days @Massachusetts',
    'arrests exact 1461 people @Massachusetts',
    'criminal_convictions about 54 percent @Massachusetts',
  ],
];

describe('lengths of operations', () => {
  for (const [text, ...figures] of LENGTHS) test(text, () => expect(figuresOf(text)).toEqual(figures));
});
