import { PART_OF_STATE } from '../claims/place/forms.ts';
import { placesNamed } from '../claims/place/gazetteer.ts';
import { commonState, contains, samePlace } from '../claims/place/nesting.ts';
import { tokenize } from '../claims/text/tokens.ts';

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
  return a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => mayTouch(x, y)));
}

/**
 * Whether both name one place, or one a part of the other's, below the country. Where both name places within
 * a state it is these that tell: Oakland and Los Angeles share California.
 */
export function sharePlace(a: readonly string[], b: readonly string[]): boolean {
  const [mine, theirs] = [a.filter(isLocal), b.filter(isLocal)];
  const [inner, other] = [mine.filter(isWithinState), theirs.filter(isWithinState)];
  const [x, y] = inner.length > 0 && other.length > 0 ? [inner, other] : [mine, theirs];
  return x.some((here) => y.some((there) => mayTouch(here, there)));
}

/** Whether both lie in one state. */
export function shareState(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => isLocal(x) && b.some((y) => isLocal(y) && commonState([x, y]) !== null));
}

/** Where in a state its south-east ends no gazetteer says: Milwaukee may lie in it. */
export function mayTouch(a: string, b: string): boolean {
  if (relatePlaces(a, b) !== 'apart') return true;
  return (isPartOfState(a) || isPartOfState(b)) && commonState([a, b]) !== null;
}

function isLocal(place: string): boolean {
  return place !== 'national';
}

function isWithinState(place: string): boolean {
  return placesNamed(place).every(({ kind }) => kind !== 'state' && kind !== 'country');
}

/** "Southeastern Wisconsin": a part of a state that no table knows the towns of. */
function isPartOfState(place: string): boolean {
  return PART_OF_STATE.match(tokenize(place), 0) !== null && placesNamed(place).length === 0;
}
