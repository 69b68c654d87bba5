import { tokenize } from '../../claims/text/tokens.ts';

/**
 * The words and numbers of a text in the form they are compared in: case, diacritics, punctuation, quote
 * marks, dashes and white space aside, "U.S." as "us", "1,461" as "1461".
 */
export function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => comparable(norm));
}

/** A token's form without the points and commas inside it. */
export function comparable(norm: string): string {
  return norm.replace(/[.,]/g, '');
}
