import type { Token } from '../text/tokens.ts';
import { countyNamed } from './county.ts';
import type { PlaceContext, PlaceMention } from './mention.ts';
import { joinNames } from './union.ts';

/** Lists of counties name their kind once: "in Orange, Riverside and San Bernardino counties". */
export function readCountyList(
  tokens: readonly Token[],
  at: number,
  context: PlaceContext,
): PlaceMention | null {
  const names: string[] = [];
  let name: Token[] = [];
  let i = at;
  for (; i < tokens.length && i - at < REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.norm === 'counties' || token.norm === 'parishes') break;
    if (token.capital) name.push(token);
    else if (isPart(token, name)) name.push(token);
    else if (token.text === ',' || token.norm === 'and' || token.text === '&') {
      if (name.length > 0) names.push(textOf(name));
      name = [];
    } else return null;
  }
  if (tokens[i]?.norm !== 'counties' && tokens[i]?.norm !== 'parishes') return null;
  if (name.length > 0) names.push(textOf(name));
  const places = names.map((county) => countyNamed(county, context, null));
  if (places.length < 2) return null;
  return {
    from: at,
    to: i + 1,
    name: joinNames(places.map((place) => place.name)),
    area: places.flatMap((place) => place.area),
  };
}

/** The longest list that is read, in tokens. */
const REACH = 24;

/** The "'s" of "Prince George's", the full stop of "St. Louis", the hyphen of "Miami-Dade". */
function isPart(token: Token, name: readonly Token[]): boolean {
  const last = name.at(-1);
  return last !== undefined && last.end === token.start && PARTS.has(token.norm);
}

const PARTS = new Set(['.', '-', "'s"]);

/** Spanish names their kind first: "condados de Miami-Dade, Broward y Palm Beach". `at` is the first name. */
export function readCountiesFrom(
  tokens: readonly Token[],
  at: number,
  context: PlaceContext,
): Pick<PlaceMention, 'to' | 'name' | 'area'> | null {
  const names: string[] = [];
  let name: Token[] = [];
  let to = at;
  for (let i = at; i < Math.min(tokens.length, at + REACH); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const isName = token.kind === 'word' && /^\p{Lu}/u.test(token.text);
    const isStop = token.text === '.' && !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '');
    if (isName || (isPart(token, name) && !isStop)) {
      name.push(token);
      to = i + 1;
    } else if (token.text === ',' || token.norm === 'y' || token.norm === 'e') {
      if (name.length > 0) names.push(textOf(name));
      name = [];
    } else break;
  }
  if (name.length > 0) names.push(textOf(name));
  if (names.length < 2) return null;
  const places = names.map((county) => countyNamed(county, context, null));
  return {
    to,
    name: joinNames(places.map((place) => place.name)),
    area: places.flatMap((place) => place.area),
  };
}

function textOf(name: readonly Token[]): string {
  return name.map((token, i) => (i > 0 && name[i - 1]?.end !== token.start ? ' ' : '') + token.text).join('');
}
