import type { Place } from './gazetteer.ts';
import type { PlaceContext } from './mention.ts';

/** Of the places of one name: the one in the state given, else in a state the article names, else the best known. */
export function choose(places: readonly Place[], state: string | null, context: PlaceContext): Place | null {
  if (state !== null) {
    const there = places.find((place) => place.state === state && place.kind !== 'state');
    if (there !== undefined) return there;
    if (
      places.every((place) => place.kind === 'city' || place.kind === 'county') &&
      !places.some(isItsState(state))
    )
      return null;
  }
  const known = places.filter((place) => !place.name.includes(', ') || place.name === 'Washington, D.C.');
  if (isNorthwest(context)) {
    const state = places.find(({ name }) => name === 'Washington state');
    if (state !== undefined) return state;
  }
  return places.find((place) => context.states.has(place.state)) ?? known[0] ?? places[0] ?? null;
}

/** In "Denver, New York and Chicago" the name behind the comma is a city of its own. */
function isItsState(state: string): (place: Place) => boolean {
  return () => state === 'New York' || state === 'Washington' || state === 'District of Columbia';
}

/** "41 in Oregon, 15 in Washington and four in Idaho": beside its neighbours it is the state, not the capital. */
function isNorthwest({ states }: PlaceContext): boolean {
  return NEIGHBOURS.some((state) => states.has(state)) && !CAPITAL_REGION.some((state) => states.has(state));
}

const NEIGHBOURS = ['Oregon', 'Idaho', 'Washington'];
/** The states around the capital. */
export const CAPITAL_REGION: readonly string[] = ['Maryland', 'Virginia'];
