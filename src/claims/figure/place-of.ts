import type { PlaceMention } from '../place/find.ts';
import type { Count } from './count.ts';
import type { Metric } from './metric.ts';
import type { Scope } from './scope.ts';

/** Places behind these tell where somebody comes from, or something else happened: "a gang member from Oxnard". */
const ORIGIN = new Set(['from', 'of', 'by', 'deported', 'to']);
const ORIGIN_ES = new Set([
  'originario',
  'originarios',
  'proveniente',
  'provenientes',
  'residente',
  'residentes',
]);

/** The place that the sentence gives the figure; null where it gives none. */
export function placeInSentence(scope: Scope, count: Count, metric: Metric): PlaceMention | null {
  const nextFrom = scope.numbers.find(
    (number) =>
      number.from > count.mention.from &&
      number.reason === null &&
      number.form !== 'ordinal' &&
      !isWholeOf(number, count),
  )?.from;
  const end = nextFrom ?? scope.sentence.to;
  const after = scope.places.filter(
    (place) => place.from >= count.mention.from && place.to <= end && isWhere(scope, place),
  );
  const national = after.find((place) => place.name === 'national');
  const [nearest] = after;
  if (nearest !== undefined)
    return national !== undefined && national.from - nearest.to <= 3 ? national : nearest;
  const previous = scope.numbers.findLast(
    (number) => number.to <= count.mention.from && number.reason === null && number.form !== 'ordinal',
  );
  const start = previous?.to ?? scope.sentence.from;
  const before = scope.places.filter(
    (place) => place.from >= start && place.to <= count.mention.from && isWhere(scope, place),
  );
  return before.at(-1) ?? trailing(scope, count, metric);
}

function isWholeOf(number: Scope['numbers'][number], count: Count): boolean {
  return count.mention.of !== null && count.mention.of === (number.value ?? number.low);
}

/** In "15 gang members and 20 others in Denver" the place of the last stands for all that none of their own divides. */
function trailing(scope: Scope, count: Count, _metric: Metric): PlaceMention | null {
  const [only, ...others] = scope.places.filter((place) => isWhere(scope, place));
  return only !== undefined && others.length === 0 && !count.isPart ? only : null;
}

function isWhere({ tokens, sentence }: Scope, place: PlaceMention): boolean {
  const back = tokens[place.from - 1]?.norm === 'the' || tokens[place.from - 1]?.norm === 'el' ? 2 : 1;
  const at = place.from - back;
  if (at < sentence.from) return true;
  const word = tokens[at]?.norm ?? '';
  return !ORIGIN.has(word) && !ORIGIN_ES.has(tokens[at - 1]?.norm ?? '');
}
