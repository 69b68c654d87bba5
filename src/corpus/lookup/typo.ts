import search from 'approx-string-match';

/** Whether one word is the other with at most so many letters added, dropped or changed. */
export function withinEdits(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  return search(longer, shorter, edits).some(
    // The match may leave out letters at the longer word's ends: these count as edits too.
    ({ start, end, errors }) => errors + start + (longer.length - end) <= edits,
  );
}

/** Shorter words have too many neighbours, shorter ones than `LONG` of two letters' difference too. */
const SHORTEST = 4;
const LONG = 6;

/**
 * Whether a word may be another one mistyped. A slip seldom hits the first letter (Pollock and Zamora 1984: 8 %
 * of misspellings).
 */
export function isSlip(word: string, meant: string): boolean {
  if (word.length < SHORTEST || word.charAt(0) !== meant.charAt(0)) return false;
  return withinEdits(word, meant, meant.length < LONG ? 1 : 2);
}
