import { normalize, type Token } from '../text/tokens.ts';
import { choose } from './choose.ts';
import { countyNamed, unlisted } from './county.ts';
import { readCountiesFrom } from './county-list.ts';
import { DOUBTFUL } from './defaults.ts';
import {
  AFTER_AREA,
  BEFORE_AREA,
  COUNTY,
  COUNTY_BEFORE,
  NOT_AN_ORGANISATION,
  PART_OF_STATE,
} from './forms.ts';
import { type Area, PLACE_NAMES, placesNamed } from './gazetteer.ts';
import type { PlaceContext, PlaceMention } from './mention.ts';
import { stateBehind } from './state-behind.ts';
import { readTown } from './towns.ts';
import { joinNames } from './union.ts';

/** The place whose name, or whose "greater", "northern" or "condado de" before it, begins at `at`. */
export function readPlace(tokens: readonly Token[], at: number, context: PlaceContext): PlaceMention | null {
  return (
    readNamed(tokens, at, at, context) ??
    readUnlisted(tokens, at) ??
    readPrefixed(tokens, at, context) ??
    (context.towns === undefined ? null : readTown(tokens, at, context.towns))
  );
}

function readPrefixed(tokens: readonly Token[], at: number, context: PlaceContext): PlaceMention | null {
  const part = PART_OF_STATE.match(tokens, at);
  if (part !== null) {
    const parts = readParts(tokens, at, at + part.length, context);
    if (parts !== null) return parts;
    const state = readNamed(tokens, at + part.length, at, context);
    if (state === null || !isState(state)) return null;
    const name = `${capitalize(part.value)} ${state.name}`;
    return { from: at, to: state.to, name, area: [`${state.name}/${part.value}`] };
  }
  const county = COUNTY_BEFORE.match(tokens, at);
  if (county !== null) return readCountyOf(tokens, at, county.length, context);
  const area = BEFORE_AREA.match(tokens, at);
  if (area === null) return null;
  const place = readNamed(tokens, at + area.length, at, context);
  return place === null ? null : { ...place, from: at, name: areaName(place.name) };
}

/** "Northern and Central California", "eastern and southern Ohio": two parts of the state behind them. */
function readParts(
  tokens: readonly Token[],
  at: number,
  and: number,
  context: PlaceContext,
): PlaceMention | null {
  if (tokens[and]?.norm !== 'and') return null;
  const second = PART_OF_STATE.match(tokens, and + 1);
  if (second === null) return null;
  const state = readNamed(tokens, and + 1 + second.length, and + 1, context);
  const first = PART_OF_STATE.match(tokens, at);
  if (state === null || first === null || !isState(state)) return null;
  const areas = [first.value, second.value];
  return {
    from: at,
    to: state.to,
    name: joinNames(areas.map((area) => `${capitalize(area)} ${state.name}`)),
    area: areas.map((area) => `${state.name}/${area}`),
  };
}

/** "condado de Los Ángeles", "condados de Orange y Riverside". */
function readCountyOf(
  tokens: readonly Token[],
  at: number,
  length: number,
  context: PlaceContext,
): PlaceMention | null {
  const isPlural = tokens[at]?.norm === 'condados';
  const list = isPlural ? readCountiesFrom(tokens, at + length, context) : null;
  if (list !== null) return { from: at, ...list };
  const name = capitalized(tokens, at + length);
  if (name === 0) return null;
  const to = at + length + name;
  return { from: at, to, ...countyNamed(textOf(tokens, at + length, to), context, null) };
}

function readNamed(
  tokens: readonly Token[],
  at: number,
  from: number,
  context: PlaceContext,
): PlaceMention | null {
  const match = PLACE_NAMES.match(tokens, at);
  const head = tokens[at];
  if (match === null || head === undefined) return null;
  const key = match.value;
  let to = at + match.length;
  if (!isWritten(tokens, at, to, key)) return null;
  const behind = stateBehind(tokens, to);
  const county = COUNTY.match(tokens, to);
  if (county !== null && tokens[to]?.capital === true) {
    to += county.length;
    const state = stateBehind(tokens, to);
    const place = countyNamed(key, context, state?.value ?? null);
    return { from, to: to + (state?.length ?? 0), ...place };
  }
  const candidates = placesNamed(key);
  const place = choose(candidates, behind?.value ?? null, context);
  if (place === null) {
    if (behind === null) return null;
    return { from, to: to + behind.length, ...unlisted(key, behind.value) };
  }
  const stated = behind !== null && place.state === behind.value && place.kind !== 'state';
  if (!stated && isPartOfName(tokens, from, to, context, key)) return null;
  if (stated) to += behind.length;
  return withArea(tokens, { from, to, name: place.name, area: place.area });
}

