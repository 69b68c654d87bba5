import { PhraseTable } from '../text/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { DOUBTFUL } from './defaults.ts';
import { PLACE_NAMES } from './gazetteer.ts';
import type { PlaceMention } from './mention.ts';

/** A place that an article introduces: with its state, or as a county. */
export type Town = Pick<PlaceMention, 'name' | 'area'>;

/**
 * The short names of places that no table holds, as an article goes on to use them: "Live Oak" behind "Live Oak, Fla.",
 * "Mecklenburg" behind "Mecklenburg County".
 */
export function townsOf(mentions: Iterable<Pick<PlaceMention, 'area'>>): PhraseTable<Town> {
  const towns = new Map<string, Town>();
  for (const { area } of mentions) {
    for (const path of area) {
      const [state = '', name = '', ...inner] = path.split('/');
      if (inner.length > 0 || !/^\p{Lu}/u.test(name) || DOUBTFUL.has(name) || isListed(name)) continue;
      const county = `${name} County`;
      const isCounty = isListed(county) || name.endsWith(' County');
      towns.set(isCounty ? name.replace(/ County$/u, '') : name, {
        name: isListed(county) ? county : `${name}, ${state}`,
        area: [path],
      });
    }
  }
  return new PhraseTable(towns);
}

function isListed(name: string): boolean {
  const tokens = tokenize(name);
  return PLACE_NAMES.match(tokens, 0)?.length === tokens.length;
}

const IN = new Set(['in', 'at', 'near', 'en', 'from', 'de', 'outside']);

/** Reads such a name where a place is due. */
export function readTown(
  tokens: readonly Token[],
  at: number,
  towns: PhraseTable<Town>,
): PlaceMention | null {
  const town = tokens[at]?.capital === true ? towns.match(tokens, at) : null;
  if (town === null) return null;
  const to = at + town.length;
  const opensEntry = at === 0 && tokens[to]?.text === ':';
  if ((!IN.has(tokens[at - 1]?.norm ?? '') && !opensEntry) || tokens[to]?.capital === true) return null;
  return { from: at, to, ...town.value };
}
