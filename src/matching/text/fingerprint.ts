import { shingles, winnow } from './shingles.ts';
import { wordsOf } from './words.ts';

/** Words to a shingle: five in a row are hardly ever chance, and a changed word costs only five shingles. */
const SHINGLE = 5;
/** With five words to a shingle, any shared run of 12 words is seen. */
const WINDOW = 8;

/** What is kept of a text to tell reprints of it: some 22 hashes for 100 words. */
export function fingerprintOf(text: string): number[] {
  return winnow(shingles(wordsOf(text), SHINGLE), WINDOW).sort((a, b) => a - b);
}

/**
 * How much of the shorter text stands in the other: 0 to 1. Containment (Broder 1997) rather than
 * resemblance, because papers print a wire story cut to length.
 */
export function containment(a: readonly number[], b: readonly number[]): number {
  const smaller = Math.min(a.length, b.length);
  if (smaller === 0) return 0;
  return shared(a, b) / smaller;
}

/** How alike two texts are as wholes, 0 to 1: the shared part of all that either holds. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  const common = shared(a, b);
  const all = a.length + b.length - common;
  return all === 0 ? 0 : common / all;
}

/** Both lists are sorted. */
function shared(a: readonly number[], b: readonly number[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
}
