import type { Language } from '../text/language.ts';
import { PhraseTable } from '../text/phrases.ts';

/** Behind a number, makes it a percentage, or a difference between two of them. */
type PercentWord = 'percent' | 'points';

const rows = (phrases: readonly string[], value: PercentWord) =>
  phrases.map((phrase) => [phrase, value] as const);

export const PERCENTS: Readonly<Record<Language, PhraseTable<PercentWord>>> = {
  en: new PhraseTable([
    ...rows(['%', 'percent', 'percents', 'per cent', 'pct', 'pct.', 'percentage'], 'percent'),
    ...rows(['percentage point', 'percentage points', '-percentage-point', '-point', 'points'], 'points'),
    ...rows(['-percent', '-per-cent'], 'percent'),
  ]),
  es: new PhraseTable([
    ...rows(['%', 'por ciento', 'porciento', 'por cien'], 'percent'),
    ...rows(['puntos porcentuales', 'punto porcentual', 'puntos'], 'points'),
  ]),
};
