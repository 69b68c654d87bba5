import { describe, expect, it } from 'vitest';
import { readBlocks } from './read.ts';

const SAID = '“This is our home, and we will stay,” said Marisol Paredes, a teacher.';

describe('quotations by kind of block', () => {
  it('reads a pull quote that repeats a sentence once', () => {
    expect(
      readBlocks([
        ['pull-quote', '“This is our home, and we will stay.” — Marisol Paredes'],
        ['paragraph', SAID],
      ]),
    ).toEqual(['This is our home, and we will stay <- Marisol Paredes']);
  });

  it('knows a pull quote by its text where the page does not mark it', () => {
    expect(
      readBlocks([
        ['paragraph', SAID],
        ['paragraph', '“This is our home, and we will stay.”'],
      ]),
    ).toHaveLength(1);
  });

  it('passes over headlines, which shorten what the text quotes', () => {
    expect(
      readBlocks([
        ['headline', 'Teacher: “We will stay in our home”'],
        ['paragraph', SAID],
      ]),
    ).toHaveLength(1);
  });

  it('takes a block quote without marks whole, from whom the paragraph before names', () => {
    expect(
      readBlocks([
        ['paragraph', 'Mayor Owen Castellan issued this statement:'],
        ['block-quote', 'Our city will not take part. Our police have other work to do.'],
      ]),
    ).toEqual(['Our city will not take part. Our police have other work to do <- Owen Castellan']);
  });

  it('takes a block quote from who signs it', () => {
    expect(readBlocks([['block-quote', 'Our police have other work to do. — Mayor Owen Castellan']])).toEqual(
      ['Our police have other work to do <- Owen Castellan'],
    );
  });

  it('leaves embedded posts alone', () => {
    expect(
      readBlocks([['block-quote', 'Officers are busy today — Town Crier (@towncrier) May 2, 2020']]),
    ).toEqual([]);
  });
});
