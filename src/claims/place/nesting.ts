import { tokenize } from '../text/tokens.ts';
import { findPlaces } from './find.ts';
import type { Area } from './gazetteer.ts';

/** A place's name as the gazetteer writes it: "L.A. County" → "Los Angeles County". Unknown names stay as they are. */
export function canonicalPlace(name: string): string {
  return read(name)?.name ?? name.trim();
}

/** Do two names mean one place? Los Angeles, its county and "the Los Angeles area" are one to these releases. */
export function samePlace(a: string, b: string): boolean {
  const [one, other] = [areaOf(a), areaOf(b)];
  return covers(one, other) && covers(other, one);
}

/** Does the first place hold the second, and more? `contains('California', 'San Diego')`. */
export function contains(a: string, b: string): boolean {
  const [one, other] = [areaOf(a), areaOf(b)];
  return covers(one, other) && !covers(other, one);
}

/** Does the place lie in several states? `spansStates('Midwest')`; the country does. */
export function spansStates(name: string): boolean {
  const states = new Set(areaOf(name).map((path) => path.split('/')[0]));
  return states.has('') || states.size > 1;
}

/** Coverage repeats a few names very often. */
const seen = new Map<string, Area>();
const REMEMBERED = 2000;

/** The state that holds all the places, as the gazetteer names it; null where they lie in several. */
export function commonState(names: readonly string[]): string | null {
  const states = new Set(names.flatMap((name) => areaOf(name).map((path) => path.split('/')[0] ?? '')));
  const [only] = states;
  if (states.size !== 1 || only === undefined || only === '') return null;
  return [only, `${only} state`].find((state) => areaOf(state).join() === only) ?? null;
}

function areaOf(name: string): Area {
  const known = seen.get(name);
  if (known !== undefined) return known;
  if (seen.size >= REMEMBERED) seen.clear();
  const area = read(name)?.area ?? [name.trim().toLowerCase()];
  seen.set(name, area);
  return area;
}

function read(name: string): { name: string; area: Area } | null {
  if (name === 'national') return { name, area: [''] };
  const tokens = tokenize(name);
  const mentions = findPlaces(tokens);
  const [first] = mentions;
  const skipped = tokens.findIndex(
    (token) => token.norm !== 'the' && token.norm !== 'el' && token.norm !== 'la',
  );
  const whole =
    mentions.length === 1 && first !== undefined && first.from <= skipped && first.to >= tokens.length;
  return whole ? first : null;
}

/** Every path of `inner` lies in one of `outer`. */
function covers(outer: Area, inner: Area): boolean {
  return inner.every((path) =>
    outer.some((base) => base === '' || path === base || path.startsWith(`${base}/`)),
  );
}
