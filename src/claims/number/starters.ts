import type { Language } from '../text/language.ts';
import type { Token } from '../text/tokens.ts';
import { FRACTION_SIGNS } from './fractions.ts';
import { MODIFIERS_BEFORE } from './modifiers.ts';
import { RANGES } from './range-words.ts';
import { isGlued } from './reading.ts';
import { VAGUE_WORDS } from './vague.ts';
import { WORDS } from './words.ts';

/** All words that a number can begin with: everything else is passed over at once. */
function startersOf(lang: Language): ReadonlySet<string> {
  const { cardinals, fractions, ordinals } = WORDS[lang];
  return new Set([
    ...RANGES[lang].openers.firstWords(),
    ...VAGUE_WORDS[lang].firstWords(),
    ...cardinals.simple.keys(),
    ...cardinals.tens.keys(),
    ...cardinals.hundreds.keys(),
    ...cardinals.scales.keys(),
    ...cardinals.articles,
    ...fractions.half.firstWords(),
    ...fractions.singular.firstWords(),
    ...fractions.one,
    ...ordinals.words.keys(),
    ...FRACTION_SIGNS.keys(),
  ]);
}

const NUMBERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: startersOf('en'),
  es: startersOf('es'),
};

const STARTERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([...MODIFIERS_BEFORE.en.firstWords(), ...NUMBERS.en]),
  es: new Set([...MODIFIERS_BEFORE.es.firstWords(), ...NUMBERS.es]),
};

/** Whether a number or its modifier can begin at `at`. */
export function canStart(tokens: readonly Token[], at: number, lang: Language): boolean {
  return begins(tokens, at, STARTERS[lang]);
}

/** Whether a number can begin at `at`. */
export function canStartNumber(tokens: readonly Token[], at: number, lang: Language): boolean {
  return begins(tokens, at, NUMBERS[lang]);
}

/** Digits, or one of the words; a full stop or comma only as a decimal point (".08"). */
function begins(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || words.has(token.norm)) return true;
  return (
    (token.text === '.' || token.text === ',') && tokens[at + 1]?.kind === 'number' && isGlued(tokens, at + 1)
  );
}
