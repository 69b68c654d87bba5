import { findNumbers } from '../../claims/number/find.ts';
import type { NumberMention } from '../../claims/number/number.ts';
import type { Language } from '../../claims/text/language.ts';
import { type Token, tokenize } from '../../claims/text/tokens.ts';
import { comparable } from '../../matching/text/words.ts';

/** What a reader asks for: numbers, and words beside them. */
export interface Query {
  readonly numbers: readonly NumberMention[];
  /** In the form that words are indexed in, numbers' own words left out. */
  readonly words: readonly string[];
}

/** Words that every sentence has: asked for, they would find everything. */
const COMMON = new Set(
  (
    'the a an of in on at to for from by with and or was were is are be that this it as about around nearly almost over more than ' +
    'at least up el la los las un una de del en por para con y o que se fue fueron es son al casi más unos unas'
  ).split(' '),
);

/** Understands "498", "about five hundred", "Homan", "unos 500 arrestos en Texas". */
export function readQuery(text: string): Query {
  const tokens = tokenize(text.slice(0, 1000));
  const [en, es] = [numbersIn(tokens, 'en'), numbersIn(tokens, 'es')];
  // Too short for its function words to tell the language: the one in which more of it is a number.
  const numbers = lengthOf(es) > lengthOf(en) ? es : en;
  const taken = new Set(numbers.flatMap(({ from, to }) => tokens.slice(from, to)));
  const words = tokens
    .filter((token) => token.kind !== 'mark' && !taken.has(token))
    .map(({ norm }) => comparable(norm));
  const telling = words.filter((word) => !COMMON.has(word));
  return { numbers, words: [...new Set(telling.length > 0 || numbers.length > 0 ? telling : words)] };
}

function numbersIn(tokens: readonly Token[], lang: Language): NumberMention[] {
  return findNumbers(tokens, lang).filter(({ form, reason }) => form !== 'vague' && reason === null);
}

function lengthOf(numbers: readonly NumberMention[]): number {
  return numbers.reduce((sum, { from, to }) => sum + to - from, 0);
}
