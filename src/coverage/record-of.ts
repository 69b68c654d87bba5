/** A value for each key: an object that is written out key by key is twice as long in the built page script. */
export function recordOf<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V>;
export function recordOf(keys: readonly string[], make: (key: string) => unknown) {
  return Object.fromEntries(keys.map((key) => [key, make(key)]));
}
