/** One spelling for texts that differ only in case, quote marks, dashes and white space. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The words and numbers of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
}

/** How many words two texts share, each word as often as it stands in both. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count > 0;
  }).length;
}

/** The share of the words of `inner` that `outer` holds too, 0 to 1. */
export function heldShare(inner: string, outer: string): number {
  const words = wordsOf(inner);
  return words.length === 0 ? 0 : sharedWords(words, wordsOf(outer)) / words.length;
}

/** Word overlap as F1, 0 to 1. */
export function overlap(a: string, b: string): number {
  const x = wordsOf(a);
  const y = wordsOf(b);
  return x.length === 0 || y.length === 0 ? 0 : (2 * sharedWords(x, y)) / (x.length + y.length);
}
