import type { StoredFigure, Verdict } from '../reference.ts';
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
  return canBothBeTrue(a, b) ? null : 'differs';
}

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
