import type { Token } from '../text/tokens.ts';
import type { CardinalWords } from './cardinals.ts';
import { parseDigits } from './digits.ts';
import { readFractionFigures } from './read-fraction.ts';
import { isGlued, type Reading } from './reading.ts';

/**
 * A number in digits, with thousands set off by spaces ("1 461"), a suffix ("2.5M") or a fraction ("2 1/2").
 * Null where the digits are part of something else ("180ml", "192.168.1.2", "3rd").
 */
export function readDigits(tokens: readonly Token[], at: number, words: CardinalWords): Reading | null {
  const start = skipDecimalPoint(tokens, at, words);
  let text = tokens[start]?.text ?? '';
  let to = start + 1;
  // "Sept. 24-27 167": behind a hyphen or a colon no groups begin.
  if (/^\d{1,3}$/.test(text) && !isGlued(tokens, at)) {
    while (isSpacedGroup(tokens, to)) text += tokens[to++]?.text ?? '';
  }
  const value = start > at ? Number(`0.${text}`) : parseDigits(text, words.stopGroups);
  if (value === null || Number.isNaN(value)) return null;
  const next = tokens[to];
  if (next?.kind !== 'word') return withFraction(tokens, { value, to });
  if (!isGlued(tokens, to) && !isLoneSuffix(next, value)) return { value, to };
  // "Exit 41B" is no billion.
  if (/^[bBT]$/.test(next.text) && Number.isInteger(value)) return null;
  const factor = words.suffixes.get(next.text) ?? words.scales.get(next.norm);
  return factor === undefined ? null : { value: value * factor, to: to + 1 };
}

/** ".08": a decimal point that nothing stands right before. */
function skipDecimalPoint(tokens: readonly Token[], at: number, words: CardinalWords): number {
  const point = tokens[at]?.text === (words.stopGroups ? ',' : '.');
  return point && !isGlued(tokens, at) && isGlued(tokens, at + 1) ? at + 1 : at;
}

/** "2 1/4", "2½" */
function withFraction(tokens: readonly Token[], whole: Reading): Reading {
  const fraction = Number.isInteger(whole.value) ? readFractionFigures(tokens, whole.to) : null;
  return fraction === null ? whole : { value: whole.value + fraction.value, to: fraction.to };
}

/** "1,674.5 M": a capital alone is a suffix only behind decimals; "10 M" is too often something else. */
function isLoneSuffix(token: Token, value: number): boolean {
  return /^[MKk]$/.test(token.text) && !Number.isInteger(value);
}

/** Three digits behind a single space of any kind: the second group of "1 461". */
function isSpacedGroup(tokens: readonly Token[], at: number): boolean {
  const group = tokens[at];
  const before = tokens[at - 1];
  if (group === undefined || before === undefined || group.start !== before.end + 1) return false;
  return /^\d{3}(?:[.,]\d+)?$/.test(group.text) && /^\d+$/.test(before.text);
}
