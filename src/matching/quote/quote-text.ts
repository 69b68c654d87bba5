import { tokenize } from '../../claims/text/tokens.ts';
import { comparable } from '../text/words.ts';

/** The words of a quotation as they are compared, with the places where it says itself that words are left out. */
export interface QuoteText {
  readonly words: readonly string[];
  /** An ellipsis stands before the word of each index. */
  readonly gaps: ReadonlySet<number>;
}

/**
 * Case, marks, dashes and white space do not count. Brackets are dropped and what they hold is kept: "[ICE]"
 * for "it" is a changed word, however honestly it is marked.
 */
export function readQuote(text: string): QuoteText {
  const words: string[] = [];
  const gaps = new Set<number>();
  let dots = 0;
  for (const { kind, text: mark, norm } of tokenize(text)) {
    if (kind !== 'mark') {
      words.push(...splitContraction(norm).map(comparable));
      dots = 0;
    } else {
      dots = mark === '.' ? dots + 1 : 0;
      if (mark === '…' || dots === 3) gaps.add(words.length);
    }
  }
  return { words, gaps };
}

/** "Didn't" shares a word with "did not", and is not the same words. */
function splitContraction(norm: string): string[] {
  const at = norm.endsWith("n't") ? norm.length - 3 : norm.lastIndexOf("'");
  return at > 0 ? [norm.slice(0, at), norm.slice(at)] : [norm];
}

/** Two adjacent quotes of one speaker as one. */
export function joinQuotes(texts: readonly QuoteText[]): QuoteText {
  const words: string[] = [];
  const gaps = new Set<number>();
  for (const text of texts) {
    for (const gap of text.gaps) gaps.add(words.length + gap);
    words.push(...text.words);
  }
  return { words, gaps };
}
