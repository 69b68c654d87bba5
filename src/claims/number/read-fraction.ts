import type { Token } from '../text/tokens.ts';
import { FRACTION_SIGNS, type FractionWords } from './fractions.ts';
import { isGlued, type Reading } from './reading.ts';

export interface FractionReading extends Reading {
  /** Cannot be an ordinal or a date: "two-thirds", "one-third", "¾", but not "a third" or "3/4". */
  readonly plain: boolean;
}

/** A fraction between 0 and 1 in words or signs: "half", "a quarter", "two-thirds", "3/4", "⅔". */
export function readFraction(
  tokens: readonly Token[],
  at: number,
  words: FractionWords,
): FractionReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const figures = readFractionFigures(tokens, at);
  if (figures !== null) return figures;
  const several = words.several.get(token.norm);
  if (several !== undefined) {
    const parts = words.plural.match(tokens, skipHyphen(tokens, at + 1));
    if (parts === null || parts.value <= several) return null;
    return { value: several / parts.value, to: skipHyphen(tokens, at + 1) + parts.length, plain: true };
  }
  if (words.one.has(token.norm)) {
    const start = skipHyphen(tokens, at + 1);
    const part = words.singular.match(tokens, start);
    if (part !== null) {
      const plain = start > at + 1 || part.length > 1 || part.value === 2;
      return { value: 1 / part.value, to: start + part.length, plain };
    }
  }
  const half = words.half.match(tokens, at);
  return half && { value: 1 / 2, to: at + half.length, plain: true };
}

/** "3/4", "⅔" */
export function readFractionFigures(tokens: readonly Token[], at: number): FractionReading | null {
  const sign = FRACTION_SIGNS.get(tokens[at]?.text ?? '');
  if (sign !== undefined) return { value: sign, to: at + 1, plain: true };
  return tokens[at]?.kind === 'number' ? readSlash(tokens, at) : null;
}

/** "3/4": numerator smaller than a denominator of up to ten, and no third number (a date). */
function readSlash(tokens: readonly Token[], at: number): FractionReading | null {
  const glued = isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  if (!glued || tokens[at + 1]?.text !== '/' || tokens[at + 2]?.kind !== 'number') return null;
  if (isGlued(tokens, at + 3) && tokens[at + 3]?.text === '/') return null;
  const numerator = Number(tokens[at]?.text);
  const denominator = Number(tokens[at + 2]?.text);
  if (!(numerator > 0 && numerator < denominator && denominator <= 10)) return null;
  return { value: numerator / denominator, to: at + 3, plain: false };
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' ? at + 1 : at;
}
