import { tokenize } from '../text/tokens.ts';
import { choose } from './choose.ts';
import { type Area, PLACE_NAMES, placesNamed } from './gazetteer.ts';
import type { PlaceContext } from './mention.ts';

/** The county of a name, in the state given or else in one that the article names. Names that no table holds stay as they are. */
export function countyNamed(
  name: string,
  context: PlaceContext,
  state: string | null,
): { name: string; area: Area } {
  for (const suffix of ['County', 'Parish']) {
    const key = PLACE_NAMES.match(tokenize(`${name} ${suffix}`), 0);
    const place = key === null ? null : choose(placesNamed(key.value), state, context);
    if (place?.kind !== 'county') continue;
    // Not the best known of its name, and in a state that nobody named: it may be any.
    const isGuess = state === null && place.name.includes(', ') && !context.states.has(place.state);
    if (!isGuess) return { name: place.name, area: place.area };
  }
  const county = `${name} County`;
  return state === null ? { name: county, area: [county] } : unlisted(county, state);
}

/** A place that no table holds, in a state that the text names. */
export function unlisted(name: string, state: string): { name: string; area: Area } {
  return { name: `${name}, ${state}`, area: [`${state}/${name}`] };
}
