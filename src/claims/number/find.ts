import type { Language } from '../text/language.ts';
import type { Token } from '../text/tokens.ts';
import { CARDINALS } from './cardinals.ts';
import { FRACTIONS } from './fractions.ts';
import { MODIFIERS_AFTER, MODIFIERS_BEFORE } from './modifiers.ts';
import type { NumberMention } from './number.ts';
import { PERCENTS } from './percents.ts';
import { readCardinal } from './read-cardinal.ts';
import { VAGUE_WORDS } from './vague.ts';

/** All numbers of a run of text, in order, none inside another. */
export function findNumbers(tokens: readonly Token[], lang: Language): NumberMention[] {
  const mentions: NumberMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = readMention(tokens, at, lang);
    if (mention !== null) mentions.push(mention);
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

function readMention(tokens: readonly Token[], from: number, lang: Language): NumberMention | null {
  const before = MODIFIERS_BEFORE[lang].match(tokens, from);
  const start = from + (before?.length ?? 0);
  const vague = VAGUE_WORDS[lang].match(tokens, start);
  if (vague !== null)
    return {
      from,
      to: start + vague.length,
      core: { from: start, to: start + vague.length },
      value: null,
      low: null,
      high: null,
      modifier: before?.value ?? 'exact',
      form: 'vague',
      of: null,
      reason: null,
    };
  const cardinal = readCardinal(tokens, start, { cardinals: CARDINALS[lang], fractions: FRACTIONS[lang] });
  if (cardinal === null) return null;
  const percent = PERCENTS[lang].match(tokens, cardinal.to);
  const coreTo = cardinal.to + (percent?.length ?? 0);
  const after = MODIFIERS_AFTER[lang].match(tokens, coreTo);
  return {
    from,
    to: coreTo + (after?.length ?? 0),
    core: { from: start, to: coreTo },
    value: cardinal.value,
    low: null,
    high: null,
    modifier: before?.value ?? after?.value ?? 'exact',
    form: percent?.value === 'percent' ? 'percent' : 'count',
    of: null,
    reason: percent?.value === 'points' ? 'points' : null,
  };
}
