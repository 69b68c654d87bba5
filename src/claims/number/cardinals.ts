import type { Language } from '../text/language.ts';

/** The words that a language makes its whole numbers of, in `norm` form (lower case, no diacritics). */
export interface CardinalWords {
  /** Below one hundred and complete by themselves: "seven", "sixteen", "veintiocho". */
  readonly simple: ReadonlyMap<string, number>;
  /** Takes a unit after it: "ninety" (three), "treinta" (y cinco). */
  readonly tens: ReadonlyMap<string, number>;
  /** What joins tens and unit: "ninety-three", "treinta y cinco". */
  readonly tensJoint: string;
  /** A hundred by itself or with its count in it: "ciento", "doscientas". */
  readonly hundreds: ReadonlyMap<string, number>;
  /** Multiplies what stands before it: "hundred", "thousand", "dozen", "millones". */
  readonly scales: ReadonlyMap<string, number>;
  /** Stands for one before a scale: "a dozen", "una docena". */
  readonly articles: ReadonlySet<string>;
  /** May stand between the parts: "two hundred and six". */
  readonly joint: string;
  /** Between whole and decimals when spoken: "five point two". */
  readonly point: string;
  /** Right behind digits, as written: "2.5M", "10k". */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Digits go on behind a word for a thousand: "mil 200" is 1200. */
  readonly digitsBehindWords: boolean;
  /** A full stop groups thousands: 1.461 is 1461. (A comma with three digits behind it does in both languages.) */
  readonly stopGroups: boolean;
}

/** "seven eight" → [[seven, first], [eight, first + step], …]; words joined by `/` share a value. */
function row(words: string, first: number, step: number): [string, number][] {
  return words
    .split(' ')
    .flatMap((forms, i) => forms.split('/').map((form): [string, number] => [form, first + i * step]));
}

const ENGLISH: CardinalWords = {
  simple: new Map([
    ...row('zero/nought/naught one two three four five six seven eight nine', 0, 1),
    ...row('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10, 1),
  ]),
  tens: new Map(row('twenty thirty forty/fourty fifty sixty seventy eighty ninety', 20, 10)),
  tensJoint: '-',
  hundreds: new Map(),
  scales: new Map([
    ...row('dozen/dozens/doz/dozs/dz/dzs', 12, 0),
    ...row('hundred/hundreds', 100, 0),
    ...row('thousand/thousands', 1e3, 0),
    ...row('lakh', 1e5, 0),
    ...row('million/millions/mln', 1e6, 0),
    ...row('crore', 1e7, 0),
    ...row('billion/billions/bln/bn', 1e9, 0),
    ...row('trillion/trillions/tln/tn', 1e12, 0),
  ]),
  articles: new Set(['a', 'an']),
  joint: 'and',
  point: 'point',
  suffixes: new Map([
    ...row('k/K', 1e3, 0),
    ...row('M/mil/MM/mn', 1e6, 0),
    ...row('b/B/bn', 1e9, 0),
    ...row('T/tn', 1e12, 0),
  ]),
  digitsBehindWords: false,
  stopGroups: false,
};

const SPANISH: CardinalWords = {
  simple: new Map([
    ...row('cero un/uno/una dos tres cuatro cinco seis siete ocho nueve', 0, 1),
    ...row('diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve', 10, 1),
    ...row('veintiun/veintiuno/veintiuna veintidos veintitres veinticuatro veinticinco', 21, 1),
    ...row('veintiseis veintisiete veintiocho veintinueve', 26, 1),
  ]),
  tens: new Map(row('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20, 10)),
  tensJoint: 'y',
  hundreds: new Map([
    ...row('cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas', 100, 100),
    ...row('quinientos/quinientas seiscientos/seiscientas setecientos/setecientas', 500, 100),
    ...row('ochocientos/ochocientas novecientos/novecientas', 800, 100),
  ]),
  scales: new Map([
    ...row('decena/decenas', 10, 0),
    ...row('docena/docenas', 12, 0),
    ...row('centenar/centenares/centena/centenas', 100, 0),
    ...row('mil/millar/millares', 1e3, 0),
    ...row('millon/millones', 1e6, 0),
    ...row('billon/billones', 1e12, 0),
  ]),
  articles: new Set(['un', 'una']),
  joint: 'y',
  point: 'coma',
  suffixes: new Map([...row('k/K', 1e3, 0), ...row('M/mdd', 1e6, 0)]),
  digitsBehindWords: true,
  stopGroups: true,
};

export const CARDINALS: Readonly<Record<Language, CardinalWords>> = { en: ENGLISH, es: SPANISH };
