/**
 * FNV-1a over UTF-16 units, twice with different seeds: 64 bits as 16 hex digits. It names things;
 * it protects nothing. (Fowler, Noll, Vo; offset basis 2166136261, prime 16777619.)
 */
export function hash(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x01000193 ^ text.length);
}

function fnv(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
