import { mayTouch, type PlaceRelation, relatePlaces } from '../places.ts';
import type { StoredFigure, Verdict } from '../reference.ts';
import {
  arrestsFor,
  isAmbiguous,
  isLatest,
  isMostOfPeople,
  isOfWhole,
  isTotal,
  sizeOf,
} from './article-figures.ts';
import { isDistinctive } from './distinctive.ts';
import { areOfOneFamily } from './families.ts';
import { areOfOneArea, saysWhere } from './one-area.ts';
import { relatePeriods } from './period.ts';
import { ROUNDING } from './range.ts';
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
  const period = relatePeriods(f.period, g.period);
  if (period === 'other' || (!areOfOneFamily(f.metric, g.metric) && f.metric !== g.metric)) return null;
  const place = placesOf(a, b);
  const isSpread = OF_THE_WHOLE.has(f.metric ?? '') && f.place === 'national';
  if (f.metric === g.metric && place === 'same' && period === 'same' && !isSpread)
    return f.unit === g.unit ? settle(compareValues(f, g), a, b, grows) : compareShares(a, b);
  if (f.unit !== g.unit) return null;
  if (isOneNumber(a, b)) return 'same';
  if (f.metric !== g.metric)
    return place === 'same' && period === 'same' && areWholes(a, b) ? 'consistent' : null;
  if (OF_THE_WHOLE.has(f.metric ?? '')) return unlessDiffers(compareValues(f, g));
  if (place === 'apart') return null;
  if (place === 'same') return compareRunning(a, b);
  if (period === 'same') return compareNested(a, b);
  return areOneLatest(a, b) ? 'same' : null;
}

/**
 * Two wholes in several states are one place, unless their numbers are so far apart that they count two operations; and
 * so is the operation's own area under two names.
 */
function placesOf(a: FigureInContext, b: FigureInContext): PlaceRelation {
  const [f, g] = [a.figure, b.figure];
  const relation = relatePlaces(f.place, g.place);
  if (relation === 'same' || (f.period === g.period && areOfOneArea(a, b))) return 'same';
  const isOne = isOfWhole(f, a.figures) && isOfWhole(g, b.figures);
  return isOne && (compareValues(f, g) !== 'differs' || beside(f, g) !== null) ? 'same' : relation;
}

/**
 * Reports give these of the operation as a whole, whatever place they name last: "600 agents", "five-day". Of the
 * country they are told as well where each report means its own plant: two numbers are then no conflict.
 */
const OF_THE_WHOLE = new Set(['agents', 'worksites', 'duration_days']);

function unlessDiffers(verdict: FigureVerdict | null): FigureVerdict | null {
  return verdict === 'differs' ? null : verdict;
}

/** Two cities' counts of one operation can be the same by chance where they are small. */
const LARGE = 100;

/**
 * One exact number that hardly anything else of the operation could be, however the reports name its place
 * or the group: places and groups are named loosely, in headlines above all.
 */
export function isOneNumber(a: FigureInContext, b: FigureInContext): boolean {
  if (!isDistinctive(a.figure) || compareValues(a.figure, b.figure) !== 'same') return false;
  if (mayTouch(a.figure.place, b.figure.place)) return true;
  return sizeOf(a.figure) >= LARGE && areTotals(a, b);
}

/** "Nearly 700 arrested" and "678 gang members": each all the people that its report counts. */
function areWholes(a: FigureInContext, b: FigureInContext): boolean {
  return (
    sizeOf(a.figure) >= LARGE &&
    isMostOfPeople(a.figure, a.figures) &&
    isMostOfPeople(b.figure, b.figures) &&
    compareValues(a.figure, b.figure) === 'consistent'
  );
}

/** A count so far and another of the same operation. Of growing counts, each report's latest is shown beside. */
function compareRunning(a: FigureInContext, b: FigureInContext): FigureVerdict | null {
  const [x, y] = [sizeOf(a.figure), sizeOf(b.figure)];
  if (Math.abs(x - y) <= ROUNDING * Math.max(x, y)) return compareValues(a.figure, b.figure);
  return isLatest(a.figure, a.figures) && isLatest(b.figure, b.figures) ? 'other_scope' : null;
}

/** "More than 4,000" in a city's report and in its state's: each one's last word, and the very same number. */
function areOneLatest(a: FigureInContext, b: FigureInContext): boolean {
  const [f, g] = [a.figure, b.figure];
  return (
    sizeOf(f) >= LARGE && compareValues(f, g) === 'same' && isLatest(f, a.figures) && isLatest(g, b.figures)
  );
}

/**
 * Reports give one total's place more or less closely: 128 "in the Los Angeles, San Diego and San Francisco
 * areas" and "across California". Where both are their article's whole and agree, they are one figure.
 */
function compareNested(a: FigureInContext, b: FigureInContext): FigureVerdict | null {
  const [f, g] = [a.figure, b.figure];
  const verdict = compareValues(f, g);
  if (verdict === null || (verdict !== 'differs' && areTotals(a, b))) return verdict;
  // Every place is part of the country: that says nothing about a number.
  if (f.place === 'national' || g.place === 'national') return null;
  return beside(f, g);
}

/** Two counts of a kind of those arrested are not that far apart: one counts a part that its report names elsewhere. */
const OTHER = 4;

function settle(
  verdict: FigureVerdict | null,
  a: FigureInContext,
  b: FigureInContext,
  grows: boolean,
): FigureVerdict | null {
  if (verdict !== 'differs') return verdict;
  const [x, y] = [sizeOf(a.figure), sizeOf(b.figure)];
  const isFar = Math.max(x, y) > OTHER * Math.min(x, y);
  if (isFar && !(a.figure.metric === 'arrests' && areTotals(a, b))) return null;
  if (isPartOfWhole(a, b) || isPartOfWhole(b, a)) return null;
  if (grows) return 'other_scope';
  return isAmbiguous(a.figure, a.figures) || isAmbiguous(b.figure, b.figures) ? null : 'differs';
}

/** A count that is but a part of those its report tells of, and a total whose report does not say where it was counted. */
function isPartOfWhole(part: FigureInContext, whole: FigureInContext): boolean {
  return (
    !isTotal(part.figure, part.figures) && isTotal(whole.figure, whole.figures) && !saysWhere(whole.figure)
  );
}

function areTotals(a: FigureInContext, b: FigureInContext): boolean {
  return isTotal(a.figure, a.figures) && isTotal(b.figure, b.figures);
}

/** Numbers further apart than this nobody takes for each other, and nothing is gained by showing them. */
const APART = 2;

function beside(a: StoredFigure, b: StoredFigure): 'other_scope' | null {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return Math.max(x, y) <= APART * Math.min(x, y) ? 'other_scope' : null;
}

/** "64 percent" beside 317 of 498. What does not fit may be a share of something else: then nothing is said. */
function compareShares(a: FigureInContext, b: FigureInContext): FigureVerdict | null {
  const [share, count] = a.figure.unit === 'percent' ? [a, b] : [b, a];
  if (share.figure.unit !== 'percent' || count.figure.unit !== 'people') return null;
  const total = arrestsFor(count.figure, count.figures) ?? arrestsFor(share.figure, share.figures);
  return total !== null && agreesWithShare(share.figure, count.figure, total) ? 'consistent' : null;
}
