import { placesNamed } from '../../claims/place/gazetteer.ts';

/** An article's places stand by how often it names them: those further down are mentioned in passing. */
const MAIN = 3;

/** Whether both articles are about one town: a place too small for two operations in a week. */
export function shareTown(a: readonly string[], b: readonly string[]): boolean {
  const [mine, theirs] = [a.slice(0, MAIN), b.slice(0, MAIN)];
  return mine.some((place) => isTown(place) && theirs.includes(place));
}

/** Not a county, not several places, and no city that its county is known by ("California/Los Angeles"). */
function isTown(place: string): boolean {
  if (place === 'national' || /County|Parish|\b(?:and|area)\b/.test(place)) return false;
  return placesNamed(place).every(
    ({ kind, area }) => kind === 'city' && area.every((path) => path.split('/').length > 2),
  );
}
