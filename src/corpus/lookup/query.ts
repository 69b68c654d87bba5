import { findNumbers } from '../../claims/number/find.ts';
import type { NumberMention } from '../../claims/number/number.ts';
import type { Language } from '../../claims/text/language.ts';
import { type Token, tokenize } from '../../claims/text/tokens.ts';
import { comparable } from '../../matching/text/words.ts';
import { isSlip } from './typo.ts';

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

/** Words that stand beside numbers and change them, the only ones whose slips are put right there. */
const BESIDE_NUMBERS = (
  'about around roughly approximately nearly almost hundred thousand million ' +
  'alrededor cerca aproximadamente casi cientos miles millones'
).split(' ');

/** Understands "498", "about five hundred", "Homan", "unos 500 arrestos en Texas". */
export function readQuery(text: string): Query {
  const tokens = tokenize(corrected(text.slice(0, 1000)));
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

/** "abot five hundred" asks for about five hundred. */
function corrected(text: string): string {
  const tokens = tokenize(text);
  const numbers = [...numbersIn(tokens, 'en'), ...numbersIn(tokens, 'es')];
  const beside = new Set(numbers.flatMap(({ from, to }) => [tokens[from - 1], tokens[to]]));
  return tokens.reduceRight((whole, token) => {
    const meant = beside.has(token) ? BESIDE_NUMBERS.find((word) => isSlip(token.norm, word)) : undefined;
    return meant === undefined ? whole : whole.slice(0, token.start) + meant + whole.slice(token.end);
  }, text);
}

function numbersIn(tokens: readonly Token[], lang: Language): NumberMention[] {
  return findNumbers(tokens, lang).filter(({ form, reason }) => form !== 'vague' && reason === null);
}

function lengthOf(numbers: readonly NumberMention[]): number {
  return numbers.reduce((sum, { from, to }) => sum + to - from, 0);
}
