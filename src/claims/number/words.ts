import type { Language } from '../text/language.ts';
import { CARDINALS, type CardinalWords } from './cardinals.ts';
import { FRACTIONS, type FractionWords } from './fractions.ts';
import { ORDINALS, type OrdinalWords } from './ordinals.ts';

/** The words that numbers are made of in one language. */
export interface Words {
  readonly lang: Language;
  readonly cardinals: CardinalWords;
  readonly fractions: FractionWords;
  readonly ordinals: OrdinalWords;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: { lang: 'en', cardinals: CARDINALS.en, fractions: FRACTIONS.en, ordinals: ORDINALS.en },
  es: { lang: 'es', cardinals: CARDINALS.es, fractions: FRACTIONS.es, ordinals: ORDINALS.es },
};
