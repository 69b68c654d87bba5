import type { Modifier } from '../claim.ts';
import type { Token } from '../text/tokens.ts';
import { MODIFIERS_AFTER, MODIFIERS_BEFORE } from './modifiers.ts';
import { TIME_UNITS } from './ratios.ts';
import type { Words } from './words.ts';

export interface ModifierReading {
  readonly modifier: Modifier;
  readonly to: number;
}

/** More in a row is no usage: "at least an estimated 100" has two. */
const MOST = 3;

/**
 * The modifiers that begin at `at`. Of several, a bound wins over "about": "at least about 100" is at
 * least. Null where none stands there.
 */
export function readModifierBefore(
  tokens: readonly Token[],
  at: number,
  words: Words,
): ModifierReading | null {
  const table = MODIFIERS_BEFORE[words.lang];
  let modifier: Modifier = 'about';
  let to = at;
  for (let count = 0; count < MOST; count++) {
    const match = table.match(tokens, to);
    if (match === null) break;
    if (modifier === 'about') modifier = match.value;
    to += match.length;
  }
  return to === at ? null : { modifier, to };
}

/** What stands behind a number ending before `at`: "500+", "100 or more", "100 people or so". `to` is `at` where it stands behind a noun. */
export function readModifierAfter(
  tokens: readonly Token[],
  at: number,
  words: Words,
): ModifierReading | null {
  const table = MODIFIERS_AFTER[words.lang];
  const direct = table.match(tokens, at);
  if (direct !== null) return { modifier: direct.value, to: at + direct.length };
  const joint = tokens[at + 1]?.norm;
  if (tokens[at]?.kind !== 'word' || (joint !== 'or' && joint !== 'o')) return null;
  const behindNoun = table.match(tokens, at + 1);
  return behindNoun && { modifier: behindNoun.value, to: at };
}

/** "over three days" and "under two hours" tell how long; "over" is no bound there. */
export function isDuration(tokens: readonly Token[], modifierAt: number, numberTo: number): boolean {
  if (tokens[modifierAt]?.norm !== 'over') return false;
  const next = tokens[numberTo]?.text === '-' ? numberTo + 1 : numberTo;
  return TIME_UNITS.has(tokens[next]?.norm ?? '');
}
