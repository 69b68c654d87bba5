import type { StoredFigure, Verdict } from '../reference.ts';
import { wordsOf } from '../text/words.ts';
import { canBothBeTrue, overlap, rangeOf } from './range.ts';

/**
 * How two numbers of the same thing compare; null where one of them is no number, and where a bound is so far
 * from the other that they hardly count one thing, though both can be true: "more than 30" and 303.
 */
export function compareValues(
  a: StoredFigure,
  b: StoredFigure,
): Extract<Verdict, 'same' | 'consistent' | 'differs'> | null {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  if (x === null || y === null) return null;
  if (a.modifier === b.modifier && a.value === b.value && a.low === b.low && a.high === b.high) return 'same';
  if (overlap(x, y) || areRoundings(a, b)) return 'consistent';
  return canBothBeTrue(a, b) || leavesOneOut(a, b) ? null : 'differs';
}

/** "From Mexico; the others from 20 countries" beside "21 countries": one of the reports does not count the largest group's. */
function leavesOneOut(a: StoredFigure, b: StoredFigure): boolean {
  const [few, many] = countOf(a) < countOf(b) ? [a, b] : [b, a];
  return (
    few.metric === 'countries' &&
    countOf(many) - countOf(few) === 1 &&
    wordsOf(few.sentence).some((word) => OTHERS.has(word))
  );
}

const OTHERS = new Set(
  'other others rest remaining remainder otro otra otros otras resto demas restantes'.split(' '),
);

/** "64 percent" and "63.7 percent": the one is the other, rounded to fewer decimals. */
function areRoundings(a: StoredFigure, b: StoredFigure): boolean {
  if (a.value === null || b.value === null) return false;
  const decimals = Math.min(decimalsOf(a.value), decimalsOf(b.value));
  if (decimalsOf(a.value) === decimalsOf(b.value)) return false;
  return Math.abs(a.value - b.value) <= 0.5 / 10 ** decimals;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function countOf({ value }: StoredFigure): number {
  return value ?? 0;
}
