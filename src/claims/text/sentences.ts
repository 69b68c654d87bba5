import { PhraseTable } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A run of tokens: `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Abbreviations that a full stop belongs to, in the usage of AP style and of Spanish papers. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon gov lt sgt cpl capt cmdr col gen maj sen rep reps sens supt det atty ald asst assn dept ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'st ft mt vs etc inc co corp ltd jr sr ave blvd rd hwy ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ' +
    'sr sra srta dra lic ing ee uu art pag num ene abr ago dic'
  ).split(' '),
);

/** Titles and the like that are always followed by a name: a sentence never ends behind them. */
const BEFORE_NAMES = new Set(
  'mr mrs ms dr prof rev hon gov lt sgt cpl capt cmdr col gen maj sen rep reps sens supt det atty ald asst st ft mt vs sra srta dra lic ing'.split(
    ' ',
  ),
);

/** Words that begin a sentence and, so capitalised, hardly ever a name: "in the U.S. The agency said". */
const STARTERS = new PhraseTable<true>(
  (
    'the a an in on at of for from by with as but and or so if when while after before since although though because ' +
    'he she it they we i you this that these those there here his her its their our who what where why how ' +
    'most many some all no not nearly about more another both each officials authorities agents officers ' +
    'el la los las un una en de por para con pero y si cuando este esta estos estas'
  )
    .split(' ')
    .map((word) => [word, true] as const),
);

const STOP = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']']);
const OPENERS = new Set(['"', '“', '‘', "'", '«', '(', '[', '¿', '¡', '—', '–']);

/**
 * Where sentences begin and end. A full stop ends one unless it belongs to an abbreviation or an
 * initial; a stop inside quotation marks ends one only where the next word could begin one.
 */
export function splitSentences(tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i)) continue;
    let to = i + 1;
    while (isGlued(tokens, to) && (CLOSERS.has(tokens[to]?.text ?? '') || STOP.has(tokens[to]?.text ?? '')))
      to++;
    if (!beginsSentence(tokens, to)) continue;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'word') return token.text.endsWith('.') && startsWithStarter(tokens, i + 1);
  if (!STOP.has(token.text)) return false;
  const before = tokens[i - 1];
  if (token.text !== '.' || before === undefined || before.end !== token.start || before.kind !== 'word')
    return true;
  if (BEFORE_NAMES.has(before.norm)) return false;
  if (ABBREVIATIONS.has(before.norm) && before.capital) return startsWithStarter(tokens, i + 1);
  // A single capital is an initial ("Tony H. Pham"), except the pronoun.
  return !/^\p{Lu}$/u.test(before.text) || startsWithStarter(tokens, i + 1);
}

function startsWithStarter(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (CLOSERS.has(tokens[i]?.text ?? '') && isGlued(tokens, i)) i++;
  while (OPENERS.has(tokens[i]?.text ?? '')) return true;
  return tokens[i]?.capital === true && STARTERS.match(tokens, i) !== null;
}

/** The next sentence begins with a capital, a digit or an opening mark, and after white space. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (isGlued(tokens, at)) return false;
  return next.kind === 'number' || OPENERS.has(next.text) || next.capital;
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.start === tokens[at - 1]?.end;
}
