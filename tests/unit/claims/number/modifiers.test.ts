import { describe, expect, it } from 'vitest';
import type { Modifier } from '../../../../src/claims/claim.ts';
import { readCounts } from './read.ts';

type Case = readonly [text: string, words: string, value: number, modifier: Modifier];

const ENGLISH: readonly Case[] = [
  ['more than a hundred people', 'more than a hundred', 100, 'more_than'],
  ['better than 60 of them', 'better than 60', 60, 'more_than'],
  ['100-plus arrests', '100-plus', 100, 'more_than'],
  ['500+ arrests', '500+', 500, 'more_than'],
  ['over 125 people', 'over 125', 125, 'more_than'],
  ['well over 200 people', 'well over 200', 200, 'more_than'],
  ['upwards of 300 people', 'upwards of 300', 300, 'more_than'],
  ['north of 300 people', 'north of 300', 300, 'more_than'],
  ['just over 40 arrests', 'just over 40', 40, 'more_than'],
  ['a hundred or so people', 'a hundred or so', 100, 'about'],
  ['arrested 100 people or so', '100', 100, 'about'],
  ['some 300 people', 'some 300', 300, 'about'],
  ['an estimated 300 people', 'an estimated 300', 300, 'about'],
  ['roughly two dozen people', 'roughly two dozen', 24, 'about'],
  ['nearly 500 people', 'nearly 500', 500, 'nearly'],
  ['just under 500 people', 'just under 500', 500, 'nearly'],
  ['close to 500 people', 'close to 500', 500, 'nearly'],
  ['as many as 20 people', 'as many as 20', 20, 'up_to'],
  ['up to 20 people', 'up to 20', 20, 'up_to'],
  ['no more than 20 people', 'no more than 20', 20, 'up_to'],
  ['at least 20 people', 'at least 20', 20, 'at_least'],
  ['no fewer than 20 people', 'no fewer than 20', 20, 'at_least'],
  ['20 or more people', '20 or more', 20, 'at_least'],
  ['at least about 20 people', 'at least about 20', 20, 'at_least'],
  ['fewer than 20 people', 'fewer than 20', 20, 'fewer_than'],
  ['in fewer than 20 cases', 'fewer than 20', 20, 'fewer_than'],
];

const SPANISH: readonly Case[] = [
  ['más de 128 personas', 'más de 128', 128, 'more_than'],
  ['casi 500 personas', 'casi 500', 500, 'nearly'],
  ['cerca de 500 personas', 'cerca de 500', 500, 'about'],
  ['cerca del 45% de los detenidos', 'cerca del 45%', 45, 'about'],
  ['unas 300 personas', 'unas 300', 300, 'about'],
  ['alrededor de 300 personas', 'alrededor de 300', 300, 'about'],
  ['al menos 20 personas', 'al menos 20', 20, 'at_least'],
  ['por lo menos 20 personas', 'por lo menos 20', 20, 'at_least'],
  ['hasta 20 personas', 'hasta 20', 20, 'up_to'],
  ['menos de 20 personas', 'menos de 20', 20, 'fewer_than'],
  ['20 personas o más', '20', 20, 'at_least'],
  ['no menos de 20 personas', 'no menos de 20', 20, 'at_least'],
];

describe('modifiers', () => {
  it.each(ENGLISH)('%s', (text, words, value, modifier) => {
    expect(readCounts(text)).toMatchObject([{ text: words, value, modifier }]);
  });

  it.each(SPANISH)('%s', (text, words, value, modifier) => {
    expect(readCounts(text, 'es')).toMatchObject([{ text: words, value, modifier }]);
  });

  it.each(['over five days', 'over the past five days', 'complained about the five days'])(
    'is none in "%s"',
    (text) => {
      expect(readCounts(text)).toMatchObject([{ text: 'five', modifier: 'exact' }]);
    },
  );
});
