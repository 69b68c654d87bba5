import { findPlaces } from '../claims/place/find.ts';
import { placesNamed } from '../claims/place/gazetteer.ts';
import type { PlaceContext, PlaceMention } from '../claims/place/mention.ts';
import { townsOf } from '../claims/place/towns.ts';
import type { TextBlock } from '../claims/text/document.ts';
import type { TokenRange } from '../claims/text/sentences.ts';
import { datelineOf } from './dateline.ts';

/** Behind its dateline a town is mostly "here", "the town", "the plant". */
const DATELINE_WEIGHT = 3;
/** What is announced there was anywhere: "WASHINGTON (Reuters) —". */
const CAPITAL = 'Washington, D.C.';

/** A stretch of text. */
interface Stretch {
  readonly block: TextBlock;
  readonly sentence: TokenRange;
}

/** The places that passages of an article name, the most named first. */
export function placesOf(passages: readonly Stretch[]): string[] {
  const [first] = passages.filter(({ block }) => block.kind === 'paragraph');
  const dateline = first === undefined ? null : datelineOf(first.block);
  const named = passages.flatMap((passage) => readPlaces(passage));
  const towns = townsOf(dateline === null ? named : [...named, dateline]);
  const all = towns.isEmpty ? named : passages.flatMap((passage) => readPlaces(passage, towns));
  const counts = new Map<string, number>();
  const add = (name: string, weight: number) => counts.set(name, (counts.get(name) ?? 0) + weight);
  // A newsroom in a large city reports from there on all of its state.
  if (dateline !== null && isTown(dateline.name)) add(dateline.name, DATELINE_WEIGHT);
  for (const { name, from } of all)
    if (name !== CAPITAL || from > 0 || dateline?.name !== CAPITAL) add(name, 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** Not a county, not several places, and no city that its county is known by ("California/Los Angeles"). */
export function isTown(place: string): boolean {
  if (place === 'national' || /County|Parish|\b(?:and|area)\b/.test(place)) return false;
  return placesNamed(place).every(
    ({ kind, area }) => kind === 'city' && area.every((path) => path.split('/').length > 2),
  );
}

function readPlaces({ block, sentence }: Stretch, towns?: PlaceContext['towns']): PlaceMention[] {
  const tokens = block.tokens.slice(sentence.from, sentence.to);
  const context = { states: new Set<string>(), titleCase: block.kind === 'headline' };
  const offset = sentence.from;
  return findPlaces(tokens, towns === undefined ? context : { ...context, towns }).map((mention) => ({
    ...mention,
    from: mention.from + offset,
    to: mention.to + offset,
  }));
}
