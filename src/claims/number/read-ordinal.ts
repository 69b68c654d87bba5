import type { Token } from '../text/tokens.ts';
import type { CardinalWords } from './cardinals.ts';
import type { OrdinalWords } from './ordinals.ts';
import { isGlued, type Reading } from './reading.ts';

/** "third", "twenty-first", "21st", "3ra"; null where none begins at `at`. */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
  words: OrdinalWords,
  cardinals: CardinalWords,
): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const suffix = isGlued(tokens, at + 1) && words.suffixes.has(tokens[at + 1]?.norm ?? '');
    return suffix && /^\d+$/.test(token.text) ? { value: Number(token.text), to: at + 2 } : null;
  }
  const word = words.words.get(token.norm);
  if (word !== undefined) return { value: word, to: at + 1 };
  const tens = cardinals.tens.get(token.norm);
  const unit = tokens[at + 1]?.text === '-' ? words.words.get(tokens[at + 2]?.norm ?? '') : undefined;
  return tens === undefined || unit === undefined || unit > 9 ? null : { value: tens + unit, to: at + 3 };
}
