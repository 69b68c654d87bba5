import type { Token } from '../text/tokens.ts';
import { MODIFIERS_BEFORE } from './modifiers.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { RANGES } from './range-words.ts';
import { isGlued } from './reading.ts';
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

/** "between 100 and 120", "from 60 to 70 percent", "100-120", "two or three"; null where none begins at `at`. */
export function readRange(tokens: readonly Token[], at: number, words: Words): Range | null {
  const table = RANGES[words.lang];
  const opener = table.openers.match(tokens, at);
  const from = at + (opener?.length ?? 0);
  const first = readQuantity(tokens, from, words, false);
  if (first === null || !isNumber(first)) return null;
  const joint = tokens[first.to]?.norm ?? '';
  if (opener === null ? !table.joints.has(joint) : joint !== opener.value && !isDash(joint)) return null;
  const hedge = opener && MODIFIERS_BEFORE[words.lang].match(tokens, first.to + 1);
  const second = readQuantity(tokens, first.to + 1 + (hedge?.length ?? 0), words, false);
  if (second === null || !isNumber(second)) return null;
  if (isDash(joint) && !sameScript(tokens, from, first.to)) return null;
  if (opener?.value !== 'and' && opener?.value !== 'y' && tellsChange(tokens, at, table.change)) return null;
  return toRange(first, second, from, joint === 'or' || joint === 'o');
}

function toRange(first: Quantity, second: Quantity, from: number, alternative: boolean): Range | null {
  const { value: high, form, to } = second;
  if (first.value === null || high === null || (form !== 'count' && form !== 'percent')) return null;
  // "60 percent to 70" is no way to write a range, "60 to 70 percent" is.
  if (first.form === 'percent' && form === 'count') return null;
  // "2 to 3 million" means 2 million.
  const scale = [1e9, 1e6, 1e3].find((unit) => high >= unit) ?? 1;
  const low =
    first.value < 1000 && high >= 1e6 && first.value < high / scale ? first.value * scale : first.value;
  if (low >= high || (alternative && high > low * 2)) return null;
  return { low, high, form, from, to };
}

function isNumber({ form, reason }: Quantity): boolean {
  return reason === null && (form === 'count' || form === 'percent');
}

/** A dash joins "100-120" or "ten-fifteen", but not "7-Eleven". */
function sameScript(tokens: readonly Token[], from: number, dash: number): boolean {
  return tokens[from]?.kind === tokens[dash + 1]?.kind && isGlued(tokens, dash) === isGlued(tokens, dash + 1);
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
