import type { Token } from '../text/tokens.ts';
import type { CardinalWords } from './cardinals.ts';
import { readDigits } from './read-digits.ts';
import { readFraction } from './read-fraction.ts';
import { isGlued, type Reading } from './reading.ts';
import type { Words } from './words.ts';

export interface CardinalReading extends Reading {
  /** Written in digits, at least in part. */
  readonly digits: boolean;
}

/** One part of a cardinal: "two hundred", "thirty-one", "12 thousand". What follows must be smaller than `scale`. */
interface Part {
  readonly value: number;
  readonly scale: number;
}

/** How what was read so far is written; digits go on behind digits. */
type Behind = 'nothing' | 'words' | 'digits';

interface PartReading extends Part {
  readonly to: number;
  readonly digits?: boolean;
}

/**
 * The longest whole or decimal number, in words or digits or both, that begins at `at`: "1,461",
 * "ninety-three", "two dozen", "1.2 million", "3 hundred and 21", "half a million", "two and a half".
 * Null where none does.
 */
export function readCardinal(tokens: readonly Token[], at: number, words: Words): CardinalReading | null {
  let parts: readonly Part[] = [];
  let to = at;
  let digits = false;
  for (;;) {
    const start = to === at ? at : skipJoint(tokens, to, words.cardinals);
    const joined = start > to && tokens[to]?.text !== '-';
    // "a hundred 20-year-olds": digits go on behind words only where a joint says so.
    const behind: Behind =
      to === at ? 'nothing' : joined || digits || words.cardinals.digitsBehindWords ? 'digits' : 'words';
    const part: PartReading | null =
      (to === at || joined ? readFractionPart(tokens, start, parts, words) : null) ??
      (isOpen(parts) ? readPart(tokens, start, behind, words.cardinals) : null);
    const next = part && readScales(tokens, part, parts, words.cardinals);
    if (!next) break;
    ({ parts, to } = next);
    digits ||= part.digits === true;
  }
  if (to === at) return null;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return digits ? { value, to, digits } : readSpokenDecimals(tokens, { value, to, digits }, words.cardinals);
}

/** Something smaller may follow: always behind a scale ("two hundred …"), never behind a unit. */
function isOpen(parts: readonly Part[]): boolean {
  return (parts.at(-1)?.scale ?? Infinity) > 1;
}

function readPart(
  tokens: readonly Token[],
  at: number,
  behind: Behind,
  words: CardinalWords,
): PartReading | null {
  const token = tokens[at];
  if (token?.kind === 'number' || (token?.kind === 'mark' && tokens[at + 1]?.kind === 'number')) {
    const digits = readDigits(tokens, at, words);
    // Behind another part only a whole number goes on: "3 hundred and 21", not "3 hundred and 2.12".
    if (digits === null || (behind !== 'nothing' && !(behind === 'digits' && Number.isInteger(digits.value))))
      return null;
    return { ...digits, scale: 1, digits: true };
  }
  if (token?.kind !== 'word') return null;
  const simple = words.simple.get(token.norm);
  if (simple !== undefined) return { value: simple, to: at + 1, scale: 1 };
  const hundreds = words.hundreds.get(token.norm);
  if (hundreds !== undefined) return { value: hundreds, to: at + 1, scale: 100 };
  const tens = words.tens.get(token.norm);
  if (tens !== undefined) return readTens(tokens, at, tens, words);
  // "a dozen" counts its article as one; "thousand" alone is one thousand.
  if (words.articles.has(token.norm) && words.scales.has(tokens[at + 1]?.norm ?? ''))
    return { value: 1, to: at + 1, scale: 1 };
  return words.scales.has(token.norm) ? { value: 1, to: at, scale: 1 } : null;
}

