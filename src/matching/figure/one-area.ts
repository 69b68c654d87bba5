import { findPlaces } from '../../claims/place/find.ts';
import { tokenize } from '../../claims/text/tokens.ts';
import { relatePlaces } from '../places.ts';
import type { StoredFigure } from '../reference.ts';
import { sizeOf } from './article-figures.ts';
import type { FigureInContext } from './compare.ts';
import { relatePeriods } from './period.ts';
import { compareValues } from './values.ts';

/** The total of an article stands among its first counts; one behind them may be of the year. */
const TOP = 4;

/**
 * Whether both figures are told of the area of the operation itself, under whatever name: "in Southern California" in one
 * report, nothing but the town it was written in in the other. The area is that of the report's total; two
 * reports of one operation whose totals agree mean one area. Totals in places apart show it only where one
 * of the reports does not say where its total was counted.
 */
export function areOfOneArea(a: FigureInContext, b: FigureInContext): boolean {
  const [here, there] = [totalsBehind(a), totalsBehind(b)];
  return here.some((mine) =>
    there.some(
      (theirs) =>
        relatePeriods(mine.period, theirs.period) !== 'other' &&
        agree(mine, theirs) &&
        (relatePlaces(mine.place, theirs.place) !== 'apart' || isOneUnplaced(mine, theirs)),
    ),
  );
}

/** Smaller and round numbers are those of two places by chance. */
const LEAST = 12;
const ROUND = 10;

/** One counted number, and one report leaves its place to the rest of its text. */
function isOneUnplaced(mine: StoredFigure, theirs: StoredFigure): boolean {
  return (isCounted(mine) || isCounted(theirs)) && !(saysWhere(mine) && saysWhere(theirs));
}

function isCounted(figure: StoredFigure): boolean {
  return figure.modifier === 'exact' && sizeOf(figure) >= LEAST && sizeOf(figure) % ROUND !== 0;
}

/** The totals of the article in whose place the figure is told; of a count of arrests, those that it repeats. */
function totalsBehind({ figure, figures }: FigureInContext): StoredFigure[] {
  const arrests = figures.filter(
    ({ metric, unit, operation, period }) =>
      metric === 'arrests' &&
      unit === 'people' &&
      operation === figure.operation &&
      relatePeriods(period, figure.period) !== 'other',
  );
  const largest = [largestOf(arrests), largestOf(arrests.slice(0, TOP))];
  return arrests.filter(
    (total) =>
      largest.some((most) => repeats(total, most)) &&
      relatePlaces(total.place, figure.place) === 'same' &&
      (figure.metric !== 'arrests' || repeats(figure, total)),
  );
}

function largestOf(arrests: readonly StoredFigure[]): StoredFigure | null {
  return arrests.reduce<StoredFigure | null>(
    (most, figure) => (most === null || sizeOf(figure) > sizeOf(most) ? figure : most),
    null,
  );
}

/** "More than 100" beside 118 was counted before: a rounding of a total is nearer to it. */
const NEAR = 0.9;

function repeats(a: StoredFigure, b: StoredFigure | null): boolean {
  if (b === null || !agree(a, b)) return false;
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return Math.min(x, y) >= NEAR * Math.max(x, y);
}

function agree(a: StoredFigure, b: StoredFigure | null): boolean {
  const verdict = b === null ? null : compareValues(a, b);
  return verdict === 'same' || verdict === 'consistent';
}

/** Whether the sentence itself names the place. */
export function saysWhere({ sentence, place }: StoredFigure): boolean {
  return findPlaces(tokenize(sentence)).some(({ name }) => relatePlaces(name, place) === 'same');
}
