import type { Language } from '../text/language.ts';
import { PhraseTable } from '../text/phrases.ts';

/** The words that shares are written with. */
export interface FractionWords {
  /** Needs no numerator: "half of them", "la mitad". */
  readonly half: PhraseTable<true>;
  /** One part, by its denominator: "a third". In English the word is an ordinal too ("a third man"). */
  readonly singular: PhraseTable<number>;
  /** Several parts: "two-thirds", "tres cuartas partes". */
  readonly plural: PhraseTable<number>;
  /** Numerators. */
  readonly one: ReadonlySet<string>;
  readonly several: ReadonlyMap<string, number>;
  /** Between a share and its whole: "half a million", "two thirds of a million". */
  readonly of: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Behind a singular, shows that it is a share: "a third of", "a third were", "un cuarto de los". */
  readonly shareSigns: PhraseTable<true>;
  /** Fractions of scales only: "medio millón", for "un medio" is a news outlet. */
  readonly notShares: ReadonlySet<string>;
  /** Behind "half", shows that it is no share of people: "half an hour", "half time". */
  readonly notHalfOf: ReadonlySet<string>;
  /** Before "half", likewise: "the second half", "cut in half". */
  readonly notHalfAfter: ReadonlySet<string>;
}

/** "tercio cuarto" → [[tercio, 3], [cuarto, 4]]; forms joined by `/` share a denominator, `_` is a space. */
function row(words: string, first: number): [string, number][] {
  return words
    .split(' ')
    .flatMap((forms, i) =>
      forms.split('/').map((form): [string, number] => [form.replaceAll('_', ' '), first + i]),
    );
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const phrases = (words: string): PhraseTable<true> =>
  new PhraseTable(words.split('|').map((phrase) => [phrase, true] as const));

const ENGLISH: FractionWords = {
  half: new PhraseTable([['half', true]]),
  singular: new PhraseTable(row('half third fourth/quarter fifth sixth seventh eighth ninth tenth', 2)),
  plural: new PhraseTable(
    row('halves thirds fourths/quarters fifths sixths sevenths eighths ninths tenths', 2),
  ),
  one: set('a an one'),
  several: new Map(row('two three four five six seven eight nine', 2)),
  of: set('of'),
  articles: set('a an'),
  shareSigns: phrases('of|were|are|have|had|in|.|;|)|!'),
  notShares: new Set(),
  notHalfOf: set(
    'a an hour hours mile miles day days century brother brothers sister sister staff time way past past',
  ),
  notHalfAfter: set('first second final opening latter in top bottom'),
};

const SPANISH: FractionWords = {
  half: new PhraseTable([
    ['mitad', true],
    ['la mitad', true],
  ]),
  singular: new PhraseTable([
    ...row('medio/media tercio cuarto quinto sexto septimo octavo noveno decimo', 2),
    ...row('tercera_parte cuarta_parte quinta_parte sexta_parte septima_parte octava_parte', 3),
    ...row('novena_parte decima_parte', 9),
  ]),
  plural: new PhraseTable([
    ...row('tercios cuartos quintos sextos septimos octavos novenos decimos', 3),
    ...row('terceras_partes cuartas_partes quintas_partes sextas_partes septimas_partes', 3),
    ...row('octavas_partes novenas_partes decimas_partes', 8),
  ]),
  one: set('un una la'),
  several: new Map(row('dos tres cuatro cinco seis siete ocho nueve', 2)),
  of: set('de'),
  articles: set('un una'),
  shareSigns: phrases(
    'de los|de las|de ellos|de ellas|de quienes|de todos|de todas|de la|de sus|del total|fueron|son|eran|tienen|tenia|tenian',
  ),
  notShares: set('medio media'),
  notHalfOf: new Set(),
  notHalfAfter: set('primera segunda ultima'),
};

export const FRACTIONS: Readonly<Record<Language, FractionWords>> = { en: ENGLISH, es: SPANISH };

/** Single characters: "2 ½", "⅔". */
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
