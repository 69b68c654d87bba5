import type { Language } from '../text/language.ts';
import type { Token } from '../text/tokens.ts';
import type { NumberMention } from './number.ts';
import { readQuantity } from './quantity.ts';
import { isDuration, readModifierAfter, readModifierBefore } from './read-modifier.ts';
import { extendToRange, readOpenedRange } from './read-range.ts';
import { reasonOf } from './reason.ts';
import { canStart, canStartNumber } from './starters.ts';
import { withWholes } from './wholes.ts';
import { WORDS, type Words } from './words.ts';

/**
 * All numbers of a run of text, in order, none inside another, in time linear in its length. Numbers that
 * count nothing another report could state too are among them, with the reason why.
 */
export function findNumbers(tokens: readonly Token[], lang: Language): NumberMention[] {
  const words = WORDS[lang];
  const mentions: NumberMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const body = canStart(tokens, at, lang) ? readBody(tokens, at, words) : null;
    if (body !== null) {
      const reason = reasonOf(tokens, body, mentions.at(-1));
      mentions.push(reason === body.reason ? body : { ...body, reason });
    }
    at = body?.to ?? at + 1;
  }
  return withWholes(tokens, mentions, words);
}

/** A number with its modifiers, before anything is known of its surroundings. */
function readBody(tokens: readonly Token[], at: number, words: Words): NumberMention | null {
  const before = readModifierBefore(tokens, at, words);
  const start = before?.to ?? at;
  if (!canStartNumber(tokens, start, words.lang)) return null;
  const number = readRangeOrQuantity(tokens, start, words, before !== null);
  if (number === null) return null;
  const after = readModifierAfter(tokens, number.core.to, words);
  const counted = before !== null && !isDuration(tokens, at, number.core.to);
  const { core, value, low, high, form, reason } = number;
  return {
    from: before === null || counted ? at : start,
    to: after?.to ?? core.to,
    core,
    value,
    low,
    high,
    modifier: (counted ? before.modifier : after?.modifier) ?? 'exact',
    form,
    of: null,
    reason,
  };
}

type Unmodified = Pick<NumberMention, 'core' | 'value' | 'low' | 'high' | 'form' | 'reason'>;

function readRangeOrQuantity(
  tokens: readonly Token[],
  at: number,
  words: Words,
  certain: boolean,
): Unmodified | null {
  const opened = readOpenedRange(tokens, at, words);
  const quantity = opened === null ? readQuantity(tokens, at, words, certain) : null;
  const range = opened ?? (quantity && extendToRange(tokens, at, quantity, words));
  if (range !== null) {
    const { low, high, form, from, to } = range;
    return { core: { from, to }, value: null, low, high, form, reason: null };
  }
  if (quantity === null) return null;
  const { value, form, reason, to } = quantity;
  return { core: { from: at, to }, value, low: null, high: null, form, reason };
}
