import type { PlaceMention } from '../place/find.ts';
import { ARREST_WORDS } from './arrests.ts';
import type { Count } from './count.ts';
import { CUES, isCrime } from './cues.ts';
import type { Metric } from './metric.ts';
import { firstMatch, type Scope } from './scope.ts';

/** What the numbers of a list count, as its lead-in or the figure before it says. */
export interface Lead {
  readonly metric: string;
  readonly unit: string;
}

/** Words between a place and its number: "Los Angeles with 101", "Denver saw 63", "Boston (50)". */
const BETWEEN = new Set(
  'with had saw at , ( : – — - and led recorded reported tallied followed by about where there were were: con tuvo registro hubo y'.split(
    ' ',
  ),
);
/** Between a number and its place: "107 in Philadelphia", "63 – Denver". */
const BETWEEN_AFTER = new Set(
  'in the around across near at arrests people more others another were – — - : en de el la mas otros'.split(
    ' ',
  ),
);

/** A figure that leaves out what it counts, because its neighbour said so: "107 in Philadelphia, 101 in Los Angeles". */
export interface Tally extends Metric {
  readonly place: PlaceMention;
}

/** Reads a number that stands with nothing but its place; null where it stands otherwise, or nothing leads. */
export function tallyOf(scope: Scope, count: Count, lead: Lead | null): Tally | null {
  const { mention } = count;
  if (mention.form !== 'count' || (count.noun !== null && count.noun.counted.metric !== null)) return null;
  const found = leadOf(scope, count, lead);
  if (found === null) return null;
  const after = placeAfter(scope, count);
  const before = placeBefore(scope, count);
  const place = startsList(before, scope) ? (before ?? after) : (after ?? before);
  if (place === null) return null;
  const from = Math.min(mention.from, place.from);
  return { ...found, from, to: Math.max(count.noun?.to ?? mention.to, place.to), place };
}

/** "Philadelphia, 107 in all": where the list begins with a place, its numbers stand behind theirs. */
function startsList(before: PlaceMention | null, { places }: Scope): boolean {
  return before !== null && places[0] === before;
}

function leadOf({ tokens, sentence }: Scope, count: Count, lead: Lead | null): Lead | null {
  if (lead !== null) return lead;
  return firstMatch(ARREST_WORDS, tokens, sentence.from, count.mention.from) === null
    ? null
    : { metric: 'arrests', unit: 'people' };
}

function placeAfter({ tokens, places }: Scope, { mention, noun }: Count): PlaceMention | null {
  const from = noun?.to ?? mention.to;
  const place = places.find((candidate) => candidate.from >= from);
  return place !== undefined && place.from - from <= 3 && isBetween(tokens, from, place.from, BETWEEN_AFTER)
    ? place
    : null;
}

function placeBefore({ tokens, places }: Scope, { mention }: Count): PlaceMention | null {
  const place = places.findLast((candidate) => candidate.to <= mention.from);
  return place !== undefined &&
    mention.from - place.to <= 3 &&
    isBetween(tokens, place.to, mention.from, BETWEEN)
    ? place
    : null;
}

function isBetween(tokens: Scope['tokens'], from: number, to: number, words: ReadonlySet<string>): boolean {
  return tokens.slice(from, to).every((token) => words.has(token.norm));
}

/** A crime in a list ("DUI: 1,234", "45 for assault") under a lead-in that speaks of convictions. */
export function crimeTallyOf({ tokens, sentence }: Scope, count: Count, lead: Lead | null): Metric | null {
  if (lead === null || count.mention.form !== 'count') return null;
  const { from, to } = count.mention;
  const after = firstMatch(CUES, tokens, to, Math.min(sentence.to, to + 6));
  const before = firstMatch(CUES, tokens, Math.max(sentence.from, from - 5), from);
  const cue = [after, before].find((match) => match !== null && isCrime(match.value));
  if (cue === null || cue === undefined) return null;
  return { metric: cue.value, unit: 'people', from: Math.min(from, cue.at), to: Math.max(to, cue.to) };
}
