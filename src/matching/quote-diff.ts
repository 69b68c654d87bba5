import { diffArrays } from 'diff/lib/diff/array.js';
import { tokenize } from '../claims/text/tokens.ts';
import { comparable } from './text/words.ts';

/** A piece of two quotations laid over each other: in both, only in the second, or only in the first. */
export interface DiffPiece {
  readonly kind: 'same' | 'added' | 'removed';
  /** As it is printed, with its marks and spaces. */
  readonly text: string;
}

/** Word by word, what the second text adds to and leaves out of the first. Case and punctuation do not count. */
export function diffWords(first: string, second: string): DiffPiece[] {
  const changes = diffArrays(piecesOf(first), piecesOf(second), {
    comparator: (a, b) => a.word === b.word,
  });
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.map(({ text }) => text).join(''),
  }));
}

interface Piece {
  readonly word: string;
  readonly text: string;
}

/** Each word with everything up to the next one. */
function piecesOf(text: string): Piece[] {
  const words = tokenize(text).filter(({ kind }) => kind !== 'mark');
  return words.map(({ norm, start }, i) => ({
    word: comparable(norm),
    text: text.slice(i === 0 ? 0 : start, words[i + 1]?.start ?? text.length),
  }));
}
