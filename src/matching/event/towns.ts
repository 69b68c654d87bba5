import { isTown } from '../../coverage/places.ts';
import { relatePlaces } from '../places.ts';

/** An article's places stand by how often it names them: those further down are mentioned in passing. */
const MAIN = 3;

/** Whether both articles are about one town: a place too small for two operations in a week. */
export function shareTown(a: readonly string[], b: readonly string[]): boolean {
  const theirs = b.slice(0, MAIN).filter(isTown);
  return a
    .slice(0, MAIN)
    .some((place) => isTown(place) && theirs.some((other) => relatePlaces(place, other) === 'same'));
}
