import type { Context } from './context.ts';
import { isGlued } from './reading.ts';
import {
  AFTER_ROADS,
  AFTER_SECTIONS,
  AFTER_STREET_NUMBERS,
  BEFORE_ADDRESSES,
  BEFORE_ROADS,
  BEFORE_SECTIONS,
  CURRENCIES,
  CURRENCY_SIGNS,
  ROAD_LETTERS,
  SPANISH_STREETS,
  STREET_WORDS,
  STREETS,
} from './reason-words.ts';

/** "$1,500", "US$ 2 million", "3,000 pesos", "a 10-million-dollar contract" */
export function isMoney({ tokens, from, to }: Context): boolean {
  if (CURRENCY_SIGNS.has(tokens[from - 1]?.text ?? '')) return true;
  const next = tokens[to]?.text === '-' || tokens[to]?.norm === 'de' ? to + 1 : to;
  return CURRENCIES.has(tokens[next]?.norm ?? '') || CURRENCY_SIGNS.has(tokens[to]?.text ?? '');
}

/** "287(g)", "8 U.S.C. 1326", "Title 42", "Form I-9" */
export function isSection({ tokens, from, to }: Context): boolean {
  const letter =
    tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' && /^[a-z]$/i.test(tokens[to + 1]?.text ?? '');
  if (letter || AFTER_SECTIONS.has(tokens[to]?.norm ?? '')) return true;
  if (tokens[to]?.text === 'U.S.' && tokens[to + 1]?.norm === 'code') return true;
  if (tokens[from - 1]?.text === '.' && tokens[from - 2]?.text === 'S') return true;
  return BEFORE_SECTIONS.has(tokens[nameBefore(tokens, from)]?.norm ?? '');
}

/** "Interstate 95", "I-95", "U.S. 41", "the 405 Freeway", "along Texas 71" */
export function isRoad({ tokens, from, to, value }: Context): boolean {
  if (BEFORE_ROADS.has(tokens[from - 1]?.norm ?? '') || AFTER_ROADS.has(tokens[to]?.norm ?? '')) return true;
  if (tokens[from - 1]?.text === 'Road') return true;
  if (isStateRoad({ tokens, from, to, value })) return true;
  const dash = tokens[from - 1]?.text === '-' && isGlued(tokens, from) && isGlued(tokens, from - 1);
  if (dash && ROAD_LETTERS.has(tokens[from - 2]?.norm ?? '')) return true;
  // "on U.S. 41 near", but not "in the U.S. 41 people were".
  const federal = tokens[from - 1]?.text === 'U.S.' && tokens[from - 2]?.norm !== 'the' && value < 1000;
  return (
    federal &&
    (tokens[to]?.kind !== 'word' ||
      /^(?:in|near|at|and|north|south|east|west|to|on)$/.test(tokens[to]?.norm ?? ''))
  );
}

/** "a helicopter circled over Ohio 4": a state's road, behind a word that leads to roads; "in Ohio 4 were held" counts people. */
function isStateRoad({
  tokens,
  from,
  to,
  value,
}: Pick<Context, 'tokens' | 'from' | 'to' | 'value'>): boolean {
  return (
    value < 1000 &&
    STATES.has(tokens[from - 1]?.text ?? '') &&
    TO_ROADS.has(tokens[from - 2]?.norm ?? '') &&
    (tokens[to]?.kind !== 'word' || ROAD_FOLLOWERS.has(tokens[to]?.norm ?? ''))
  );
}

/** States of one word whose roads are called by their names and a number. */
const STATES = new Set(
  'Alabama Arkansas Colorado Florida Georgia Idaho Illinois Indiana Iowa Kentucky Louisiana Maryland Michigan Minnesota Mississippi Montana Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Virginia Wisconsin'.split(
    ' ',
  ),
);
const TO_ROADS = new Set('on over along near off onto down beside across sobre por'.split(' '));
const ROAD_FOLLOWERS = new Set('in near at and north south east west to on en cerca y'.split(' '));

/** How many tokens a street's name can have between its number and "Street". */
const STREET_REACH = 5;

/** "300 N. Los Angeles Street", "the 1200 block of", "Suite 300", "CA 90012" */
export function isAddress({ tokens, from, to, value }: Context): boolean {
  if (BEFORE_ADDRESSES.has(tokens[nameBefore(tokens, from)]?.norm ?? '')) return true;
  const zip = /^\d{5}$/.test(tokens[from]?.text ?? '') && /^[A-Z]{2}$/.test(tokens[from - 1]?.text ?? '');
  if (zip) return true;
  if (!Number.isInteger(value) || tokens[from]?.kind !== 'number') return false;
  if (isBehindStreet(tokens, from, to)) return true;
  for (let i = to; i < to + STREET_REACH; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (STREETS.has(token.norm) && (i > to || token.norm === 'block')) return true;
    if (token.text !== '.' && !/^[\p{Lu}\d]/u.test(token.text) && !/^(?:st|nd|rd|th)$/.test(token.norm))
      return false;
  }
  return false;
}

/** "avenida Meridian 280", "calle 26 de Julio, 14": Spanish puts the number last; "en la avenida Lake 12 personas" counts people. */
function isBehindStreet(tokens: Context['tokens'], from: number, to: number): boolean {
  const next = tokens[to];
  if (next?.kind === 'word' && !AFTER_STREET_NUMBERS.has(next.norm) && !next.capital) return false;
  for (let at = from - 1; at >= from - STREET_REACH; at--) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (at < from - 1 && SPANISH_STREETS.has(token.norm)) return true;
    if (token.kind === 'word' ? !token.capital && !STREET_WORDS.has(token.norm) : !'.,'.includes(token.text))
      return false;
  }
  return false;
}

/** The word before a number that may be one of its name, an "I-" or "§" or "No." between them skipped. */
function nameBefore(tokens: Context['tokens'], from: number): number {
  let at = from - 1;
  if (tokens[at]?.text === '-' && isGlued(tokens, at) && /^[A-Z]$/.test(tokens[at - 1]?.text ?? '')) at -= 2;
  if (tokens[at]?.text === '§' && at > 0 && tokens[at - 1]?.text === '§') at--;
  if (tokens[at]?.text === '.') at--;
  return at;
}
