import { findNumbers } from '../../../../src/claims/number/find.ts';
import type { NumberMention } from '../../../../src/claims/number/number.ts';
import type { Language } from '../../../../src/claims/text/language.ts';
import { tokenize } from '../../../../src/claims/text/tokens.ts';

/** A mention with the words it covers. */
export interface Read extends NumberMention {
  readonly text: string;
}

/** All numbers of a text, each with its words. */
export function read(text: string, lang: Language = 'en'): Read[] {
  const tokens = tokenize(text);
  return findNumbers(tokens, lang).map((mention) => ({
    ...mention,
    text: text.slice(tokens[mention.from]?.start, tokens[mention.to - 1]?.end),
  }));
}

/** Those that may count something. */
export function readCounts(text: string, lang: Language = 'en'): Read[] {
  return read(text, lang).filter(({ reason }) => reason === null);
}
