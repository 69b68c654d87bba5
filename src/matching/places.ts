import { contains, samePlace } from '../claims/place/nesting.ts';

/** How two places stand to each other: one place, one inside the other, or apart. */
export type PlaceRelation = 'same' | 'nested' | 'apart';

/** Names are looked up in the gazetteer each time; coverage repeats a few of them very often. */
const seen = new Map<string, PlaceRelation>();
const REMEMBERED = 2000;

export function relatePlaces(a: string, b: string): PlaceRelation {
  if (a === b) return 'same';
  const key = `${a}\n${b}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  if (seen.size >= REMEMBERED) seen.clear();
  const relation =
    samePlace(a, b) || isShortFor(a, b) || isShortFor(b, a)
      ? 'same'
      : contains(a, b) || contains(b, a)
        ? 'nested'
        : 'apart';
  seen.set(key, relation);
  return relation;
}

/** "Salem" for "Salem, Ohio": reports of one event mean one of the towns of a name. */
function isShortFor(short: string, long: string): boolean {
  return long.startsWith(`${short}, `) && !long.includes(' and ');
}

/** Whether what happened in the one can have happened in the other. Where no place is known, it can. */
export function placesMeet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => relatePlaces(x, y) !== 'apart'));
}

/** Whether both name one place, or one a part of the other's, below the country. */
export function sharePlace(a: readonly string[], b: readonly string[]): boolean {
  const isLocal = (place: string) => place !== 'national';
  return a.filter(isLocal).some((x) => b.filter(isLocal).some((y) => relatePlaces(x, y) !== 'apart'));
}
