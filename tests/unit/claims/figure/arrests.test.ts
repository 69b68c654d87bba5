import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

const TOTALS: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'ICE officers arrested 128 people across the Houston area last week.',
    'arrests exact 128 people @Houston area',
  ],
  [
    'Nearly 250 people were taken into custody in Los Angeles County, the agency said.',
    'arrests nearly 250 people @Los Angeles County',
  ],
  [
    'The sweep netted 161 undocumented immigrants in Southern California.',
    'arrests exact 161 people @Southern California',
  ],
  [
    'Federal agents rounded up at least 45 workers at a meatpacking plant in Grand Island, Nebraska.',
    'arrests at_least 45 people @Grand Island',
  ],
  [
    'The operation resulted in the arrest of 93 people throughout New England.',
    'arrests exact 93 people @New England',
  ],
  [
    'More than 680 people have been arrested in at least a dozen states.',
    'arrests more_than 680 people @national',
  ],
  ['ICE nabs 36 in Long Island gang crackdown', 'arrests exact 36 people @Long Island'],
  ['Immigration sweep in Chicago nets more than 150 arrests', 'arrests more_than 150 people @Chicago'],
  [
    'A 167-person sweep through Atlanta ended Friday with all in custody.',
    'arrests exact 167 people @Atlanta',
  ],
  [
    'Deportation officers apprehended approximately 60 foreign nationals in Northern Virginia.',
    'arrests about 60 people @Northern Virginia',
  ],
  [
    'The raids led to 225 arrests in New York City, Long Island and the Hudson Valley.',
    'arrests exact 225 people @New York City, Long Island and Hudson Valley',
  ],
  ['Agents picked up 84 people in Minneapolis and across Minnesota.', 'arrests exact 84 people @Minnesota'],
  [
    'Between 100 and 120 people were detained in western Michigan.',
    'arrests exact 100-120 people @Western Michigan',
  ],
  [
    'Agents took 97 workers into custody in Bean Station, Tennessee.',
    'arrests exact 97 people @Bean Station',
  ],
  [
    'Authorities said 114 workers were led away from the nursery in Sandusky, Ohio.',
    'arrests exact 114 people @Sandusky',
  ],
  [
    '“We arrested 331 people in Wisconsin,” the field office director said.',
    'arrests exact 331 people @Wisconsin',
  ],
];

const PLACES: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'Officers arrested 298 people: 107 in Philadelphia, 101 in Los Angeles and 90 in Denver.',
    'arrests exact 298 people @national',
    'arrests exact 107 people @Philadelphia',
    'arrests exact 101 people @Los Angeles',
    'arrests exact 90 people @Denver',
  ],
  [
    'The most arrests, 95, were made in Dallas, followed by Houston with 74.',
    'arrests exact 95 people @Dallas',
    'arrests exact 74 people @Houston',
  ],
  [
    'Officers arrested 46 people in Boston, 30 in Providence and 12 in Hartford.',
    'arrests exact 46 people @Boston',
    'arrests exact 30 people @Providence',
    'arrests exact 12 people @Hartford',
  ],
  [
    'In Seattle 31 people were arrested, and in Portland, 22.',
    'arrests exact 31 people @Seattle',
    'arrests exact 22 people @Portland',
  ],
  [
    'Agents arrested 28 people, including a gang member from Ventura County.',
    'arrests exact 28 people @national',
  ],
  ['A total of 498 people were arrested nationwide.', 'arrests exact 498 people @national'],
];

const PARTS: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'Of the 95 people arrested in Denver, 63 had criminal convictions and 12 had pending charges.',
    'arrests exact 95 people @Denver',
    'criminal_convictions exact 63 people @Denver',
    'pending_charges exact 12 people @Denver',
  ],
  [
    'Agents arrested 128 people in California, including 20 with prior convictions for drunken driving.',
    'arrests exact 128 people @California',
    'dui_convictions exact 20 people @California',
  ],
  [
    'ICE arrested 370 people in Massachusetts. About 54 percent had been convicted of or charged with a crime.',
    'arrests exact 370 people @Massachusetts',
    'convicted_or_pending about 54 percent @Massachusetts',
  ],
  [
    'Officers detained 210 people in Utah; 45 of them were previously deported and 31 had final orders of removal.',
    'arrests exact 210 people @Utah',
    'prior_deportations exact 45 people @Utah',
    'removal_orders exact 31 people @Utah',
  ],
  [
    'They arrested 75 people in Omaha. Among them were 16 members of MS-13 and nine registered sex offenders.',
    'arrests exact 75 people @Omaha',
    'gang_members exact 16 people @Omaha',
    'sex_offenders exact 9 people @Omaha',
  ],
  [
    'More than 200 were arrested in Texas. The remaining 23 had no criminal record.',
    'arrests more_than 200 people @Texas',
    'no_criminal_record exact 23 people @Texas',
  ],
  [
    'Of the 114 arrested, 88 were collateral arrests, the agency said.',
    'arrests exact 114 people @national',
    'collateral_arrests exact 88 people @national',
  ],
  [
    'ICE arrested 52 people in Tulsa. A quarter of those arrested had no criminal history.',
    'arrests exact 52 people @Tulsa',
    'no_criminal_record exact 25 percent @Tulsa',
  ],
  [
    'Of those taken into custody in Iowa, 12 were convicted of domestic violence and three of murder.',
    'domestic_violence_convictions exact 12 people @Iowa',
    'murder_convictions exact 3 people @Iowa',
  ],
  [
    'Sixty were arrested on criminal charges and 40 on administrative immigration violations.',
    'criminal_arrests exact 60 people @national',
    'administrative_arrests exact 40 people @national',
  ],
];

const THINGS: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['The five-day operation in Nevada ended Sunday.', 'duration_days exact 5 days @Nevada'],
  ['A week-long immigration sweep ended Sunday.', 'duration_days exact 7 days @national'],
  ['The operation lasted three weeks.', 'duration_days exact 21 days @national'],
  ['Those arrested came from 42 countries.', 'countries exact 42 countries @national'],
  ['About 200 agents took part in the raid in Salem, Ohio.', 'agents about 200 agents @Salem, Ohio'],
  ['Agents served notices at 98 businesses during the operation.', 'worksites exact 98 worksites @national'],
  ['ICE lodged 56 detainers during the operation in Oregon.', 'detainers exact 56 detainers @Oregon'],
];

describe('what is counted, how surely and where', () => {
  for (const [text, ...figures] of [...TOTALS, ...PLACES, ...PARTS, ...THINGS])
    test(text, () => expect(figuresOf(text)).toEqual(figures));
});
