import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/claims/figure/figures.ts';
import { prepare } from '../../../../src/claims/text/document.ts';
import { figuresOf, ONE_OPERATION } from './read.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'There were 84 arrests in North Carolina, 87 in Georgia and 19 in South Carolina, according to the agency.',
    'arrests exact 84 people @North Carolina',
    'arrests exact 87 people @Georgia',
    'arrests exact 19 people @South Carolina',
  ],
  [
    'In Georgia, 87 were arrested; in North Carolina, 84; and in South Carolina, 19.',
    'arrests exact 87 people @Georgia',
    'arrests exact 84 people @North Carolina',
    'arrests exact 19 people @South Carolina',
  ],
  ['475 people, most of them South Korean nationals, were detained.', 'arrests exact 475 people @national'],
  [
    'Officers detained 475 workers in Ellabell, Georgia, more than 300 of them South Koreans.',
    'arrests exact 475 people @Ellabell',
    'nationality more_than 300 people @South Korea',
  ],
  [
    'By Friday night agents had made 61 arrests, 40 of them in Nashville.',
    'arrests exact 61 people @national',
    'arrests exact 40 people @Nashville',
  ],
  [
    'ICE detained 26 people in Charlotte over the weekend, bringing the total to 130.',
    'arrests exact 26 people @Charlotte',
    'arrests exact 130 people @Charlotte',
  ],
  [
    'The arrestees included 58 known gang members and affiliates, and 89 convicted sex offenders.',
    'gang_members exact 58 people @national',
    'sex_offenders exact 89 people @national',
  ],
  [
    'Nearly three-quarters of the 146 workers detained had no criminal record.',
    'no_criminal_record nearly 75 percent @national',
    'arrests exact 146 people @national',
  ],
  [
    'A total of 1,120 arrests were made in Florida, 63% of them people with convictions.',
    'arrests exact 1120 people @Florida',
    'criminal_convictions exact 63 percent @Florida',
  ],
  [
    'ICE arrested 498 people. Of the 498, 317 had criminal convictions.',
    'arrests exact 498 people @national',
    'arrests exact 498 people @national',
    'criminal_convictions exact 317 people @national',
  ],
  [
    'The operation has resulted in 12 criminal arrests and 84 administrative arrests.',
    'criminal_arrests exact 12 people @national',
    'administrative_arrests exact 84 people @national',
  ],
];

describe('figures as many papers put them', () => {
  for (const [text, ...figures] of CASES) test(text, () => expect(figuresOf(text)).toEqual(figures));
});

describe('periods', () => {
  const CASES: readonly (readonly [text: string, period: string])[] = [
    ['ICE arrested 128 people in Houston last week.', 'this operation'],
    ['Agents have made 550 arrests in Illinois so far.', 'as of 2019-06-14'],
    ['Of those arrested by ICE in 2017, 89 percent had criminal convictions.', '2017'],
    ['In fiscal year 2018, 66 percent of those arrested had criminal convictions.', 'FY2018'],
    ['On Sunday alone, 956 people were arrested.', 'one day'],
  ];
  for (const [text, period] of CASES)
    test(text, () => {
      const doc = prepare({ blocks: [{ kind: 'paragraph', text }], lang: 'en', published: '2019-06-14' });
      expect(findFigures(doc, ONE_OPERATION).map((figure) => figure.period)).toEqual([period]);
    });
});

test('the totals of another operation, told of in the background, are left out', () => {
  const text = 'ICE arrested 128 people in Houston. Operation Cross Check led to 3,168 arrests in 2012.';
  const doc = prepare({ blocks: [{ kind: 'paragraph', text }], lang: 'en', published: null });
  const [own] = ONE_OPERATION.operations;
  if (own === undefined) throw new Error('no operation');
  const operations = {
    operations: [own, own],
    operationAt: (_block: number, offset: number) => (offset < 36 ? 0 : 1),
  };
  expect(findFigures(doc, operations).map(({ value }) => value)).toEqual([128]);
});
