import type { TextDocument } from '../text/document.ts';
import { normalize, type Token } from '../text/tokens.ts';
import { isNameWord, nameStart } from './name.ts';
import { isMisspelling } from './person.ts';

/** Longest name in tokens, initials and particles counted. */
const REACH = 8;

interface Entry {
  readonly name: string;
  readonly words: readonly string[];
  count: number;
}

/** The persons an article names, so that "Homan" is known for "Tom Homan", and "Horman" with him. */
export class Roster {
  readonly #bySurname = new Map<string, Map<string, Entry>>();
  /** Surnames by themselves and by themselves less one letter: slips of one letter share a key. */
  #alike: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  constructor(doc: TextDocument) {
    for (const { tokens, text } of doc.blocks) {
      for (let i = 0; i < tokens.length; i++) {
        if (!isNameWord(tokens[i]) || continues(tokens, i + 1)) continue;
        const from = nameStart(tokens, Math.max(0, i + 1 - REACH), i + 1);
        if (from <= i) this.#add(text.slice(tokens[from]?.start, tokens[i]?.end));
      }
    }
  }

  /** The fullest form of a name in the article, in its most frequent spelling. */
  fullest(name: string): string {
    const words = wordsOf(name);
    const surname = words.at(-1) ?? '';
    const own = this.#best(surname, words);
    const other = this.#misspelt(surname, words, own);
    return (other ?? own)?.name ?? name;
  }

  /** The most frequent form of several words, or a longer one with the same first name. */
  #best(surname: string, words: readonly string[]): Entry | null {
    let usual: Entry | null = null;
    const agreeing: Entry[] = [];
    for (const entry of this.#bySurname.get(surname)?.values() ?? []) {
      if (words.length > 1 && entry.words.length > 1 && entry.words[0]?.charAt(0) !== words[0]?.charAt(0))
        continue;
      agreeing.push(entry);
      const rank = Number(entry.words.length > 1) - Number((usual?.words.length ?? 0) > 1);
      if (usual === null || rank > 0 || (rank === 0 && entry.count > usual.count)) usual = entry;
    }
    let best = usual;
    for (const entry of agreeing)
      if (best !== null && entry.words.length > best.words.length && entry.words[0] === usual?.words[0])
        best = entry;
    return best;
  }

  /** Another spelling of the surname that the article prints more often, of a person of the same first name. */
  #misspelt(surname: string, words: readonly string[], own: Entry | null): Entry | null {
    const first = (own?.words.length ?? 0) > 1 ? own?.words[0] : words.length > 1 ? words[0] : undefined;
    this.#alike ??= alike(this.#bySurname.keys());
    for (const key of lessOne(surname)) {
      for (const other of this.#alike.get(key) ?? []) {
        if (other === surname || !isMisspelling(other, surname)) continue;
        const entry = this.#best(other, []);
        if (entry === null) continue;
        // "Schaff" once with a first name, "Schaaf" alone time and again.
        if (entry.words.length < 2) {
          if (own !== null && own.words.length > 1 && this.#count(other) > this.#count(surname))
            return { ...own, name: own.name.slice(0, own.name.lastIndexOf(' ') + 1) + entry.name };
          continue;
        }
        const agrees = first === undefined || entry.words[0] === first;
        if (agrees && this.#count(other) >= this.#count(surname)) return entry;
      }
    }
    return null;
  }

  #count(surname: string): number {
    let count = 0;
    for (const entry of this.#bySurname.get(surname)?.values() ?? []) count += entry.count;
    return count;
  }

  #add(name: string): void {
    const words = wordsOf(name);
    const surname = words.at(-1) ?? '';
    const names = this.#bySurname.get(surname) ?? new Map<string, Entry>();
    if (names.size === 0) this.#bySurname.set(surname, names);
    const entry = names.get(name);
    if (entry === undefined) names.set(name, { name, words, count: 1 });
    else entry.count++;
  }
}

function continues(tokens: readonly Token[], at: number): boolean {
  return isNameWord(tokens[at]) || (tokens[at]?.text === '-' && isNameWord(tokens[at + 1]));
}

function wordsOf(name: string): string[] {
  return normalize(name)
    .split(/[\s.]+/)
    .filter((word) => word !== '' && !/^(?:jr|sr|ii|iii|iv),?$/.test(word));
}

function alike(surnames: Iterable<string>): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const surname of surnames)
    for (const key of lessOne(surname)) sets.set(key, (sets.get(key) ?? new Set()).add(surname));
  return sets;
}

/** The word, and the word without each of its letters in turn. */
function lessOne(word: string): string[] {
  if (word.length > 20) return [word];
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
