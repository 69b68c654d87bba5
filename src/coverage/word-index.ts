import { recordOf } from './record-of.ts';

/** Words to look for, and whether they must end where a word ends. */
interface Row<K extends string> {
  readonly key: K;
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * Finds the words of many tables in one pass over a text. A table's rows are parted by "|"; a
 * row that ends in "*" may be the beginning of a word. Of several rows of one table that begin at a
 * place, whole words go first, then whichever is written first; none is found inside another of its table.
 */
export class WordIndex<K extends string> {
  readonly #keys: readonly K[];
  /** By their first two characters. */
  readonly #rows = new Map<number, Row<K>[]>();

  constructor(tables: readonly (readonly [key: K, rows: string])[]) {
    this.#keys = tables.map(([key]) => key);
    for (const [key, table] of tables) {
      const rows = table.split('|');
      for (const text of rows) if (!text.endsWith('*')) this.#add({ key, text, isWhole: true });
      for (const text of rows)
        if (text.endsWith('*')) this.#add({ key, text: text.slice(0, -1), isWhole: false });
    }
  }

  /** Where the words of each table begin in text without capitals and diacritics, in order. */
  find(folded: string): Record<K, number[]> {
    const found = recordOf<K, number[]>(this.#keys, () => []);
    const ends = new Map<K, number>();
    let inWord = false;
    for (let at = 0; at < folded.length; at++) {
      const begins: boolean = !inWord && isWordCharacter(folded, at);
      inWord = begins || (inWord && isWordCharacter(folded, at));
      if (!begins) continue;
      for (const { key, text, isWhole } of this.#rows.get(startOf(folded, at)) ?? []) {
        const end = at + text.length;
        if (!folded.startsWith(text, at) || (isWhole && isWordCharacter(folded, end))) continue;
        if ((ends.get(key) ?? 0) > at) continue;
        ends.set(key, end);
        found[key].push(at);
      }
    }
    return found;
  }

  #add(row: Row<K>): void {
    const start = startOf(row.text, 0);
    const rows = this.#rows.get(start) ?? [];
    rows.push(row);
    this.#rows.set(start, rows);
  }
}

function startOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Letters and digits of ASCII, and "_": what expressions call a word. */
function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f
  );
}
