import { PhraseTable } from '../text/phrases.ts';

/** A row's phrases are separated by `|`; English and Spanish stand side by side. */
export function phraseTable<T>(rows: readonly (readonly [value: T, phrases: string])[]): PhraseTable<T> {
  return new PhraseTable(
    rows.flatMap(([value, phrases]) => phrases.split('|').map((phrase) => [phrase, value] as const)),
  );
}

/** A set of phrases. */
export function phraseSet(phrases: string): PhraseTable<true> {
  return phraseTable([[true, phrases]]);
}
