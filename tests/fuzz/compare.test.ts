import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Modifier } from '../../src/claims/claim.ts';
import { compareFigures } from '../../src/matching/figure/compare.ts';
import { compareValues } from '../../src/matching/figure/values.ts';
import { compareWords } from '../../src/matching/quote/compare-words.ts';
import { readQuote } from '../../src/matching/quote/quote-text.ts';
import { diffWords } from '../../src/matching/quote-diff.ts';
import { figure } from '../unit/matching/build.ts';

const modifiers: readonly Modifier[] = [
  'exact',
  'about',
  'nearly',
  'more_than',
  'at_least',
  'fewer_than',
  'up_to',
];
const figures = fc
  .record({
    value: fc.integer({ min: 0, max: 5000 }),
    modifier: fc.constantFrom(...modifiers),
    place: fc.constantFrom('national', 'California', 'Los Angeles', 'Denver'),
    period: fc.constantFrom('this operation', 'as of 2025-10-01', 'FY2019'),
    unit: fc.constantFrom('people', 'percent'),
  })
  .map(({ value, ...more }) => figure(more.unit === 'percent' ? value % 101 : value, more));
const texts = fc
  .array(fc.constantFrom('the', 'people', 'arrested', 'law', 'ICE', 'we', 'never', '…', 'safe'))
  .map((w) => w.join(' '));

test('numbers compare alike from either side, and each is the same as itself', () => {
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      expect(compareValues(a, b)).toBe(compareValues(b, a));
      expect(compareValues(a, a)).toBe('same');
    }),
  );
});

test('figures compare alike from either side', () => {
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      const [mine, theirs] = [
        { figure: a, figures: [a] },
        { figure: b, figures: [b] },
      ];
      expect(compareFigures(mine, theirs, false)).toBe(compareFigures(theirs, mine, false));
    }),
  );
});

test('a part of a quote is shortened, and the quote is the same as itself', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
      const whole = readQuote(text);
      fc.pre(whole.words.length > 1);
      expect(compareWords(whole, whole)?.verdict).toBe('same');
      const start = from % whole.words.length;
      const words = whole.words.slice(start, start + 1 + (length % whole.words.length));
      const verdict = words.length === whole.words.length ? 'same' : 'shortened';
      expect(compareWords({ words, gaps: new Set() }, whole)?.verdict).toBe(verdict);
    }),
  );
});

test('two texts laid over each other keep every word of both', () => {
  const words = (text: string) => readQuote(text).words;
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), texts, (a, b) => {
      const pieces = diffWords(a, b);
      const second = pieces
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join('');
      expect(words(second)).toEqual(words(b));
      const count = pieces.filter(({ kind }) => kind !== 'added').flatMap(({ text }) => words(text));
      expect(count.toSorted()).toEqual(words(a).toSorted());
    }),
  );
});