/** "Carthage, Mississippi": any capitalised name in front of its state; and any "Harmon County". */
function readUnlisted(tokens: readonly Token[], at: number): PlaceMention | null {
  if (!isCapitalName(tokens[at]) || isCapitalName(tokens[at - 1])) return null;
  const length = capitalized(tokens, at);
  if (length === 0) return null;
  const to = at + length;
  const last = tokens[to - 1];
  if (length > 1 && last !== undefined && COUNTY.match(tokens, to - 1) !== null) {
    const behind = stateBehind(tokens, to);
    const county = textOf(tokens, at, to);
    if (behind === null) return { from: at, to, name: county, area: [county] };
    return { from: at, to: to + behind.length, ...unlisted(county, behind.value) };
  }
  const behind = stateBehind(tokens, to);
  if (behind === null || PLACE_NAMES.match(tokens, at) !== null || COUNTY.match(tokens, to) !== null)
    return null;
  return { from: at, to: to + behind.length, ...unlisted(textOf(tokens, at, to), behind.value) };
}

/** "In Cook County", "The Hennepin County sheriff": what opens a sentence is no part of the name. */
function isCapitalName(token: Token | undefined): boolean {
  if (token?.capital !== true || token.norm === 'the') return false;
  return token.norm === ',' || !BEFORE_PLACES.has(token.norm);
}

function isState(place: { readonly area: Area }): boolean {
  return place.area.length === 1 && !(place.area[0] ?? '/').includes('/');
}

/** Written as a name: with a capital, and short forms ("LA") in capitals throughout. */
function isWritten(tokens: readonly Token[], at: number, to: number, key: string): boolean {
  const text = tokens.slice(at, to).map((token) => token.text);
  if (/^\p{Lu}+$/u.test(key)) return text.join('') === key;
  const proper =
    key
      .split(' ')
      .filter((word) => /^\p{Lu}/u.test(word))
      .at(-1) ?? key;
  return text.some((word) => /^\p{Lu}/u.test(word) && normalize(proper).startsWith(normalize(word)));
}

const BEFORE_PLACES = new Set(
  'in on off near around by with while plus across throughout at from of outside within into to and en cerca de y desde ,'.split(
    ' ',
  ),
);

/** Parts of a city are told of as the city: "a plant in North Portland", "Downtown Chicago". */
const DIRECTIONS = new Set(
  'north south east west northeast northwest southeast southwest downtown inner'.split(' '),
);

/** "en la calle Chicago", "avenida Meridian 280" */
const STREETS_BEFORE = new Set(
  'calle avenida bulevar boulevard paseo calzada callejon parque plaza'.split(' '),
);

/**
 * A name inside another name: "Rep. Jackson", "the Denver Post", "Los Angeles Police Department".
 * A doubtful name is a place only where a place is due.
 */
function isPartOfName(
  tokens: readonly Token[],
  at: number,
  to: number,
  context: PlaceContext,
  key: string,
): boolean {
  const before = tokens[at - 1]?.norm === 'the' ? tokens[at - 2] : tokens[at - 1];
  const after = tokens[to];
  if (DOUBTFUL.has(key) && before !== undefined && !BEFORE_PLACES.has(before.norm)) return true;
  if (STREETS_BEFORE.has(tokens[at - 1]?.norm ?? '')) return true;
  if (context.titleCase) return false;
  if (after?.capital === true && !NOT_AN_ORGANISATION.has(after.norm)) return true;
  if (before?.capital !== true || DIRECTIONS.has(before.norm)) return false;
  return !BEFORE_PLACES.has(before.norm) && at >= 2 && tokens[at - 2]?.text !== '.';
}

/** Takes "area" and the like into the mention: "the Los Angeles area". */
function withArea(tokens: readonly Token[], mention: PlaceMention): PlaceMention {
  const suffix = AFTER_AREA.match(tokens, mention.to);
  if (suffix === null) return mention;
  const to = mention.to + suffix.length;
  const plural = tokens[to - 1]?.norm.endsWith('s') === true;
  return { ...mention, to, name: plural ? mention.name : areaName(mention.name) };
}

function areaName(name: string): string {
  return name.endsWith(' area') || name.endsWith('Area') ? name : `${name} area`;
}

/** How many capitalised words in a row begin at `at`, at most four; "Mount Pleasant" has two. */
function capitalized(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (
    length < 4 &&
    tokens[at + length]?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at + length]?.text ?? '')
  )
    length++;
  return length;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    text += (i > from && tokens[i - 1]?.end !== token.start ? ' ' : '') + token.text;
  }
  return text;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
