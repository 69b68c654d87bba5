import type { Token } from '../text/tokens.ts';
import type { NumberMention } from './number.ts';
import { PERCENTS } from './percents.ts';
import { readCardinal } from './read-cardinal.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readShare } from './read-share.ts';
import { isGlued } from './reading.ts';
import { VAGUE_WORDS } from './vague.ts';
import type { Words } from './words.ts';

/** A number without its modifier, `to` the token behind it. */
export interface Quantity extends Pick<NumberMention, 'value' | 'form' | 'reason'> {
  readonly to: number;
}

/** What number begins at `at`: a vague word, a share, a cardinal or percentage, an ordinal; null where none does. */
export function readQuantity(
  tokens: readonly Token[],
  at: number,
  words: Words,
  certain: boolean,
): Quantity | null {
  return (
    readVague(tokens, at, words) ??
    readNumber(tokens, at, words, certain) ??
    (certain ? null : asOrdinal(readOrdinal(tokens, at, words.ordinals, words.cardinals)))
  );
}

function readVague(tokens: readonly Token[], at: number, { lang }: Words): Quantity | null {
  const vague = VAGUE_WORDS[lang].match(tokens, at);
  return vague && { to: at + vague.length, value: null, form: 'vague', reason: null };
}

function asOrdinal(ordinal: { value: number; to: number } | null): Quantity | null {
  return ordinal && { ...ordinal, form: 'ordinal', reason: 'ordinal' };
}

/** The longest of an ordinal ("twenty-first"), a share ("two-thirds") and a cardinal ("two"). */
function readNumber(tokens: readonly Token[], at: number, words: Words, certain: boolean): Quantity | null {
  const cardinal = readCardinal(tokens, at, words);
  const share = readShare(tokens, at, words, cardinal, certain);
  if (share !== null && share.to > (cardinal?.to ?? 0))
    return { value: share.value, to: share.to, form: 'percent', reason: null };
  if (cardinal === null) return null;
  // Spanish "una" is an article, unless more of a number follows.
  if (cardinal.to === at + 1 && words.cardinals.articles.has(tokens[at]?.norm ?? '')) return null;
  const ordinal = readOrdinal(tokens, at, words.ordinals, words.cardinals);
  if (ordinal !== null && ordinal.to > cardinal.to) return asOrdinal(ordinal);
  return withPercent(tokens, cardinal.value, cardinal.to, words);
}

function withPercent(tokens: readonly Token[], value: number, to: number, { lang }: Words): Quantity {
  const word = PERCENTS[lang].match(tokens, to);
  // "%20" in an address of the web is no percent sign.
  const glued = tokens[to]?.text === '%' && isGlued(tokens, to + 1) && tokens[to + 1]?.kind !== 'mark';
  if (word === null || glued) return { value, to, form: 'count', reason: null };
  return word.value === 'percent'
    ? { value, to: to + word.length, form: 'percent', reason: null }
    : { value, to: to + word.length, form: 'count', reason: 'points' };
}
