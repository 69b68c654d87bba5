import { type Token, tokenize } from './tokens.ts';

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
  readonly #root: Node<T> = { next: new Map(), value: undefined };

  constructor(rows: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of rows) this.#add(phrase, value);
  }

  /** The longest phrase that begins at token `at`; null where none does. */
  match(tokens: readonly Token[], at: number): PhraseMatch<T> | null {
    let best: PhraseMatch<T> | null = null;
    let node: Node<T> | undefined = this.#root;
    for (let i = at; i < tokens.length; i++) {
      node = node.next.get(tokens[i]?.norm ?? '');
      if (node === undefined) break;
      if (node.value !== undefined) best = { value: node.value, length: i - at + 1 };
    }
    return best;
  }

  /** The first words of all phrases: a token that is none of them cannot begin a match. */
  firstWords(): Iterable<string> {
    return this.#root.next.keys();
  }

  #add(phrase: string, value: T): void {
    let node = this.#root;
    for (const { norm } of tokenize(phrase)) {
      let next = node.next.get(norm);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(norm, next);
      }
      node = next;
    }
    node.value = value;
  }
}
