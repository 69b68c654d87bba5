import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/claims/text/language.ts';
import { read, readCounts } from './read.ts';

describe('percentages and shares', () => {
  it.each<[text: string, words: string, value: number, lang: Language]>([
    ['64 % of those arrested', '64 %', 64, 'en'],
    ['64% of those arrested', '64%', 64, 'en'],
    ['64 percent of those arrested', '64 percent', 64, 'en'],
    ['64 per cent of those arrested', '64 per cent', 64, 'en'],
    ['sixty-four percent of those arrested', 'sixty-four percent', 64, 'en'],
    ['nearly half of those arrested', 'nearly half', 50, 'en'],
    ['two-thirds of those arrested', 'two-thirds', 66.7, 'en'],
    ['more than a third of those arrested', 'more than a third', 33.3, 'en'],
    ['a quarter of those arrested', 'a quarter', 25, 'en'],
    ['1 in 5 of those arrested', '1 in 5', 20, 'en'],
    ['One in every five had a record', 'One in every five', 20, 'en'],
    ['three out of four had a record', 'three out of four', 75, 'en'],
    ['el 64 por ciento de los detenidos', '64 por ciento', 64, 'es'],
    ['casi la mitad de los detenidos', 'casi la mitad', 50, 'es'],
    ['la tercera parte de los detenidos', 'la tercera parte', 33.3, 'es'],
    ['un cuarto de los detenidos', 'un cuarto', 25, 'es'],
    ['dos tercios de los detenidos', 'dos tercios', 66.7, 'es'],
    ['tres cuartas partes de los detenidos', 'tres cuartas partes', 75, 'es'],
    ['uno de cada cinco detenidos', 'uno de cada cinco', 20, 'es'],
  ])('%s', (text, words, value, lang) => {
    expect(readCounts(text, lang)).toMatchObject([{ text: words, value, form: 'percent' }]);
  });

  it.each([
    'the second half of the year',
    'a third man was held',
    'a half-hour later',
    'half an hour later',
    'an overwhelming majority',
    'the third operation',
  ])('finds none in "%s"', (text) => {
    expect(readCounts(text)).toEqual([]);
  });

  it.each(['en un cuarto de hotel', 'un medio local', 'la media nacional', 'la tercera operación'])(
    'finds none in "%s"',
    (text) => {
      expect(readCounts(text, 'es')).toEqual([]);
    },
  );

  it('marks a difference of percentages', () => {
    expect(read('rose 5 percentage points')).toMatchObject([{ value: 5, form: 'count', reason: 'points' }]);
  });
});

describe('counts of a whole', () => {
  it.each<[text: string, part: number, whole: number, lang: Language]>([
    ['317 of 498 had convictions', 317, 498, 'en'],
    ['317 of the 498 arrested had convictions', 317, 498, 'en'],
    ['317 out of 498 had convictions', 317, 498, 'en'],
    ['117 of more than 150 people', 117, 150, 'en'],
    ['3 of 4 people', 3, 4, 'en'],
    ['317 de los 498 detenidos', 317, 498, 'es'],
    ['317 de un total de 498 detenidos', 317, 498, 'es'],
  ])('%s', (text, part, whole, lang) => {
    expect(readCounts(text, lang)).toMatchObject([
      { value: part, of: whole, form: 'count' },
      { value: whole, of: null },
    ]);
  });

  it.each([
    ['four in five counties', [4, 5]],
    ['two in five days', [2, 5]],
    ['three in Four Corners', [3, 4]],
    ['12 in six boxes', [12, 6]],
  ])('are two counts in "%s"', (text, values) => {
    expect(readCounts(text).map(({ value }) => value)).toEqual(values);
  });

  it('is none across sentences or years', () => {
    expect(readCounts('In all, 12. Of 40 held', 'en').map(({ of }) => of)).toEqual([null, null]);
    expect(read('el 24 de 2017', 'es').map(({ of }) => of)).toEqual([null, null]);
  });
});
