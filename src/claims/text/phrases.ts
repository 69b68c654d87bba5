import { MESHES, type Token, tokenize } from './tokens.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** How many tokens the phrase covers. */
  readonly length: number;
}

/**
 * A table of phrases that is looked up at a token. Rows are written as they would be in print
 * ("more than", "Los Angeles County"); case, diacritics and the kind of apostrophe do not matter.
 */
export class PhraseTable<T> {
  readonly #first = new Map<string, Node<T>>();
  /** Most tokens begin no phrase: their first letter and length tell at a glance, without a look-up. */
  readonly #sieve = new Uint8Array(MESHES);

  constructor(rows: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of rows) this.#add(phrase, value);
  }

  /** The longest phrase that begins at token `at`; null where none does. */
  match(tokens: readonly Token[], at: number): PhraseMatch<T> | null {
    const first = tokens[at];
    if (first === undefined || this.#sieve[first.mesh] === 0) return null;
    let node = this.#first.get(first.norm);
    let value: T | undefined;
    let length = 0;
    for (let i = at + 1; node !== undefined; i++) {
      if (node.value !== undefined) {
        value = node.value;
        length = i - at;
      }
      node = i < tokens.length ? node.next.get(tokens[i]?.norm ?? '') : undefined;
    }
    return value === undefined ? null : { value, length };
  }

  get isEmpty(): boolean {
    return this.#first.size === 0;
  }

  /** The first words of all phrases: a token that is none of them cannot begin a match. */
  firstWords(): Iterable<string> {
    return this.#first.keys();
  }

  #add(phrase: string, value: T): void {
    let level = this.#first;
    let node: Node<T> | undefined;
    for (const { norm, mesh } of tokenize(phrase)) {
      if (level === this.#first) this.#sieve[mesh] = 1;
      node = level.get(norm) ?? { next: new Map(), value: undefined };
      level.set(norm, node);
      level = node.next;
    }
    if (node !== undefined) node.value = value;
  }
}
