import { samePerson } from '../../claims/quote/person.ts';
import { type Language, languageOf } from '../../claims/text/language.ts';
import { tokenize } from '../../claims/text/tokens.ts';
import type { StoredArticle, StoredQuote } from '../reference.ts';
import type { Passage } from './passages.ts';

/** Shorter quotes hold too little to be recognised in another language. */
const SHORTEST = 8;
/** Spanish takes about a fifth more words than English; translators differ. */
const RATIO = 1.7;
/** Names and numbers that stand in both, before two statements of one speaker are held for one. */
const SHARED = 2;
/** Names that nearly every such quote holds. */
const EVERYWHERE = new Set([
  'ice',
  'dhs',
  'united',
  'states',
  'estados',
  'unidos',
  'trump',
  'biden',
  'obama',
]);

/** The language that an article's claims are written in. */
export function languageOfClaims({ lang, claims }: StoredArticle): Language {
  const stated = lang.slice(0, 2);
  if (stated === 'en' || stated === 'es') return stated;
  return languageOf(claims.flatMap(({ sentence }) => tokenize(sentence)));
}

/**
 * Whether two quotes in two languages clearly are one statement: one named speaker, like length, and
 * shared names or numbers; one suffices where neither article has another statement of that speaker.
 */
export function isTranslation(
  a: Passage,
  inA: readonly Passage[],
  b: Passage,
  inB: readonly Passage[],
): boolean {
  const [mine, theirs] = [a.quotes[0], b.quotes[0]];
  if (mine === undefined || theirs === undefined || !isOneSpeaker(mine, theirs)) return false;
  const [x, y] = [a.text.words.length, b.text.words.length];
  if (Math.min(x, y) < SHORTEST || Math.max(x, y) > RATIO * Math.min(x, y)) return false;
  const names = namesOf(mine.exact);
  const shared = [...namesOf(theirs.exact)].filter((name) => names.has(name)).length;
  return shared >= SHARED || (shared > 0 && isOnlyOne(mine, inA) && isOnlyOne(theirs, inB));
}

function isOneSpeaker(a: StoredQuote, b: StoredQuote): boolean {
  return a.speaker !== null && b.speaker !== null && samePerson(a.speaker, b.speaker);
}

function isOnlyOne(quote: StoredQuote, passages: readonly Passage[]): boolean {
  return passages.every(
    ({ quotes, text }) =>
      quotes[0] === quote ||
      text.words.length < SHORTEST ||
      (quotes[0] !== undefined && !isOneSpeaker(quotes[0], quote)),
  );
}

/** Numbers, and words with a capital that do not begin the sentence: they are written alike in both languages. */
function namesOf(text: string): Set<string> {
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'mark');
  return new Set(
    tokens
      .filter(({ kind, text: word }, i) => kind === 'number' || (i > 0 && /^\p{Lu}/u.test(word)))
      .map(({ norm }) => norm)
      .filter((name) => !EVERYWHERE.has(name)),
  );
}
