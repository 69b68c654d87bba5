import type { Token } from '../text/tokens.ts';
import { CONTAINERS, RATIO_JOINTS, ROUND_WHOLES, TIME_UNITS } from './ratios.ts';
import { readCardinal } from './read-cardinal.ts';
import { readFraction } from './read-fraction.ts';
import type { Reading } from './reading.ts';
import type { Words } from './words.ts';

/**
 * A share told without "percent", as its percentage with one decimal: "half", "two-thirds" (66.7),
 * "1 in 5", "three out of four". `part` is the
 * cardinal at `at`, where there is one. `certain`: a modifier stands before it, so that "a third" is no ordinal.
 */
export function readShare(
  tokens: readonly Token[],
  at: number,
  words: Words,
  part: Reading | null,
  certain: boolean,
): Reading | null {
  return (part && readRatio(tokens, part, words)) ?? readFractionShare(tokens, at, words, certain);
}

function readRatio(tokens: readonly Token[], part: Reading, words: Words): Reading | null {
  const joint = RATIO_JOINTS[words.lang].match(tokens, part.to);
  const whole = joint && readCardinal(tokens, part.to + joint.length, words);
  if (!whole || !(part.value > 0 && part.value < whole.value)) return null;
  if (!isShare(joint.value, part.value, whole.value)) return null;
  if (joint.value === 'in') {
    const noun = tokens[whole.to]?.norm ?? '';
    if (TIME_UNITS.has(noun) || CONTAINERS.has(noun)) return null;
    // "three in Four Corners" names a place, "One in Five" stands in a title.
    if (isCapitalized(tokens[part.to + joint.length]) && !isCapitalized(tokens[part.to - 1])) return null;
  }
  return { value: toPercent(part.value / whole.value), to: whole.to };
}

function isShare(joint: 'share' | 'out of' | 'in', part: number, whole: number): boolean {
  if (joint === 'share' || ROUND_WHOLES.has(whole)) return true;
  return joint === 'in' && part === 1 && whole <= 1000;
}

function readFractionShare(
  tokens: readonly Token[],
  at: number,
  { fractions }: Words,
  certain: boolean,
): Reading | null {
  const fraction = readFraction(tokens, at, fractions);
  if (fraction === null) return null;
  const next = tokens[fraction.to]?.norm ?? '.';
  if (fractions.notShares.has(tokens[fraction.to - 1]?.norm ?? '')) return null;
  const sign = fraction.to === tokens.length || fractions.shareSigns.match(tokens, fraction.to) !== null;
  if (!fraction.plain && !certain && !sign) return null;
  if (fraction.value === 1 / 2) {
    const before = tokens[at - 1]?.norm ?? '';
    if (next === '-' || fractions.notHalfOf.has(next) || fractions.notHalfAfter.has(before)) return null;
  }
  return { value: toPercent(fraction.value), to: fraction.to };
}

function isCapitalized(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** One decimal, as papers print percentages. */
function toPercent(share: number): number {
  return Math.round(share * 1000) / 10;
}
