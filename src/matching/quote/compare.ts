import type { Speaker } from '../../claims/claim.ts';
import { agencyAt } from '../../claims/quote/agencies.ts';
import { samePerson } from '../../claims/quote/person.ts';
import { tokenize } from '../../claims/text/tokens.ts';
import type { StoredQuote, Verdict } from '../reference.ts';
import { compareWords, isWeighty } from './compare-words.ts';
import { isWhollyShared, mayMatch, type Passage } from './passages.ts';

export interface QuoteComparison {
  readonly verdict: Extract<Verdict, 'same' | 'shortened' | 'altered' | 'reattributed'>;
  /** Words that both print. */
  readonly shared: number;
}

/** Five words in a row, within reports of one operation, are one statement whoever is named. */
const ENOUGH = 5;

/** How two passages compare; null where they are two statements. */
export function compareQuotes(a: Passage, b: Passage): QuoteComparison | null {
  if (!mayMatch(a, b) || !isWhollyShared(a, b) || !isWhollyShared(b, a)) return null;
  const words = compareWords(a.text, b.text);
  const [mine, theirs] = [a.quotes[0], b.quotes[0]];
  if (words === null || mine === undefined || theirs === undefined) return null;
  if (!isTelling(a, b, mine, theirs, words.verdict === 'same')) return null;
  const isOther = words.verdict !== 'altered' && words.shared >= ENOUGH && areOthers(mine, theirs);
  return { shared: words.shared, verdict: isOther ? 'reattributed' : words.verdict };
}

/** Fragments of a few words are one statement only in one mouth: "rogue agency", both times by Salas. */
function isTelling(a: Passage, b: Passage, mine: StoredQuote, theirs: StoredQuote, isSame: boolean): boolean {
  const short = a.text.words.length <= b.text.words.length ? a.text.words : b.text.words;
  if (short.length >= ENOUGH) return true;
  const isOneMouth =
    mine.speaker !== null && theirs.speaker !== null && samePerson(mine.speaker, theirs.speaker);
  return isOneMouth && (isSame || (short.length > 1 && short.some(isWeighty)));
}

/** Two persons by name, and not one under two forms of it. An agency and its official speak for each other. */
function areOthers(mine: StoredQuote, theirs: StoredQuote): boolean {
  const [a, b] = [mine.speaker, theirs.speaker];
  return a !== null && b !== null && isPerson(a) && isPerson(b) && !samePerson(a, b);
}

function isPerson({ name }: Speaker): boolean {
  const tokens = tokenize(name);
  return (
    tokens.filter(({ kind }) => kind === 'word').length >= 2 &&
    tokens.every(({ kind, text }) => kind !== 'word' || /^\p{Lu}/u.test(text) || text.length <= 3) &&
    tokens.every((_, i) => agencyAt(tokens, i) === null)
  );
}
