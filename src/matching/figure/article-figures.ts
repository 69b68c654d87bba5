import { contains, spansStates } from '../../claims/place/nesting.ts';
import { relatePlaces } from '../places.ts';
import type { StoredArticle, StoredFigure } from '../reference.ts';

/** The figures of an article that can be compared: with a metric and a number. */
export function figuresOf({ claims }: Pick<StoredArticle, 'claims'>): StoredFigure[] {
  return claims.filter((claim): claim is StoredFigure => claim.kind === 'figure' && claim.metric !== null);
}

/** Whether two figures of one article count the same thing, in the same place and period. */
export function isSameFact(a: StoredFigure, b: StoredFigure): boolean {
  return isSameMeasure(a, b) && relatePlaces(a.place, b.place) === 'same';
}

/**
 * Whether the article gives several exact numbers for one fact: a day's count beside the total, say. Which
 * of them another report speaks of is then unknown.
 */
export function isAmbiguous(figure: StoredFigure, figures: readonly StoredFigure[]): boolean {
  const exact = figures.filter((other) => other.modifier === 'exact' && isSameFact(figure, other));
  return new Set(exact.map(({ value }) => value)).size > 1;
}

/** Whether this is the article's whole: no figure of the measure is larger, whatever its place. */
export function isTotal(figure: StoredFigure, figures: readonly StoredFigure[]): boolean {
  const size = sizeOf(figure);
  return figures.every((other) => !isSameMeasure(figure, other) || sizeOf(other) <= size * 1.1);
}

/** Whether the article counts no more people than these, under whatever name. */
export function isMostOfPeople(figure: StoredFigure, figures: readonly StoredFigure[]): boolean {
  return figures.every(
    (other) =>
      other.unit !== figure.unit || other.operation !== figure.operation || sizeOf(other) <= sizeOf(figure),
  );
}

/** Whether this is the article's last count of a growing number: none of another day is larger. */
export function isLatest(figure: StoredFigure, figures: readonly StoredFigure[]): boolean {
  return isTotal(
    figure,
    figures.map((other) => ({ ...other, period: figure.period })),
  );
}

/**
 * Whether the figure is told of all that its article counts, in several states: "in six states", "across the Midwest". Reports
 * of one operation name such a whole by its states, by their number, or not at all.
 */
export function isOfWhole(figure: StoredFigure, figures: readonly StoredFigure[]): boolean {
  return (
    spansStates(figure.place) &&
    figures.every(({ operation, place }) => operation !== figure.operation || !contains(place, figure.place))
  );
}

/** The number of arrests that a share is a share of, where the article gives exactly one for the place. */
export function arrestsFor(figure: StoredFigure, figures: readonly StoredFigure[]): number | null {
  const totals = figures.filter(
    (other) =>
      other.metric === 'arrests' &&
      other.unit === 'people' &&
      other.modifier === 'exact' &&
      other.operation === figure.operation &&
      other.period === figure.period &&
      relatePlaces(other.place, figure.place) === 'same',
  );
  const values = new Set(totals.flatMap(({ value }) => value ?? []));
  const [only] = values;
  return values.size === 1 && only !== undefined && only > 0 ? only : null;
}

function isSameMeasure(a: StoredFigure, b: StoredFigure): boolean {
  return a.metric === b.metric && a.unit === b.unit && a.period === b.period && a.operation === b.operation;
}

/** The number, or the most of a range. */
export function sizeOf({ value, high }: StoredFigure): number {
  return value ?? high ?? 0;
}
