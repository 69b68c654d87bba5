import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/claims/text/language.ts';
import { readCounts } from './read.ts';

type Case = readonly [text: string, words: string, value: number];

const CASES: Readonly<Record<Language, readonly Case[]>> = {
  en: [
    ['1,461 people were arrested', '1,461', 1461],
    ['1\u202f461 people were arrested', '1\u202f461', 1461],
    ['1 461 people were arrested', '1 461', 1461],
    ['ninety-three people were arrested', 'ninety-three', 93],
    ['agents took a hundred and sixty-one people', 'a hundred and sixty-one', 161],
    ['two hundred and two thousand cases', 'two hundred and two thousand', 202_000],
    ['Two dozen people were detained', 'Two dozen', 24],
    ['a dozen officers', 'a dozen', 12],
    ['half a dozen officers', 'half a dozen', 6],
    ['half a million cases', 'half a million', 500_000],
    ['five and a half million cases', 'five and a half million', 5_500_000],
    ['1.2 million cases', '1.2 million', 1_200_000],
    ['2.5M cases', '2.5M', 2_500_000],
    ['a 167-person sweep', '167', 167],
    ['the four-day operation', 'four', 4],
    ['3 hundred and 21 people', '3 hundred and 21', 321],
    ['Philadelphia (107)', '107', 107],
  ],
  es: [
    ['1.461 personas fueron detenidas', '1.461', 1461],
    ['1,461 personas fueron detenidas', '1,461', 1461],
    ['treinta y cinco personas', 'treinta y cinco', 35],
    ['ciento veintiocho personas', 'ciento veintiocho', 128],
    ['doscientas doce personas', 'doscientas doce', 212],
    ['mil 200 personas', 'mil 200', 1200],
    ['12 mil 461 casos', '12 mil 461', 12_461],
    ['mil quinientos millones de casos', 'mil quinientos millones', 1_500_000_000],
    ['dos docenas de agentes', 'dos docenas', 24],
    ['medio millón de casos', 'medio millón', 500_000],
    ['once personas', 'once', 11],
  ],
};

describe.each(['en', 'es'] as const)('values (%s)', (lang) => {
  it.each(CASES[lang])('%s', (text, words, value) => {
    expect(readCounts(text, lang)).toMatchObject([{ text: words, value, modifier: 'exact', form: 'count' }]);
  });
});

describe('what belongs to two numbers', () => {
  it.each<[string, number[]]>([
    ['between three hundred and two hundred', [300, 200]],
    ['a dozen 20-year veterans', [12, 20]],
    ['3 hundred and 2 hundred are two', [300, 200, 2]],
    ['107 in Philadelphia, 101 in Los Angeles and 63 in Denver', [107, 101, 63]],
    ['On Sept. 24, 167 people were held', [167]],
  ])('%s', (text, values) => {
    expect(readCounts(text).map(({ value }) => value)).toEqual(values);
  });

  it('reads "once" as eleven in Spanish only', () => {
    expect(readCounts('He was once deported')).toEqual([]);
  });

  it('reads no number inside another word or with a unit glued on', () => {
    expect(readCounts('someone weighed 180ml on Tennessee Avenue often')).toEqual([]);
  });
});
