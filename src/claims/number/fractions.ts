import type { Language } from '../text/language.ts';

/** The words that shares are written with, in `norm` form. */
export interface FractionWords {
  /** Stands without a numerator: "half", "la mitad". */
  readonly half: ReadonlySet<string>;
  /** One part: "a third". With an article alone it can also be an ordinal ("a third man"). */
  readonly singular: ReadonlyMap<string, number>;
  /** Several: "two-thirds", "tres cuartas partes". */
  readonly plural: ReadonlyMap<string, number>;
  /** Follows where the language says "a fourth part". */
  readonly part: ReadonlySet<string>;
  /** Follows a share of something: "a third of". */
  readonly of: ReadonlySet<string>;
}

/** "third fourth" → [[third, 3], [fourth, 4], …]; words joined by `/` share a denominator. */
function row(words: string, first: number): [string, number][] {
  return words
    .split(' ')
    .flatMap((forms, i) => forms.split('/').map((form): [string, number] => [form, first + i]));
}

export const FRACTIONS: Readonly<Record<Language, FractionWords>> = {
  en: {
    half: new Set(['half']),
    singular: new Map(row('third fourth/quarter fifth sixth seventh eighth ninth tenth', 3)),
    plural: new Map(row('halves thirds fourths/quarters fifths sixths sevenths eighths ninths tenths', 2)),
    part: new Set(),
    of: new Set(['of']),
  },
  es: {
    half: new Set(['mitad']),
    singular: new Map(
      row(
        'medio/media tercio/tercera cuarto/cuarta quinto/quinta sexto/sexta septimo/septima octavo/octava noveno/novena decimo/decima',
        2,
      ),
    ),
    plural: new Map(
      row(
        'medios/medias tercios/terceras cuartos/cuartas quintos/quintas sextos/sextas septimos/septimas octavos/octavas novenos/novenas decimos/decimas',
        2,
      ),
    ),
    part: new Set(['parte', 'partes']),
    of: new Set(['de', 'del']),
  },
};

/** Single characters: ½, ⅔, ¾. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