function readTens(tokens: readonly Token[], at: number, tens: number, words: CardinalWords): PartReading {
  const joined = tokens[at + 1]?.norm === words.tensJoint;
  // Spanish always joins ("treinta y cinco"); English with a hyphen or a space.
  const mayFollow = joined || words.tensJoint === '-';
  const unitAt = joined ? at + 2 : at + 1;
  const unit = mayFollow ? (words.simple.get(tokens[unitAt]?.norm ?? '') ?? 0) : 0;
  if (unit < 1 || unit > 9) return { value: tens, to: at + 1, scale: 1 };
  return { value: tens + unit, to: unitAt + 1, scale: 1 };
}

/** "half a million" before a scale, "and a half" behind a number: there a share of its scale. */
function readFractionPart(
  tokens: readonly Token[],
  at: number,
  before: readonly Part[],
  { cardinals, fractions }: Words,
): PartReading | null {
  const singular = tokens[at]?.kind === 'word' ? fractions.singular.match(tokens, at) : null;
  const bare =
    singular === null ? null : { value: 1 / singular.value, to: at + singular.length, plain: true };
  const fraction = readFraction(tokens, at, fractions) ?? bare;
  if (fraction === null) return null;
  let to = fraction.to;
  if (tokens[to]?.text === '-') to++;
  if (fractions.of.has(tokens[to]?.norm ?? '')) to++;
  if (fractions.articles.has(tokens[to]?.norm ?? '')) to++;
  if (cardinals.scales.has(tokens[to]?.norm ?? '')) return { value: fraction.value, to, scale: 1 };
  const last = before.at(-1);
  if (last === undefined || (fraction === bare && !cardinals.joint.startsWith('y'))) return null;
  if (!fraction.plain && tokens[fraction.to]?.kind === 'word' && tokens[at]?.kind === 'word') return null;
  // "two million and a half" adds half a million, "a dozen and a half" six, "a hundred and a half" one half.
  const whole = last.scale === 100 || last.scale === 1000 ? 1 : last.scale;
  return { value: fraction.value * whole, to: fraction.to, scale: 0 };
}

/** Multiplies a part by the scales behind it; null where it does not fit behind the parts before it. */
function readScales(
  tokens: readonly Token[],
  part: PartReading,
  before: readonly Part[],
  words: CardinalWords,
): { readonly parts: readonly Part[]; readonly to: number } | null {
  const parts = [...before];
  let { value, scale, to } = part;
  for (;;) {
    const at = skipHyphen(tokens, to);
    const factor = words.scales.get(tokens[at]?.norm ?? '');
    if (factor === undefined || scale === 0 || (scale > 1 && factor <= scale)) break;
    // "mil quinientos millones": everything smaller than the scale is multiplied by it.
    while ((parts.at(-1)?.value ?? Infinity) < factor) value += parts.pop()?.value ?? 0;
    value *= factor;
    scale = factor;
    to = at + 1;
  }
  const last = parts.at(-1);
  if (last !== undefined && scale > 0 && (value >= last.scale || value === 0)) return null;
  parts.push({ value, scale });
  return { parts, to };
}

/** "two hundred and six": the joint belongs to the number only where a part follows. */
function skipJoint(tokens: readonly Token[], at: number, words: CardinalWords): number {
  return tokens[at]?.norm === words.joint ? at + 1 : skipHyphen(tokens, at);
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1) ? at + 1 : at;
}

/** "five point two", "zero point zero three", "two hundred point seventy-one" */
function readSpokenDecimals(
  tokens: readonly Token[],
  whole: CardinalReading,
  words: CardinalWords,
): CardinalReading {
  if (tokens[whole.to]?.norm !== words.point) return whole;
  let decimals = '';
  let to = whole.to + 1;
  for (;;) {
    const part = tokens[to]?.kind === 'word' ? readPart(tokens, to, 'words', words) : null;
    if (part === null || part.to === to) break;
    decimals += String(part.value);
    to = part.to;
  }
  return decimals === '' ? whole : { ...whole, value: Number(`${whole.value}.${decimals}`), to };
}
