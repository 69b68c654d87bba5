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
  return places.find((place) => context.states.has(place.state)) ?? known[0] ?? places[0] ?? null;
}

/** In "Denver, New York and Chicago" the name behind the comma is a city of its own. */
function isItsState(state: string): (place: Place) => boolean {
  return () => state === 'New York' || state === 'Washington' || state === 'District of Columbia';
}
