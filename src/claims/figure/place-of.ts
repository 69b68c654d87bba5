import type { NumberMention } from '../number/number.ts';
import type { PlaceMention } from '../place/mention.ts';
import { contains } from '../place/nesting.ts';
import { isDivider } from './divider.ts';
import type { Metric } from './metric.ts';
import type { Scope } from './scope.ts';
import { PART_AFTER } from './words.ts';

/** Places behind these tell where somebody comes from, or something else happened: "a gang member from Oxnard". */
const ORIGIN = new Set([
  'from',
  'of',
  'by',
  'to',
  'originario',
  'originarios',
  'residente',
  'residentes',
  'hacia',
]);
/** In front of "of" and "de", these leave the name a place of the figure: "the state of Ohio", "en la ciudad de Dallas". */
const PARTS = new Set(
  'state city county area region part parts outskirts south north ciudad ciudades estado estados area zona region norte sur este oeste condado condados valle'.split(
    ' ',
  ),
);
/** How near two places stand that are named together: "in the Chicago area and elsewhere in Illinois". */
const TOGETHER = 5;
/** How far behind its words the place of a length may stand: "four-day operation in Northern California". */
const LENGTH_REACH = 4;

type At = Pick<NumberMention, 'from' | 'to'>;

/** The place that the sentence gives the figure; null where it gives none. */
export function placeInSentence(scope: Scope, { from, to }: At, metric: Metric): PlaceMention | null {
  const dividers = scope.numbers.filter((number) => isDivider(scope, number));
  const next = dividers.find((number) => number.from >= to && number.of === null);
  const previous = dividers.findLast((number) => number.to <= from);
  const end = metric.unit === 'days' ? metric.to + LENGTH_REACH : (next?.from ?? scope.sentence.to);
  const where = scope.places.filter((place) => isWhere(scope, place));
  const before = where.findLast(
    (place) => place.to <= from && place.from >= (previous?.to ?? scope.sentence.from),
  );
  const after = where.filter((place) => place.from >= from && place.to <= end);
  const [nearest, second] = after;
  const isNexts =
    nearest !== undefined &&
    before !== undefined &&
    next !== undefined &&
    next.from - nearest.to <= 2 &&
    nearest.from - to > 2;
  if (nearest !== undefined && !isNexts) return wider(scope, nearest, second);
  if (metric.unit === 'days') return null;
  const isNextsPart = next !== undefined && PART_AFTER.match(scope.tokens, next.to) !== null;
  return before ?? (isNextsPart ? null : only(where));
}

/** Of two places named together, the one that holds the other. */
function wider({ tokens }: Scope, nearest: PlaceMention, second: PlaceMention | undefined): PlaceMention {
  if (second === undefined || second.from - nearest.to > TOGETHER) return nearest;
  const joined = tokens.slice(nearest.to, second.from).some(({ norm }) => norm === 'and' || norm === 'y');
  return joined && contains(second.name, nearest.name) ? second : nearest;
}

function only(places: readonly PlaceMention[]): PlaceMention | null {
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Where something happened: not where somebody comes from, and not the dateline. */
function isWhere({ tokens, sentence, block }: Scope, place: PlaceMention): boolean {
  if (isDateline(tokens, sentence.from, place) && block.kind === 'paragraph') return false;
  const article = ['the', 'el', 'la', 'los'].includes(tokens[place.from - 1]?.norm ?? '') ? 1 : 0;
  const at = place.from - 1 - article;
  if (at < sentence.from) return true;
  const word = tokens[at]?.norm ?? '';
  if (ORIGIN.has(word) || word === 'de') return PARTS.has(tokens[at - 1]?.norm ?? '');
  return true;
}

/** "SAN FRANCISCO — ", "MORTON, Miss. (AP) — ", "CHICAGO.–": where the report was written. */
function isDateline(tokens: Scope['tokens'], start: number, { from, to }: PlaceMention): boolean {
  if (from !== start) return false;
  const name = tokens.slice(from, to).find(({ kind }) => kind === 'word')?.text ?? '';
  const isCapitals = name.length > 2 && name === name.toUpperCase();
  const dash = tokens.slice(to, to + 6).findIndex(({ text }) => '—–-'.includes(text));
  return (
    isCapitals ||
    (dash >= 0 &&
      tokens
        .slice(to, to + dash)
        .every(({ text, kind }) => kind === 'mark' || text === text.toUpperCase() || text.endsWith('.')))
  );
}
