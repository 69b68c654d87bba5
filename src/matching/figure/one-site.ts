import { dayNumber } from '../event/days.ts';
import { shareTown } from '../event/towns.ts';
import { relatePlaces } from '../places.ts';
import type { StoredArticle } from '../reference.ts';
import type { ReportPair } from '../report-pair.ts';
import { figuresOf, isAmbiguous, isTotal } from './article-figures.ts';
import type { FigureInContext } from './compare.ts';
import { relatePeriods } from './period.ts';

/**
 * Whether two wholes in a state and in its town are one whole: agents went to one site, which both
 * reports name, and "the largest raid in the state" is no count of the state. An operation that
 * went on for days or in several towns has counts of its own for each of its places.
 */
export function areOfOneSite(pair: ReportPair, mine: FigureInContext, theirs: FigureInContext): boolean {
  const [a, b] = [mine.figure, theirs.figure];
  const [here, there] = [pair.page.operations[a.operation], pair.other.operations[b.operation]];
  return (
    here !== undefined &&
    there !== undefined &&
    a.metric === b.metric &&
    relatePeriods(a.period, b.period) === 'same' &&
    relatePlaces(a.place, b.place) === 'nested' &&
    [mine, theirs].every(
      ({ figure, figures }) => isTotal(figure, figures) && !isAmbiguous(figure, figures),
    ) &&
    shareTown(here.places, there.places) &&
    !isOfMany(pair.page, a.operation) &&
    !isOfMany(pair.other, b.operation) &&
    areNested([...placesOf(mine), ...placesOf(theirs)])
  );
}

/** For days, or at several sites. */
function isOfMany(article: StoredArticle, operation: number): boolean {
  const { start = null, end = null } = article.operations[operation] ?? {};
  if (start !== null && end !== null && dayNumber(end) - dayNumber(start) > 1) return true;
  return figuresOf(article).some(
    (figure) => figure.operation === operation && MANY.has(figure.metric ?? '') && (figure.value ?? 0) > 1,
  );
}

/** More than one of these is more than one site. */
const MANY = new Set(['worksites', 'duration_days', 'jurisdictions', 'counties']);

function placesOf({ figure, figures }: FigureInContext): string[] {
  return figures
    .filter(({ metric, operation }) => metric === 'arrests' && operation === figure.operation)
    .map(({ place }) => place);
}

function areNested(places: readonly string[]): boolean {
  const names = [...new Set(places)];
  return names.every((place) => names.every((other) => relatePlaces(place, other) !== 'apart'));
}
