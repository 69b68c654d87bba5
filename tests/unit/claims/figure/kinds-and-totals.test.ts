import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/reading/article.ts';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** "19 gang_members" for every figure, in reading order. */
function countsOf(text: string | readonly Block[], lang = 'en'): string[] {
  return figuresOf(text, lang).map((line) => {
    const [metric, , value] = line.split(' ');
    return `${value} ${metric}`;
  });
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const item = (text: string): Block => ({ kind: 'list-item', text });

const HEADED: readonly Row[] = [
  [
    'ICE arrested 340 people in Utah. Gang members, 21. Deported before: 64. Sex offenders, 17.',
    '340 arrests',
    '21 gang_members',
    '64 prior_deportations',
    '17 sex_offenders',
  ],
  [
    'ICE arrested 340 people in Utah. The breakdown: fugitives, 82; sex offenders, 17.',
    '340 arrests',
    '82 fugitives',
    '17 sex_offenders',
  ],
  [
    'ICE arrested 340 people in Utah. Sex offenders numbered 17; gang members, 21.',
    '340 arrests',
    '17 sex_offenders',
    '21 gang_members',
  ],
  [
    'ICE arrested 340 people in Utah. People who had been deported and came back, 64.',
    '340 arrests',
    '64 prior_deportations',
  ],
  [
    'ICE arrested 340 people in Utah. Felons: 190, of whom few were jailed.',
    '340 arrests',
    '190 felony_convictions',
  ],
  ['ICE arrested 340 people in Utah. A convicted sex offender, 51, was the first.', '340 arrests'],
];

const TIMES: readonly Row[] = [
  [
    'The 610 arrests in Utah grew slowly. On May 3 the tally stood at 90; on June 1, at 240.',
    '610 arrests',
    '90 arrests',
    '240 arrests',
  ],
  [
    'ICE has arrested 610 people in Utah. The agency had put the total at 240 on Friday, and at 31 after the first day.',
    '610 arrests',
    '240 arrests',
    '31 arrests',
  ],
  [
    'The number of people arrested in the Utah sweep has climbed to 610, up from 240 on Monday.',
    '610 arrests',
    '240 arrests',
  ],
  ['ICE has arrested 610 people in Utah. Advocates say it is closer to 700.', '610 arrests', '700 arrests'],
  ['The arrest count in Utah has doubled, ICE said. On Sunday it stood at 240.', '240 arrests'],
];

const ALONE: readonly Row[] = [
  ['275. That is how many people ICE says it arrested in Utah.', '275 arrests'],
  [
    'ICE arrested 275 people in Utah. 62 percent. The share that belongs to a gang.',
    '275 arrests',
    '62 gang_members',
  ],
  ['275. Esa es la cifra de personas que ICE detuvo en Utah.', '275 arrests'],
  ['275. A good number for a lottery ticket.'],
];

const PLACES: readonly Row[] = [
  [
    'ICE arrested 150 people in Kansas. Sedgwick County, where it began, had 88; Johnson County, 41.',
    '150 arrests',
    '88 arrests',
    '41 arrests',
  ],
  ['ICE made 900 arrests in the Northeast. In Vermont it was 35.', '900 arrests', '35 arrests'],
  [
    'ICE arrested 150 people in three states. In Boise, 35 were picked up. Five of the 35 were taken in Salem.',
    '150 arrests',
    '35 arrests',
    '5 arrests',
    '35 arrests',
  ],
  ['In all, 40 of ICE’s 150 arrests were in Boise.', '40 arrests', '150 arrests'],
  ['In Boise, where 35 were picked up by ICE, a police captain had no comment.', '35 arrests'],
];

const OUTCOMES: readonly Row[] = [
  [
    'ICE arrested 95 people. Of those, 60 were charged with crimes; the remaining 35 face deportation proceedings.',
    '95 arrests',
    '60 criminal_arrests',
    '35 administrative_arrests',
  ],
  ['ICE arrested 95 people. Of those, 60 were criminal arrests.', '95 arrests', '60 criminal_arrests'],
  [
    'ICE arrested 95 workers. Prosecutors charged 60 of them with identity theft.',
    '95 arrests',
    '60 criminal_arrests',
  ],
  [
    'ICE arrested 95 workers. Her sister was among eight released with ankle monitors.',
    '95 arrests',
    '8 released',
  ],
  ['ICE arrested 95 workers. Eight are out on bond.', '95 arrests', '8 released'],
  ['ICE arrested 95 people. Another 41 had ignored orders to leave.', '95 arrests', '41 fugitives'],
  [
    'ICE arrested 95 people. He said they came from Peru, 70; Chile, 20; and Bolivia, five.',
    '95 arrests',
    '70 nationality',
    '20 nationality',
    '5 nationality',
  ],
];

const SPANISH: readonly Row[] = [
  [
    'ICE arrestó a 340 personas en Utah. Prófugos: 120. Pandilleros, 14.',
    '340 arrests',
    '120 fugitives',
    '14 gang_members',
  ],
  [
    'ICE arrestó a 340 personas en Utah. El 3 de mayo la cifra era de 90; el 1 de junio, de 200.',
    '340 arrests',
    '90 arrests',
    '200 arrests',
  ],
  [
    'ICE arrestó a 340 personas. De los 340, a 210 se les fincaron cargos penales.',
    '340 arrests',
    '340 arrests',
    '210 criminal_arrests',
  ],
  [
    'ICE detuvo a 57 personas. De ellas, 45 son guatemaltecas y ocho mexicanas.',
    '57 arrests',
    '45 nationality',
    '8 nationality',
  ],
  [
    'ICE detuvo a 57 personas. Perú, con 31, Chile, 14, y Bolivia, dos.',
    '57 arrests',
    '31 nationality',
    '14 nationality',
    '2 nationality',
  ],
  ['Tras la redada de ICE liberan a 18 trabajadores.', '18 released'],
];

describe('a kind before its number', () => {
  for (const [text, ...figures] of HEADED) test(text, () => expect(countsOf(text)).toEqual(figures));
});

describe('a total at other times', () => {
  for (const [text, ...figures] of TIMES) test(text, () => expect(countsOf(text)).toEqual(figures));
});

describe('a number alone', () => {
  for (const [text, ...figures] of ALONE) test(text, () => expect(countsOf(text)).toEqual(figures));
});

describe('shares of places', () => {
  for (const [text, ...figures] of PLACES) test(text, () => expect(countsOf(text)).toEqual(figures));
});

describe('what became of them', () => {
  for (const [text, ...figures] of OUTCOMES) test(text, () => expect(countsOf(text)).toEqual(figures));
});

describe('in Spanish', () => {
  for (const [text, ...figures] of SPANISH) test(text, () => expect(countsOf(text, 'es')).toEqual(figures));
});

test('the items of a list name the kinds that its lead-in speaks of', () => {
  const blocks = [
    paragraph('ICE arrested 1,240 people in six states.'),
    paragraph('All had prior criminal convictions, including:'),
    item('212 illegal re-entrants, who had been removed before;'),
    item('77 women'),
    item('19 gang members.'),
  ];
  expect(countsOf(blocks)).toEqual(['1240 arrests', '212 prior_deportations', '77 women', '19 gang_members']);
});

test('a table of counties leaves the word out of its rows', () => {
  const blocks: Block[] = [
    paragraph('ICE arrested 28 people in North Carolina.'),
    { kind: 'table-head', text: 'County Arrests' },
    { kind: 'table-row', text: 'Harnett 17' },
    { kind: 'table-row', text: 'Sampson 8' },
  ];
  expect(figuresOf(blocks).slice(1)).toEqual([
    'arrests exact 17 people @Harnett County',
    'arrests exact 8 people @Sampson County',
  ]);
});

test('the rows of a table of counties are no towns of that name', () => {
  const blocks: Block[] = [
    paragraph('ICE detuvo a 61 personas en el sur de California.'),
    { kind: 'table-head', text: 'Condado Detenidos' },
    { kind: 'table-row', text: 'San Bernardino 36' },
    { kind: 'table-row', text: 'Ventura 25' },
  ];
  expect(figuresOf(blocks, 'es').slice(1)).toEqual([
    'arrests exact 36 people @San Bernardino County',
    'arrests exact 25 people @Ventura County',
  ]);
});

test('what is said of all arrested does not make their number another figure', () => {
  expect(countsOf('ICE arrested 57 people. All 57 were in the country illegally.')).toEqual([
    '57 arrests',
    '57 arrests',
  ]);
  expect(
    countsOf(
      'ICE arrested 310 gang members. Of those, 200 were criminal arrests and 110 were administrative arrests.',
    )[0],
  ).toBe('310 arrests');
});
