import type { Token } from '../text/tokens.ts';
import { MODIFIERS_BEFORE } from './modifiers.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { RANGES } from './range-words.ts';
import { isGlued } from './reading.ts';
import { MONTHS } from './reason-words.ts';
import type { Words } from './words.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
  readonly form: 'count' | 'percent';
  /** The first token of the first number; the opener ("between") stands before it. */
  readonly from: number;
  readonly to: number;
}

/** How many tokens before a range a verb of change can stand ("rose this year from 100 to 120"). */
const CHANGE_REACH = 6;

/** "between 100 and 120", "from 60 to 70 percent"; null where none begins at `at`. */
export function readOpenedRange(tokens: readonly Token[], at: number, words: Words): Range | null {
  const table = RANGES[words.lang];
  const opener = table.openers.match(tokens, at);
  if (opener === null) return null;
  const from = at + opener.length;
  const first = readQuantity(tokens, from, words, false);
  const joint = first && (tokens[first.to]?.norm ?? '');
  if (first === null || joint === null || (joint !== opener.value && !isDash(joint))) return null;
  // "between 100 and about 120"
  const hedge = MODIFIERS_BEFORE[words.lang].match(tokens, first.to + 1);
  const second = readQuantity(tokens, first.to + 1 + (hedge?.length ?? 0), words, false);
  const movable = table.movable.has(opener.value);
  if (second === null || (movable && tellsChange(tokens, at, table.change))) return null;
  return toRange(first, second, from);
}

/** "100 to 120", "100-120", "two or three" from its first number; null where that stands alone. */
export function extendToRange(
  tokens: readonly Token[],
  from: number,
  first: Quantity,
  words: Words,
): Range | null {
  const table = RANGES[words.lang];
  const jointAt = skipHangingHyphen(tokens, first.to);
  const joint = tokens[jointAt]?.norm ?? '';
  if (!table.joints.has(joint) || (isDash(joint) && !sameScript(tokens, from, first.to))) return null;
  if (isDaySince(tokens, from)) return null;
  const secondAt = isDash(joint) ? jointAt + 1 : skipHyphen(tokens, jointAt + 1);
  const second = readQuantity(tokens, secondAt, words, false);
  if (second === null || tellsChange(tokens, from, table.change)) return null;
  const range = toRange(first, second, from);
  const alternative = table.alternatives.has(joint);
  return range !== null && alternative && range.high > range.low * MOST_APART ? null : range;
}

/** "bringing the total since Dec. 3 to 370": the day is no end of the range. */
function isDaySince(tokens: readonly Token[], at: number): boolean {
  const month = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  return MONTHS.has(tokens[month]?.norm ?? '') && SINCE.has(tokens[month - 1]?.norm ?? '');
}

const SINCE = new Set(['since', 'after', 'until']);

/** "two or three" and "10 or 15" are guesses, "2 or 300" is not. */
const MOST_APART = 2;

function toRange(first: Quantity, second: Quantity, from: number): Range | null {
  if (!isNumber(first) || !isNumber(second)) return null;
  const { value: high, form, to } = second;
  if (first.value === null || high === null || (form !== 'count' && form !== 'percent')) return null;
  // "60 percent to 70" is no way to write a range, "60 to 70 percent" is.
  if (first.form === 'percent' && form === 'count') return null;
  // "2 to 3 million" means 2 million.
  const scale = [1e9, 1e6, 1e3].find((unit) => high >= unit) ?? 1;
  const low =
    first.value < 1000 && high >= 1e6 && first.value < high / scale ? first.value * scale : first.value;
  return low < high ? { low, high, form, from, to } : null;
}

function isNumber({ form, reason }: Quantity): boolean {
  return reason === null && (form === 'count' || form === 'percent');
}

/** A dash joins "100-120" or "ten-fifteen", but not "7-Eleven". */
function sameScript(tokens: readonly Token[], from: number, dash: number): boolean {
  return tokens[from]?.kind === tokens[dash + 1]?.kind && isGlued(tokens, dash) === isGlued(tokens, dash + 1);
}

/** "19- to 63-year-olds", "150-to-200": a hyphen before the word that joins. */
function skipHangingHyphen(tokens: readonly Token[], at: number): number {
  const hanging = tokens[at]?.text === '-' && isGlued(tokens, at) && tokens[at + 1]?.kind === 'word';
  return hanging && tokens[at + 1]?.norm === 'to' ? at + 1 : at;
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' && isGlued(tokens, at) ? at + 1 : at;
}

function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '—';
}

function tellsChange(tokens: readonly Token[], at: number, change: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - CHANGE_REACH); i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === '.' || norm === ';') return false;
    if (change.has(norm)) return true;
  }
  return false;
}
