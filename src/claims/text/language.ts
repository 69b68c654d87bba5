import type { Token } from './tokens.ts';

/** The languages whose tables of words exist. */
export type Language = 'en' | 'es';

/** Function words that occur in one of the two languages only. */
const ENGLISH = new Set([
  'the',
  'of',
  'and',
  'that',
  'was',
  'were',
  'with',
  'by',
  'for',
  'from',
  'who',
  'said',
]);
const SPANISH = new Set(['el', 'los', 'las', 'de', 'del', 'que', 'y', 'una', 'por', 'con', 'fueron', 'dijo']);

/** Which language a text is in, by its function words; English where they do not decide. */
export function languageOf(tokens: readonly Token[]): Language {
  let balance = 0;
  for (const { norm } of tokens) {
    if (ENGLISH.has(norm)) balance--;
    else if (SPANISH.has(norm)) balance++;
  }
  return balance > 0 ? 'es' : 'en';
}
