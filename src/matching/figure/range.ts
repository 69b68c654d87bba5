import type { Modifier } from '../../claims/claim.ts';
import type { StoredFigure } from '../reference.ts';

/** The numbers that a wording can be true of, ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * What a modified number stands for, as multiples of it. No standard gives these: "nearly" and "about" are
 * read by readers as within a tenth ("nearly 500" of 498, "about 100" of 101).
 * "More than" gives the last round number before the true one, so that half as much again is another
 * count, often an earlier one; "at least" gives what is known so far. Ends are included, because "nearly 100" and "at
 * least 100" are two wordings of one number to a reader, though not to a logician.
 */
const RANGES: Readonly<Record<Modifier, readonly [low: number, high: number]>> = {
  exact: [1, 1], // "498"
  about: [0.9, 1.1], // "about 100": 101, 91; not 167
  nearly: [0.9, 1], // "nearly 500": 498, 470
  more_than: [1, 1.5], // "over 125": 128; "more than 150" is not 232
  at_least: [1, 2], // "at least 101": 101, 167
  fewer_than: [0.5, 1], // "fewer than 50": 48, 30
  up_to: [0.5, 1], // "up to 50"
};

/** A whole hundred without a modifier is often a rounded number, in headlines above all: "500" for 498. */
const ROUND = 100;
export const ROUNDING = 0.025;

/**
 * Numbers of one digit and noughts are meant more loosely than others ("about 200", not "about 190"; Krifka
 * 2007, "Approximate interpretation of number words").
 */
const LOOSE = [0.85, 1.15] as const;

/** Null for words that give no number ("dozens"). */
export function rangeOf(figure: StoredFigure): Range | null {
  const { value, low, high, modifier, unit } = figure;
  if (value === null) return low === null || high === null ? null : { low, high };
  const [from, to] = bounds(figure);
  const most = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  if (modifier === 'exact' && unit !== 'percent' && value >= ROUND && value % ROUND === 0)
    return { low: value * (1 - ROUNDING), high: value * (1 + ROUNDING) };
  return { low: value * from, high: Math.max(value, Math.min(most, value * to)) };
}

function bounds(figure: StoredFigure): readonly [low: number, high: number] {
  if (isShareInWords(figure)) return RANGES.about;
  const { modifier, unit, value } = figure;
  const isLoose = modifier === 'about' && unit !== 'percent' && /^[1-9]0+$/.test(String(value));
  return isLoose ? LOOSE : RANGES[modifier];
}

export function overlap(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Whether bounds alone, taken at their word, leave room for both. */
export function canBothBeTrue(a: StoredFigure, b: StoredFigure): boolean {
  const [x, y] = [atItsWord(a), atItsWord(b)];
  return x !== null && y !== null && overlap(x, y);
}

function atItsWord(figure: StoredFigure): Range | null {
  const range = rangeOf(figure);
  if (range === null) return null;
  const { modifier } = figure;
  if (modifier === 'more_than' || modifier === 'at_least')
    return { low: range.low, high: Number.POSITIVE_INFINITY };
  return modifier === 'fewer_than' || modifier === 'up_to' ? { low: 0, high: range.high } : range;
}

/** "A third", "half", "one in five" without a modifier are rounded by nature. */
function isShareInWords({ unit, modifier, exact }: StoredFigure): boolean {
  return unit === 'percent' && modifier === 'exact' && !/\d/.test(exact);
}
