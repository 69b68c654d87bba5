import { isDistinctive } from '../event/keys.ts';
import { relatePlaces } from '../places.ts';
import type { StoredFigure, Verdict } from '../reference.ts';
import { arrestsFor, isAmbiguous, isTotal } from './article-figures.ts';
import { relatePeriods } from './period.ts';
import { agreesWithShare } from './shares.ts';
import { compareValues } from './values.ts';

/** A figure with what its own article says around it. */
export interface FigureInContext {
  readonly figure: StoredFigure;
  /** All figures of its article. */
  readonly figures: readonly StoredFigure[];
}

export type FigureVerdict = Extract<Verdict, 'same' | 'consistent' | 'differs' | 'other_scope'>;

/**
 * How two reports of one operation compare on a figure; null where the two do not speak of the same thing.
 * `grows`: the later report was written while the operation may still have gone on, so that a larger
 * number in it is no conflict.
 */
export function compareFigures(a: FigureInContext, b: FigureInContext, grows: boolean): FigureVerdict | null {
  const [f, g] = [a.figure, b.figure];
  if (f.metric === null || f.metric !== g.metric) return null;
  const place = relatePlaces(f.place, g.place);
  const period = relatePeriods(f.period, g.period);
  if (place === 'apart' || period === 'other') return null;
  if (period === 'running' && place === 'nested') return null;
  if (f.unit !== g.unit) return place === 'same' && period === 'same' ? compareShares(a, b) : null;
  const verdict = compareValues(f, g);
  if (verdict === null) return null;
  if (place === 'same' && period === 'same') return settle(verdict, a, b, grows);
  if (period === 'running') return f.value !== null && f.value === g.value ? verdict : beside(f, g);
  if (verdict !== 'differs' && isOneTotal(a, b)) return verdict;
  if (verdict === 'same' && isDistinctive(f)) return verdict;
  // Every place is part of the country: that says nothing about a number.
  return f.place === 'national' || g.place === 'national' ? null : beside(f, g);
}

function settle(
  verdict: Exclude<FigureVerdict, 'other_scope'>,
  a: FigureInContext,
  b: FigureInContext,
  grows: boolean,
): FigureVerdict | null {
  if (verdict !== 'differs') return verdict;
  if (grows) return 'other_scope';
  return isAmbiguous(a.figure, a.figures) || isAmbiguous(b.figure, b.figures) ? null : 'differs';
}

/**
 * Reports give one total's place more or less exactly: 128 "in the Los Angeles, San Diego and San Francisco
 * areas" and "across California". Where both are their article's whole and agree, they are one figure.
 */
function isOneTotal(a: FigureInContext, b: FigureInContext): boolean {
  return isTotal(a.figure, a.figures) && isTotal(b.figure, b.figures);
}

/** Numbers further apart than this nobody takes for each other, and nothing is gained by showing them. */
const APART = 4;

function beside(a: StoredFigure, b: StoredFigure): 'other_scope' | null {
  const [x, y] = [a.value ?? a.high ?? 0, b.value ?? b.high ?? 0];
  return Math.max(x, y) <= APART * Math.min(x, y) ? 'other_scope' : null;
}

/** "64 percent" beside 317 of 498. What does not fit may be a share of something else: then nothing is said. */
function compareShares(a: FigureInContext, b: FigureInContext): FigureVerdict | null {
  const [share, count] = a.figure.unit === 'percent' ? [a, b] : [b, a];
  if (share.figure.unit !== 'percent' || count.figure.unit !== 'people') return null;
  const total = arrestsFor(count.figure, count.figures) ?? arrestsFor(share.figure, share.figures);
  return total !== null && agreesWithShare(share.figure, count.figure, total) ? 'consistent' : null;
}
