import type { Token } from '../text/tokens.ts';
import type { CardinalWords } from './cardinals.ts';
import { parseDigits } from './digits.ts';

/** A value and the token behind it. */
export interface Reading {
  readonly value: number;
  readonly to: number;
}

export interface CardinalReading extends Reading {
  /** Written in digits, at least in part. */
  readonly digits: boolean;
  /** What the last part was multiplied by; 1 without a scale. "Two million and a half" adds half of it. */
  readonly scale: number;
}

/** One part of a cardinal: "two hundred", "thirty-one", "12 thousand". What follows must be smaller than `scale`. */
interface Part {
  readonly value: number;
  readonly scale: number;
}

export function isGlued(tokens: readonly Token[], at: number): boolean {
  return at > 0 && at < tokens.length && tokens[at]?.start === tokens[at - 1]?.end;
}

/**
 * The longest whole or decimal number, in words or digits or both, that begins at `at`: "1,461",
 * "ninety-three", "two dozen", "1.2 million", "3 hundred and 21". Null where none does.
 */
export function readCardinal(
  tokens: readonly Token[],
  at: number,
  words: CardinalWords,
): CardinalReading | null {
  let parts: readonly Part[] = [];
  let to = at;
  let digits = false;
  for (;;) {
    const start = parts.length > 0 ? skipJoint(tokens, to, words) : to;
    const first = readPart(tokens, start, words, parts.length === 0);
    if (first === null) break;
    const scaled = readScales(tokens, first, parts, words);
    if (scaled === null) break;
    parts = scaled.parts;
    to = scaled.to;
    digits ||= first.digits;
    if ((parts.at(-1)?.scale ?? 1) === 1) break;
  }
  if (to === at) return null;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const reading = { value, to, digits, scale: parts.at(-1)?.scale ?? 1 };
  return digits ? reading : readSpokenDecimals(tokens, reading, words);
}

interface PartReading extends Reading {
  readonly scale: number;
  readonly digits: boolean;
}

function readPart(
  tokens: readonly Token[],
  at: number,
  words: CardinalWords,
  first: boolean,
): PartReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return readDigits(tokens, at, words, first);
  if (token.kind !== 'word') return null;
  const simple = words.simple.get(token.norm);
  if (simple !== undefined) return { value: simple, to: at + 1, scale: 1, digits: false };
  const hundreds = words.hundreds.get(token.norm);
  if (hundreds !== undefined) return { value: hundreds, to: at + 1, scale: 100, digits: false };
  const tens = words.tens.get(token.norm);
  if (tens !== undefined) return readTens(tokens, at, tens, words);
  // "a dozen" counts its article as one; "thousand" alone is one thousand.
  if (words.articles.has(token.norm) && words.scales.has(tokens[at + 1]?.norm ?? ''))
    return { value: 1, to: at + 1, scale: 1, digits: false };
  return words.scales.has(token.norm) ? { value: 1, to: at, scale: 1, digits: false } : null;
}

function readTens(tokens: readonly Token[], at: number, tens: number, words: CardinalWords): PartReading {
  const joined = tokens[at + 1]?.norm === words.tensJoint ? at + 2 : at + 1;
  // Spanish joins always ("treinta y cinco"); English with a hyphen or a space.
  const unit =
    joined === at + 1 && words.tensJoint !== '-' ? undefined : words.simple.get(tokens[joined]?.norm ?? '');
  if (unit === undefined || unit === 0 || unit > 9)
    return { value: tens, to: at + 1, scale: 1, digits: false };
  return { value: tens + unit, to: joined + 1, scale: 1, digits: false };
}

/** Digits, with thousands set off by spaces ("1 461") and a suffix ("2.5M"). */
function readDigits(
  tokens: readonly Token[],
  at: number,
  words: CardinalWords,
  first: boolean,
): PartReading | null {
  let text = tokens[at]?.text ?? '';
  let to = at + 1;
  if (/^\d{1,3}$/.test(text)) {
    while (isSpacedGroup(tokens, to)) text += tokens[to++]?.text ?? '';
  }
  const value = parseDigits(text, words.stopGroups);
  if (value === null || (!first && !Number.isInteger(value))) return null;
  const next = tokens[to];
  if (next?.kind !== 'word' || (!isGlued(tokens, to) && !isLoneSuffix(next, value)))
    return { value, to, scale: 1, digits: true };
  const factor = words.suffixes.get(next.text) ?? words.scales.get(next.norm);
  return factor === undefined ? null : { value: value * factor, to: to + 1, scale: 1, digits: true };
}

/** "1,674.5 M": a capital alone is a suffix only behind decimals; "10 M" is too often something else. */
function isLoneSuffix(token: Token, value: number): boolean {
  return (token.text === 'M' || token.text === 'K') && !Number.isInteger(value);
}

/** Three digits behind one space of any kind, and no fourth: the second group of "1 461". */
function isSpacedGroup(tokens: readonly Token[], at: number): boolean {
  const group = tokens[at];
  const before = tokens[at - 1];
  return (
    group !== undefined &&
    before !== undefined &&
    group.start === before.end + 1 &&
    /^\d{3}(?:\.\d+)?$/.test(group.text) &&
    !before.text.includes('.')
  );
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
    const at = tokens[to]?.text === '-' && isGlued(tokens, to) && isGlued(tokens, to + 1) ? to + 1 : to;
    const factor = words.scales.get(tokens[at]?.norm ?? '');
    if (factor === undefined || (factor <= scale && scale !== 1)) break;
    // "mil quinientos millones": everything smaller than the scale is multiplied by it.
    while ((parts.at(-1)?.value ?? Infinity) < factor) value += parts.pop()?.value ?? 0;
    value *= factor;
    scale = factor;
    to = at + 1;
  }
  const last = parts.at(-1);
  if (to === part.to && part.value === 1 && tokens[to - 1] === undefined) return null;
  if (last !== undefined && (value >= last.scale || value === 0)) return null;
  parts.push({ value, scale });
  return { parts, to };
}

/** "two hundred and six": the joint belongs to the number only if a part follows, which the caller finds out. */
function skipJoint(tokens: readonly Token[], at: number, words: CardinalWords): number {
  const text = tokens[at]?.norm;
  if (text === words.joint) return at + 1;
  return text === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1) ? at + 1 : at;
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
    const part = tokens[to]?.kind === 'word' ? readPart(tokens, to, words, false) : null;
    if (part === null || part.to === to) break;
    decimals += String(part.value);
    to = part.to;
  }
  if (decimals === '') return whole;
  return { ...whole, value: Number(`${whole.value}.${decimals}`), to };
}
