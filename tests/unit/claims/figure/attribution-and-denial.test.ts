import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** What is denied or affirmed of a record, crimes of each person, and who tells of an arrest. */
const ROWS: readonly Row[] = [
  [
    'Of 150 people whom ICE arrested, 60 had a conviction or a pending charge and 90 had neither.',
    'arrests exact 150 people @national',
    'convicted_or_pending exact 60 people @national',
    'no_criminal_record exact 90 people @national',
  ],
  [
    'ICE detuvo a 150 personas. De ellas, 90 no tenían condenas ni cargos pendientes. Otros 60 sí los tenían.',
    'arrests exact 150 people @national',
    'no_criminal_record exact 90 people @national',
    'convicted_or_pending exact 60 people @national',
  ],
  [
    'ICE arrested 210 people. Forty-two percent of those arrested had at least one felony conviction.',
    'arrests exact 210 people @national',
    'felony_convictions exact 42 percent @national',
  ],
  [
    'ICE arrested 210 people. In Perry County, seven people were arrested at a motel on Friday, according to the county sheriff.',
    'arrests exact 210 people @national',
    'arrests exact 7 people @Perry County',
  ],
  ['Volunteers said they had counted about 45 agents outside a motel.', 'agents about 45 agents @national'],
  [
    'ICE arrested 310 people in ten days in an effort named for a deputy killed last year.',
    'arrests exact 310 people @national',
    'duration_days exact 10 days @national',
  ],
  ['More than 70 adults were seized in the ICE raids on Thursday.', 'arrests more_than 70 people @national'],
  [
    'ICE arrested 90 people from 20 countries.',
    'arrests exact 90 people @national',
    'countries exact 20 countries @national',
  ],
];

describe('what is said of records, and by whom', () => {
  for (const [text, ...figures] of ROWS)
    test(text, () => expect(figuresOf(text, /[áéíóúñ]|detuvo/.test(text) ? 'es' : 'en')).toEqual(figures));
});
