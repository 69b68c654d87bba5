import type { Token } from '../text/tokens.ts';
import type { CardinalWords } from './cardinals.ts';
import { parseDigits } from './digits.ts';
import { isGlued, type Reading } from './reading.ts';

/**
 * A number in digits, with thousands set off by spaces ("1 461") and a suffix ("2.5M").
 * Null where the digits are part of something else ("180ml", "192.168.1.2", "3rd").
 */
export function readDigits(tokens: readonly Token[], at: number, words: CardinalWords): Reading | null {
  let text = tokens[at]?.text ?? '';
  let to = at + 1;
  // "Sept. 24-27 167": behind a hyphen or a colon no groups begin.
  if (/^\d{1,3}$/.test(text) && !isGlued(tokens, at)) {
    while (isSpacedGroup(tokens, to)) text += tokens[to++]?.text ?? '';
  }
  const value = parseDigits(text, words.stopGroups);
  const next = tokens[to];
  if (value === null || next?.kind !== 'word') return value === null ? null : { value, to };
  if (!isGlued(tokens, to) && !isLoneSuffix(next, value)) return { value, to };
  const factor = words.suffixes.get(next.text) ?? words.scales.get(next.norm);
  return factor === undefined ? null : { value: value * factor, to: to + 1 };
}

/** "1,674.5 M": a capital alone is a suffix only behind decimals; "10 M" is too often something else. */
function isLoneSuffix(token: Token, value: number): boolean {
  return (token.text === 'M' || token.text === 'K') && !Number.isInteger(value);
}

/** Three digits behind a single space of any kind: the second group of "1 461". */
function isSpacedGroup(tokens: readonly Token[], at: number): boolean {
  const group = tokens[at];
  const before = tokens[at - 1];
  if (group === undefined || before === undefined || group.start !== before.end + 1) return false;
  return /^\d{3}(?:\.\d+)?$/.test(group.text) && /^\d+$/.test(before.text);
}
