import type { NumberMention } from '../number/number.ts';
import { findPlaces } from '../place/find.ts';
import type { PlaceContext, PlaceMention } from '../place/mention.ts';
import type { TextBlock } from '../text/document.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** Words for what kind of places a table or a sentence lists. */
const COUNTIES = new Set(['county', 'counties', 'condado', 'condados', 'parish', 'parishes']);
const TOWNS = new Set('city cities town towns community place location ciudad localidad'.split(' '));
/** Between a name and its number: "Hudson with 14", "Essex, 11". */
const BETWEEN = new Set('with , : had ( adds added at con tuvo suma –'.split(' '));
/** In front of a name in a list. */
const BEFORE = new Set('and y e , ; in en . •'.split(' '));
/** The longest name, in words. */
const LONGEST = 3;

/** What the names of a list leave out: "County" for counties, the state for towns; null where it is no such list. */
export type Left = 'county' | 'town' | null;

/** What the names below a table's heading leave out. */
export function leftOutBy({ kind, tokens }: TextBlock): Left {
  if (kind !== 'table-head' && kind !== 'subhead') return null;
  if (tokens.some(({ norm }) => COUNTIES.has(norm))) return 'county';
  return tokens.some(({ norm }) => TOWNS.has(norm)) ? 'town' : null;
}

/** What the names of a sentence leave out behind the first: "Union County followed with 22, Hudson with 14". */
export function leftOutBehind(tokens: readonly Token[], places: readonly PlaceMention[]): Left {
  const isCounty = places.some(({ from, to }) =>
    tokens.slice(from, to).some(({ norm }) => COUNTIES.has(norm)),
  );
  return isCounty ? 'county' : null;
}

/** The places with those among them that are named in a list by half their names, each beside its number. */
export function withElliptic(
  tokens: readonly Token[],
  places: readonly PlaceMention[],
  numbers: readonly NumberMention[],
  left: Left,
  context: PlaceContext,
): PlaceMention[] {
  if (left === null) return [...places];
  const added = numbers.flatMap((number) => {
    const place = nameBefore(tokens, number, left, context);
    return place === null || places.some(({ from, to }) => from < place.to && to > place.from) ? [] : [place];
  });
  return [...places, ...added].toSorted((a, b) => a.from - b.from);
}

/** Under a heading of counties "San Bernardino" and "Riverside" are the counties, not their seats. */
export function asCounties(places: readonly PlaceMention[], context: PlaceContext): PlaceMention[] {
  return places.map((place) => {
    const [county, ...more] = findPlaces(tokenize(`${place.name} County`), context);
    const isCounty = county?.name === `${place.name} County` && more.length === 0;
    return isCounty ? { ...county, from: place.from, to: place.to } : place;
  });
}

function nameBefore(
  tokens: readonly Token[],
  { from, form }: NumberMention,
  left: 'county' | 'town',
  context: PlaceContext,
): PlaceMention | null {
  if (form !== 'count') return null;
  const to = BETWEEN.has(tokens[from - 1]?.norm ?? '') ? from - 1 : from;
  let start = to;
  while (start > to - LONGEST && tokens[start - 1]?.kind === 'word' && tokens[start - 1]?.capital === true)
    start--;
  const begins = start === 0 || BEFORE.has(tokens[start - 1]?.norm ?? '');
  const first = tokens[start];
  const last = tokens[to - 1];
  if (start === to || !begins || first === undefined || last === undefined) return null;
  const name = tokens
    .slice(start, to)
    .map(({ text }) => text)
    .join(' ');
  const [state] = context.states;
  const full = left === 'county' ? `${name} County` : context.states.size === 1 ? `${name}, ${state}` : name;
  const [place] = findPlaces(tokenize(full), context);
  return place === undefined ? null : { ...place, from: start, to };
}
