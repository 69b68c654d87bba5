/** 32-bit FNV-1a (Fowler, Noll, Vo), over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Hashes of all runs of `size` words, in order; of the whole where it is shorter. */
export function shingles(words: readonly string[], size: number): number[] {
  if (words.length === 0) return [];
  if (words.length < size) return [hash(words.join(' '))];
  const hashes: number[] = [];
  for (let i = 0; i + size <= words.length; i++) hashes.push(hash(words.slice(i, i + size).join(' ')));
  return hashes;
}

/**
 * Winnowing (Schleimer, Wilkerson, Aiken 2003): the smallest hash of every `window` neighbours. Two texts
 * that share a run of `window` + shingle size − 1 words share a hash, and 2 / (window + 1) of all are kept.
 */
export function winnow(hashes: readonly number[], window: number): number[] {
  if (hashes.length <= window) return hashes.length === 0 ? [] : [Math.min(...hashes)];
  const kept = new Set<number>();
  for (let i = 0; i + window <= hashes.length; i++) kept.add(Math.min(...hashes.slice(i, i + window)));
  return [...kept];
}
