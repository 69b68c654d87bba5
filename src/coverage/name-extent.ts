import { PLACE_NAMES } from '../claims/place/gazetteer.ts';
import type { Token } from '../claims/text/tokens.ts';
import { BY, CLOSING, DAYS, HEADS, INNER, LINKING, NO_NAMES, OPENING, VERBS } from './name-words.ts';

/** Where a name stands, in tokens. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
}

/** The longest name looked for, in tokens. */
const LONGEST = 7;

/** A name in quotation marks, its marks left out; every word but the small ones capitalised. */
export function quotedName(tokens: readonly Token[], at: number): NameRange | null {
  if (!OPENING.has(tokens[at]?.text ?? '') || HEADS.match(tokens, at + 1) !== null) return null;
  const to = capitals(tokens, at + 1);
  const mark = tokens[to]?.text ?? '';
  const closed = CLOSING.has(mark) || (/^[,.]$/.test(mark) && CLOSING.has(tokens[to + 1]?.text ?? ''));
  return to > at + 1 && closed && !isSaidBy(tokens, at + 1, to) ? { from: at + 1, to } : null;
}

/** Without marks a name has at least two words: "dubbed Raging Bull"; it is no place: "The sweep — New York — …". */
export function bareName(tokens: readonly Token[], at: number): NameRange | null {
  const to = runEnd(tokens, at);
  const isOther = isPlace(tokens, at) || isForeign(tokens, at) || isSaidBy(tokens, at, to);
  return to >= at + 2 && !isOther ? { from: at, to } : null;
}

/** "called “A Disgrace” by critics", "what it calls “Sanctuary Cities”": what somebody thinks of it, or of others. */
function isSaidBy(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:an?|un|una)$/.test(tokens[from]?.norm ?? '')) return true;
  if (tokens.slice(from, to).some(({ norm }) => norm === 'sanctuary' || norm === 'santuario')) return true;
  const behind = CLOSING.has(tokens[to]?.text ?? '') ? to + 1 : to;
  const who = tokens[behind + 1]?.norm === 'the' ? behind + 2 : behind + 1;
  return BY.has(tokens[behind]?.norm ?? '') && !LINKING.has(tokens[who]?.norm ?? '');
}

/**
 * The end of a name without marks: the capitalised words, without the day, place, agency or second operation behind
 * it: "Operation Safe City on Dec. 3", "… to Chicago", "… and Operation Cold Front".
 */
export function runEnd(tokens: readonly Token[], from: number): number {
  const end = capitals(tokens, from);
  for (let at = from + 1; at < end; at++) {
    const small = INNER.has(tokens[at]?.norm ?? '') && !isCapital(tokens[at]);
    if (small ? isParting(tokens, at) : isForeign(tokens, at)) return at;
  }
  return end;
}

/** "at" and "in" belong to few names; other small words part it from a place, a day, an agency, an operation. */
function isParting(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  if (word === 'at' || word === 'in') return true;
  let next = at + 1;
  while (INNER.has(tokens[next]?.norm ?? '')) next++;
  return isForeign(tokens, next) || (word !== 'of' && word !== 'for' && isPlace(tokens, next));
}

function isForeign(tokens: readonly Token[], at: number): boolean {
  return (
    DAYS.has(tokens[at]?.norm ?? '') ||
    HEADS.match(tokens, at) !== null ||
    NO_NAMES.match(tokens, at) !== null
  );
}

function isPlace(tokens: readonly Token[], at: number): boolean {
  return PLACE_NAMES.match(tokens, at) !== null;
}

/** The end of a run of capitalised words and numbers, small words between them allowed. */
function capitals(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let i = at; i < tokens.length && i < at + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isCapital(token) || (token.kind === 'number' && i > at)) end = i + 1;
    else if (!INNER.has(token.norm) || i === at) break;
  }
  return end;
}

export function isCapital(token: Token | undefined): boolean {
  return token?.capital === true;
}

/**
 * Most long words begin with a capital: a headline in title case. In a short sentence these can be the name's own:
 * "ICE launched Operation Safe City in Chicago on Monday."
 */
export function isTitleCase(tokens: readonly Token[], isHeadline: boolean): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capitals = long.filter(isCapital).length;
  const isVerb = ({ norm, capital }: Token) =>
    !capital && VERBS.has(norm) && (norm.length > 3 || !isHeadline);
  const isSentence = tokens.some(isVerb);
  return long.length > 0 && capitals >= 0.75 * long.length && !isSentence;
}
