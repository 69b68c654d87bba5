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
/** Words that both tongues have from Latin, before the only statements of one speaker are held for one. */
const COGNATES = 3;
/** Letters of a stem: "communities" and "comunidades", "operation" and "operación". */
const STEM = 5;

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
 * shared names or numbers; one suffices where neither article has another statement of that speaker, and
 * several words of common descent suffice there as well; more of them, where no other statement has near as many.
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
  const shared = countShared(namesOf(mine.exact), namesOf(theirs.exact));
  if (shared >= SHARED) return true;
  const isOnly = isOnlyOne(mine, inA) && isOnlyOne(theirs, inB);
  const cognates = countCognates(a, b);
  if (isOnly) return shared > 0 || cognates >= COGNATES;
  return cognates > COGNATES && isFarFromOthers(a, inB, b, cognates) && isFarFromOthers(b, inA, a, cognates);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

function countCognates(a: Passage, b: Passage): number {
  return countShared(stemsOf(a), stemsOf(b));
}

/** Whether what else the speaker says there has less than half as many words in common with the quote. */
function isFarFromOthers(
  quote: Passage,
  there: readonly Passage[],
  counterpart: Passage,
  cognates: number,
): boolean {
  const speaker = counterpart.quotes[0];
  return there.every((other) => {
    const said = other.quotes[0];
    if (other === counterpart || said === undefined || speaker === undefined) return true;
    return !isOneSpeaker(said, speaker) || countCognates(quote, other) * 2 < cognates;
  });
}

/** The beginnings of its long words, without the doubled letters that Spanish does not have. */
function stemsOf({ text }: Passage): Set<string> {
  const long = text.words
    .map((word) => word.replace(/(\p{L})\1/gu, '$1'))
    .filter((word) => word.length > STEM);
  return new Set(long.map((word) => word.slice(0, STEM)));
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
