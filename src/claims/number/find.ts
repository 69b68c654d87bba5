import type { Language } from '../text/language.ts';
import type { Token } from '../text/tokens.ts';
import type { NumberMention } from './number.ts';

/** All numbers of a run of text, in order, none inside another. */
export function findNumbers(_tokens: readonly Token[], _lang: Language): NumberMention[] {
  return [];
}
