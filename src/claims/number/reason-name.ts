import type { Context } from './context.ts';
import { isGlued } from './reading.ts';
import {
  AFTER_PRONOUN,
  BEFORE_PRONOUN,
  DIALLED,
  DIALLING,
  LOWER_NAMED,
  NAMED_BY_NUMBER,
  SCORES,
} from './reason-words.ts';

/** "866-347-2423", "555-1234", "(213) 555-1234", "dial 911" */
export function isPhone({ tokens, from, to, value }: Context): boolean {
  if (
    DIALLED.has(value) &&
    (DIALLING.has(tokens[from - 1]?.norm ?? '') || DIALLING.has(tokens[to]?.norm ?? ''))
  )
    return true;
  if (tokens[from]?.kind !== 'number') return false;
  const chain = chainOf(tokens, from);
  if (TEXTED.test(tokens[from]?.text ?? '') && tokens[from - 1]?.norm === 'text') return true;
  if (chain.length === 2)
    return chain[1]?.length === 4 ? chain[0]?.length === 3 : chain[0] === '1' && chain[1]?.length === 3;
  return chain.length > 2 || isAreaCode(tokens, from);
}

/** Short numbers that tips are texted to: "text 274637". */
const TEXTED = /^\d{5,6}$/;

/** The digits that hang together with hyphens around `from`: "866-347-2423" → 866, 347, 2423. */
function chainOf(tokens: Context['tokens'], from: number): string[] {
  let start = from;
  while (start - 2 >= from - 2 * MOST_LINKS && isLink(tokens, start - 1)) start -= 2;
  const chain = [tokens[start]?.text ?? ''];
  for (let at = start + 1; chain.length <= MOST_LINKS && isLink(tokens, at); at += 2)
    chain.push(tokens[at + 1]?.text ?? '');
  return chain;
}

/** A telephone number has up to four groups. */
const MOST_LINKS = 4;

function isLink(tokens: Context['tokens'], at: number): boolean {
  const mark = tokens[at]?.text;
  if (mark !== '-' && mark !== '–' && mark !== '/') return false;
  const glued = isGlued(tokens, at) && isGlued(tokens, at + 1);
  return glued && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number';
}

/** "(213) 555-1234" */
function isAreaCode(tokens: Context['tokens'], from: number): boolean {
  const enclosed = tokens[from - 1]?.text === '(' && tokens[from + 1]?.text === ')';
  return enclosed && tokens[from]?.text.length === 3 && /^\d{3}$/.test(tokens[from + 2]?.text ?? '');
}

/** "MS-13", "COVID-19", "Channel 5", "No. 3", "#5", "7-Eleven", "KTLA 5" */
export function isIdentifier({ tokens, from, to }: Context): boolean {
  const before = tokens[from - 1];
  if (tokens[to]?.text === 'FM') return true;
  if (before === undefined) return isBrand(tokens, from, to);
  if (before.text === '#') return true;
  if (isGlued(tokens, from)) {
    if (before.kind === 'word' || '/=_@&?'.includes(before.text)) return true;
    if (before.text === '-' && isGlued(tokens, from - 1) && tokens[from]?.kind === 'number') return true;
  }
  const named = before.text === '.' ? tokens[from - 2] : before;
  if (named === undefined) return false;
  if (VERBS_BEFORE.has(tokens[from - 2]?.norm ?? '') && named.norm === 'number') return false;
  if (LOWER_NAMED.has(named.norm) && (before.text !== '.' || named.norm.startsWith('n')))
    return named.norm !== 'no' || before.text === '.';
  const capital = /^\p{Lu}/u.test(named.text) && before === named && tokens[from]?.kind === 'number';
  return (
    (capital && (NAMED_BY_NUMBER.has(named.norm) || isCallSign(named.text))) || isBrand(tokens, from, to)
  );
}

/** "The arrests now number 250": the verb. */
const VERBS_BEFORE = new Set(['now', 'already', 'to', 'may', 'could', 'also', 'arrests', 'they', 'who']);

/** "7-Eleven": digits, a hyphen and a capitalised number word are a name. */
function isBrand(tokens: Context['tokens'], from: number, to: number): boolean {
  const dash = tokens[from]?.kind === 'number' ? to : from - 1;
  if (tokens[dash]?.text !== '-' || !isGlued(tokens, dash) || !isGlued(tokens, dash + 1)) return false;
  return tokens[dash - 1]?.kind === 'number' && tokens[dash + 1]?.text === 'Eleven';
}

/** A broadcaster's: "KTLA 5", "WSB-TV 2". */
function isCallSign(text: string): boolean {
  return /^[KW][A-Z]{2,3}$/.test(text);
}

/** "won 3-2", "a 5-4 decision": two numbers with a hyphen, and a word of contest near. */
export function isScore({ tokens, from, to }: Context): boolean {
  const joined =
    isLink(tokens, to) || isLink(tokens, from - 1) || (to === from + 3 && isLink(tokens, from + 1));
  if (!joined) return false;
  for (let i = Math.max(0, from - SCORE_REACH); i < to + SCORE_REACH; i++)
    if (SCORES.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** Tokens to either side of a score in which its verb or noun stands. */
const SCORE_REACH = 6;

/** "no one", "one of the men", "one another", "una de ellas" */
export function isPronoun({ tokens, from, to, value }: Context): boolean {
  const token = tokens[from];
  if (value !== 1 || to !== from + 1 || token?.kind !== 'word') return false;
  if (token.norm !== 'one') return true;
  if (BEFORE_PRONOUN.has(tokens[from - 1]?.norm ?? '')) return true;
  return AFTER_PRONOUN.has(tokens[to]?.norm ?? '') || tokens[to]?.text === '-';
}
