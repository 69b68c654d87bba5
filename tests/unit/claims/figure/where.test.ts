import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/reading/article.ts';
import { figuresOf } from './read.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

describe('places that are not where people were arrested', () => {
  test.each([
    [
      'a dateline',
      'WASHINGTON — A two-phase operation against a gang has led to 267 arrests, the agency said.',
      'national',
    ],
    ['a direction', 'Agents detained 118 people in Tyler in a raid 90 miles east of Dallas.', 'Tyler'],
    ['a jail', 'The 47 people arrested were being held in Folkston.', 'national'],
    ['a consulate', 'ICE detained 60 people, the consulate in Atlanta said.', 'national'],
    [
      'a possessive',
      'Agents arrested 212 people in and around the city, the first sweep under California’s new law.',
      'national',
    ],
    [
      'where a person is from',
      'Agents arrested 214 people in an operation named for a Texas nursing student, the agency said.',
      'national',
    ],
    ['a comparison', 'Officers arrested 130 people, more than Chicago had seen in a year.', 'national'],
  ])('%s', (_, text, place) => {
    expect(figuresOf(text)[0]).toMatch(new RegExp(`@${place}$`));
  });
});

describe('places of whole operations', () => {
  test.each([
    'ICE arrested about 300 people in Texas and across the country this week in a sweep of day labor sites.',
    'Agents detained 540 people in Ohio and nationwide over six days.',
    'ICE detuvo a 540 personas en Florida y en todo el país durante una redada.',
  ])('a state named with the country gives way to it: %s', (text) => {
    expect(figuresOf(text)[0]).toMatch(/@national$/);
  });

  test('many states or cities are the country', () => {
    expect(figuresOf('Agents arrested 1,282 workers at meatpacking plants in six states.')).toContain(
      'arrests exact 1282 people @national',
    );
    expect(figuresOf('Agents arrested 500 people this week in cities that do not honor detainers.')).toEqual([
      'arrests exact 500 people @national',
    ]);
  });

  test('a place of its own wins over a national operation', () => {
    expect(figuresOf('ICE arrested 63 people during a national operation in the Denver area.')).toEqual([
      'arrests exact 63 people @Denver area',
    ]);
  });

  test('the place of a part is not that of its total', () => {
    const blocks: Block[] = [
      { kind: 'headline', text: 'Cities raided: roughly 500 arrests, with 167 in Los Angeles' },
      ...paragraphs(
        'In Los Angeles, 167 people were arrested.',
        'Nearly two-thirds of the people arrested had criminal convictions.',
      ),
    ];
    expect(figuresOf(blocks)).toEqual([
      'arrests about 500 people @national',
      'arrests exact 167 people @Los Angeles',
      'arrests exact 167 people @Los Angeles',
      'criminal_convictions nearly 66.7 percent @national',
    ]);
  });

  test('what is said of all arrested is said of the operation, of those of the place before', () => {
    const [total, local] = ['ICE arrested 498 people nationwide.', 'In Boston, officers arrested 50 people.'];
    expect(
      figuresOf(paragraphs(total, local, 'About 64 percent of those arrested had convictions.')).at(-1),
    ).toBe('criminal_convictions about 64 percent @national');
    expect(figuresOf(paragraphs(total, local, 'Of those, 31 had convictions.')).at(-1)).toBe(
      'criminal_convictions exact 31 people @Boston',
    );
  });
});
