import type { NumberMention } from '../number/number.ts';
import type { PlaceMention } from '../place/mention.ts';
import { contains } from '../place/nesting.ts';
import { isAdjunct, isDivider } from './divider.ts';
import type { Metric } from './metric.ts';
import { isAmong } from './points-back.ts';
import type { Scope } from './scope.ts';
import { isLoose, isWhere } from './where.ts';
import { PART_AFTER } from './words.ts';

/** How near two places stand that are named together: "in the Chicago area and elsewhere in Illinois". */
const TOGETHER = 5;
/** How far behind its words the place of a length may stand: "four-day operation in Northern California". */
const LENGTH_REACH = 4;

type At = Pick<NumberMention, 'from' | 'to'>;

/** The place that the sentence gives the figure; null where it gives none. */
export function placeInSentence(scope: Scope, { from, to }: At, metric: Metric): PlaceMention | null {
  // "1,200 arrests at 40 sites across the country"
  const dividers = scope.numbers.filter((number) => isDivider(scope, number) && !isAdjunct(scope, number));
  const next = dividers.find((number) => number.from >= to && number.of === null);
  const previous = dividers.findLast((number) => number.to <= from);
  const end = metric.unit === 'days' ? metric.to + LENGTH_REACH : (next?.from ?? scope.sentence.to);
  if (isWholeOf(scope, from)) return null;
  if (scope.placeBefore !== null && isThere(scope, to)) return scope.placeBefore;
  const where = scope.places.filter(
    (place) => isWhere(scope, place) || (metric.unit === 'agents' && isSentTo(scope, place)),
  );
  const before = where.findLast(
    (place) => place.to <= from && place.from >= (previous?.to ?? scope.sentence.from),
  );
  const after = where.filter((place) => place.from >= from && place.to <= end);
  const own = after.filter((place) => !isNexts(scope, place, to, next, before));
  const close = own.filter((place) => !isLoose(scope, place));
  const [nearest] = close.length > 0 ? close : own;
  const opens = before !== undefined && isOpening(scope, before) ? before : null;
  if (nearest !== undefined && (opens === null || !isLoose(scope, nearest)))
    return wider(
      scope,
      nearest,
      own.find((place) => place.from >= nearest.to),
    );
  if (metric.unit === 'days') return null;
  // "19 in Oregon among 84 arrested": the place is that of the part.
  if (before !== undefined && previous !== undefined && isAmong(scope, { from })) return null;
  const isNextsPart = next !== undefined && PART_AFTER.match(scope.tokens, next.to) !== null;
  return before ?? (isNextsPart ? null : only(scope, where, from));
}

/** "Middlesex County was singled out. Thirty-seven of the arrests were made there", "en Waco … allí detuvieron a 12" */
function isThere({ tokens, sentence }: Scope, to: number): boolean {
  for (let at = to; at < Math.min(sentence.to, to + THERE_REACH); at++) {
    const { norm, text } = tokens[at] ?? { norm: '', text: ',' };
    if (THERE.has(norm)) return !BEING.has(tokens[at + 1]?.norm ?? '');
    if (text === ',' || text === ';') return false;
  }
  return false;
}

const THERE = new Set('there alli ahi alla'.split(' '));
/** "There were 12 arrests" says nothing of where. */
const BEING = new Set("is are was were has have had will would 's".split(' '));
const THERE_REACH = 7;

/** "163 of the 2,900 arrests were in Georgia": the place is that of the part before. */
function isWholeOf({ tokens, numbers }: Scope, from: number): boolean {
  let at = from - 1;
  while (WHOLES.has(tokens[at]?.norm ?? '')) at--;
  const of = tokens[at]?.norm;
  return (of === 'of' || of === 'de') && numbers.some((number) => number.to === at && number.reason === null);
}

const WHOLES = new Set("the its ice ice's 's agency's los las sus".split(' '));

/** "Officers in New York arrested 96, Chicago 88": the place belongs to the number behind it. */
function isNexts(
  { tokens }: Scope,
  place: PlaceMention,
  to: number,
  next: At | undefined,
  before: PlaceMention | undefined,
): boolean {
  if (next === undefined || next.from < place.to) return false;
  // "; Worcester made up another 41"
  if (tokens[place.from - 1]?.text === ';') return true;
  if (next.from - place.to > 2) return false;
  if (beginsEntry(tokens, place)) return true;
  return before !== undefined && place.from - to > 2;
}

/** "150 officers were sent to Boston" */
function isSentTo({ tokens }: Scope, { from }: PlaceMention): boolean {
  return tokens[from - 1]?.norm === 'to' && SENT.has(tokens[from - 2]?.norm ?? '');
}

const SENT = new Set(['sent', 'deployed', 'dispatched', 'assigned', 'flown', 'headed', 'agents', 'officers']);

/** Does the place begin an entry of a list? ", en Orlando a 54", "; Houston: 54", "and Miami 40". */
export function beginsEntry(tokens: Scope['tokens'], { from }: PlaceMention): boolean {
  const word = tokens[from - 1]?.norm ?? '';
  return ENTRY.has(word) || ((word === 'en' || word === 'in') && ENTRY.has(tokens[from - 2]?.norm ?? ''));
}

const ENTRY = new Set([',', ';', ':', 'and', 'y', 'e']);

/** "In Denver, 63 were arrested in a national operation", "Denver area: 63 arrested" */
function isOpening({ tokens, sentence }: Scope, { from }: PlaceMention): boolean {
  return tokens
    .slice(sentence.from, from)
    .every(({ norm }) => norm === 'in' || norm === 'the' || norm === 'en');
}

/** Of two places named together, the one that holds the other: "in California and across the country". */
function wider({ tokens }: Scope, nearest: PlaceMention, second: PlaceMention | undefined): PlaceMention {
  if (second === undefined || second.from - nearest.to > TOGETHER) return nearest;
  const joined = tokens.slice(nearest.to, second.from).some(({ norm }) => norm === 'and' || norm === 'y');
  return joined && contains(second.name, nearest.name) ? second : nearest;
}

/** The one place of a sentence, unless another number stands with nothing but it: "500 arrests, with 167 in Los Angeles". */
function only(
  { tokens, numbers }: Scope,
  places: readonly PlaceMention[],
  from: number,
): PlaceMention | null {
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  const isAnothers = numbers.some(
    (number) =>
      number.from !== from &&
      number.reason === null &&
      number.to <= place.from &&
      tokens.slice(number.to, place.from).every(({ norm }) => STANDING.has(norm)),
  );
  return isAnothers ? null : place;
}

/** Between a number and the place that is its alone. */
const STANDING = new Set(
  'of them those were arrested detained taken picked up found caught apprehended in the around across near at arrests people made ( : – — - en de ellos ellas personas detenidos arrestados fueron'.split(
    ' ',
  ),
);
