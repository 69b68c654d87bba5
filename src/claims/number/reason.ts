import type { Token } from '../text/tokens.ts';
import type { Context } from './context.ts';
import type { NotCount, NumberMention } from './number.ts';
import { isAge } from './reason-age.ts';
import { isDate, isTime, isYear } from './reason-date.ts';
import { isIdentifier, isPhone, isPronoun, isScore } from './reason-name.ts';
import { isAddress, isMoney, isRoad, isSection } from './reason-place.ts';

/** In order: the first that holds is the reason. */
const RULES: readonly (readonly [NotCount, (context: Context) => boolean])[] = [
  ['money', isMoney],
  ['section', isSection],
  ['road', isRoad],
  ['date', isDate],
  ['phone', isPhone],
  ['time', isTime],
  ['age', isAge],
  ['score', isScore],
  ['identifier', isIdentifier],
  ['address', isAddress],
  ['year', isYear],
  ['pronoun', isPronoun],
];

/** Why a number counts nothing; null where it may. `previous` is the mention before it. */
export function reasonOf(
  tokens: readonly Token[],
  mention: NumberMention,
  previous: NumberMention | undefined,
): NotCount | null {
  const value = mention.value ?? mention.high;
  if (mention.reason !== null || value === null || mention.form === 'ordinal') return mention.reason;
  const { from, to } = mention.core;
  const modified = mention.modifier !== 'exact';
  const context: Context = { tokens, from, to, value, modified, previous };
  return RULES.find(([, holds]) => holds(context))?.[0] ?? null;
}
