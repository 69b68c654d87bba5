import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/claims/text/language.ts';
import { read, readCounts } from './read.ts';

describe('ranges', () => {
  it.each<[text: string, words: string, low: number, high: number, lang: Language]>([
    ['between 100 and 120 people', 'between 100 and 120', 100, 120, 'en'],
    ['from 100 to 120 people', 'from 100 to 120', 100, 120, 'en'],
    ['100 to 120 people', '100 to 120', 100, 120, 'en'],
    ['100-120 people', '100-120', 100, 120, 'en'],
    ['two or three agents', 'two or three', 2, 3, 'en'],
    ['2 to 3 million people', '2 to 3 million', 2_000_000, 3_000_000, 'en'],
    ['entre 100 y 120 personas', 'entre 100 y 120', 100, 120, 'es'],
    ['de 100 a 120 personas', 'de 100 a 120', 100, 120, 'es'],
  ])('%s', (text, words, low, high, lang) => {
    expect(readCounts(text, lang)).toMatchObject([{ text: words, value: null, low, high, form: 'count' }]);
  });

  it('keeps the percent of both ends', () => {
    expect(readCounts('60 to 70 percent of them')).toMatchObject([{ low: 60, high: 70, form: 'percent' }]);
  });

  it('reads a change as two numbers', () => {
    expect(readCounts('Arrests rose this month from 100 to 120')).toMatchObject([
      { value: 100 },
      { value: 120 },
    ]);
    expect(readCounts('pasaron de 100 a 120', 'es')).toMatchObject([{ value: 100 }, { value: 120 }]);
  });

  it('knows days from counts', () => {
    expect(read('Sept. 24-27')).toMatchObject([{ low: 24, high: 27, reason: 'date' }]);
  });
});

describe('vague words', () => {
  it.each<[text: string, words: string, lang: Language]>([
    ['dozens of people', 'dozens', 'en'],
    ['scores of people', 'scores', 'en'],
    ['hundreds of thousands of people', 'hundreds of thousands', 'en'],
    ['several hundred people', 'several hundred', 'en'],
    ['a few dozen people', 'a few dozen', 'en'],
    ['decenas de personas', 'decenas', 'es'],
    ['cientos de miles de personas', 'cientos de miles', 'es'],
  ])('%s', (text, words, lang) => {
    expect(readCounts(text, lang)).toMatchObject([{ text: words, value: null, low: null, form: 'vague' }]);
  });
});
