import { describe, expect, it } from 'vitest';
import { WordIndex } from '../../../src/coverage/word-index.ts';

const INDEX = new WordIndex([
  ['sweep', 'sweep|sweeps|immigration sweep|migrat*'],
  ['other', "border|border patrol|japan's"],
]);

const find = (text: string) => INDEX.find(text);

describe('WordIndex', () => {
  it('finds whole words and beginnings, table by table', () => {
    expect(find('a sweep, sweeps and migratory birds')).toEqual({ sweep: [2, 9, 20], other: [] });
    expect(find("japan's border patrol")).toEqual({ sweep: [], other: [0, 8] });
  });

  it('finds no row in the middle or at the beginning of a longer word', () => {
    expect(find('sweeping, unswept, immigrate, borders')).toEqual({ sweep: [], other: [] });
  });

  it('finds none of a table inside another of the same table', () => {
    expect(find('an immigration sweep')).toEqual({ sweep: [3], other: [] });
  });

  it('finds a word at the very end', () => {
    expect(find('in a sweep')).toEqual({ sweep: [5], other: [] });
  });
});
