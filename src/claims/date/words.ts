import type { Language } from '../text/language.ts';
import { PhraseTable } from '../text/phrases.ts';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade';

/** What a word does in a date. */
export type DateWord =
  /** `everyday`: the word is also an ordinary one ("may", "march", "sat"), a month or weekday only when capitalised. */
  | { readonly is: 'month'; readonly month: number; readonly everyday: boolean }
  | { readonly is: 'weekday'; readonly weekday: number; readonly everyday: boolean }
  /** "yesterday" is −1; null is "now", a moment rather than a day. */
  | { readonly is: 'relative-day'; readonly offset: number | null }
  /** "the day before": another day that the text names is meant. */
  | { readonly is: 'day-before' }
  | { readonly is: 'unit'; readonly unit: Unit }
  /** "last" is −1, "this" 0, "next" 1; null points where only the context knows ("that week"). */
  | { readonly is: 'shift'; readonly shift: number | null }
  /** "early", "late", "rest of the": some part of what follows. */
  | { readonly is: 'part' }
  /** "three", "several": how many units; null where vague. */
  | { readonly is: 'count'; readonly count: number | null }
  /** "first", "third" of something. */
  | { readonly is: 'ordinal' };

type Rows = readonly (readonly [words: string, value: DateWord])[];

const month = (month: number, everyday = false): DateWord => ({ is: 'month', month, everyday });
const weekday = (weekday: number, everyday = false): DateWord => ({ is: 'weekday', weekday, everyday });
const day = (offset: number | null): DateWord => ({ is: 'relative-day', offset });
const unit = (unit: Unit): DateWord => ({ is: 'unit', unit });
const shift = (shift: number | null): DateWord => ({ is: 'shift', shift });
const count = (count: number | null): DateWord => ({ is: 'count', count });
const DAY_BEFORE: DateWord = { is: 'day-before' };
const PART: DateWord = { is: 'part' };
const ORDINAL: DateWord = { is: 'ordinal' };

/** Several spellings of one thing, parted by "|". */
const ENGLISH: Rows = [
  ['january|jan', month(1)],
  ['february|feb|febr', month(2)],
  ['march|mar', month(3, true)],
  ['april|apr', month(4)],
  ['may', month(5, true)],
  ['june|jun', month(6)],
  ['july|jul', month(7)],
  ['august|aug', month(8)],
  ['september|sept|sep', month(9)],
  ['october|oct', month(10)],
  ['november|nov', month(11)],
  ['december|dec', month(12)],
  ['sunday', weekday(0)],
  ['monday', weekday(1)],
  ['tuesday', weekday(2)],
  ['wednesday', weekday(3)],
  ['thursday', weekday(4)],
  ['friday', weekday(5)],
  ['saturday', weekday(6)],
  ['sun', weekday(0, true)],
  ['mon', weekday(1, true)],
  ['tue|tues', weekday(2, true)],
  ['wed', weekday(3, true)],
  ['thu|thur|thurs', weekday(4, true)],
  ['fri', weekday(5, true)],
  ['sat', weekday(6, true)],
  ['yesterday', day(-1)],
  ['today|tonight', day(0)],
  ['now', day(null)],
  ['tomorrow', day(1)],
  ['day before yesterday', day(-2)],
  ['day after tomorrow', day(2)],
  ['day before|day earlier|previous day', DAY_BEFORE],
  ['day|days', unit('day')],
  ['week|weeks', unit('week')],
  ['weekend|weekends', unit('weekend')],
  ['month|months', unit('month')],
  ['quarter', unit('quarter')],
  ['spring|summer|autumn|fall|winter', unit('season')],
  ['year|years', unit('year')],
  ['decade|decades', unit('decade')],
  ['last|past|previous|this past|this last', shift(-1)],
  ['this|current|the current', shift(0)],
  ['next|coming|upcoming|this coming', shift(1)],
  ['that|same', shift(null)],
  ['early|late|later|mid|earlier|beginning of|start of|end of|middle of|rest of|rest|rest of my', PART],
  ['two|a couple of', count(2)],
  ['three', count(3)],
  ['four', count(4)],
  ['five', count(5)],
  ['six', count(6)],
  ['seven', count(7)],
  ['eight', count(8)],
  ['nine', count(9)],
  ['ten', count(10)],
  ['eleven', count(11)],
  ['twelve', count(12)],
  ['fourteen', count(14)],
  ['thirty', count(30)],
  ['few|several|many', count(null)],
  ['first|second|third|fourth|fifth|last', ORDINAL],
  // "the ninth of May"
  ['sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth', ORDINAL],
  ['sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth', ORDINAL],
  ['twenty', count(20)],
];

const SPANISH: Rows = [
  ['enero|ene', month(1)],
  ['febrero|feb', month(2)],
  ['marzo', month(3)],
  ['abril|abr', month(4)],
  ['mayo', month(5)],
  ['junio|jun', month(6)],
  ['julio|jul', month(7)],
  ['agosto|ago', month(8)],
  ['septiembre|setiembre|sept|sep', month(9)],
  ['octubre|oct', month(10)],
  ['noviembre|nov', month(11)],
  ['diciembre|dic', month(12)],
  ['domingo', weekday(0)],
  ['lunes', weekday(1)],
  ['martes', weekday(2)],
  ['miércoles', weekday(3)],
  ['jueves', weekday(4)],
  ['viernes', weekday(5)],
  ['sábado', weekday(6)],
  ['ayer', day(-1)],
  ['anteayer|antier', day(-2)],
  ['hoy', day(0)],
  ['ahora', day(null)],
  ['pasado mañana', day(2)],
  ['día antes|día anterior|día previo|víspera', DAY_BEFORE],
  ['día|días', unit('day')],
  ['semana|semanas', unit('week')],
  ['fin de semana|finde', unit('weekend')],
  ['mes|meses', unit('month')],
  ['trimestre', unit('quarter')],
  ['primavera|verano|otoño|invierno', unit('season')],
  ['año|años', unit('year')],
  ['década|décadas', unit('decade')],
  ['pasado|pasada|pasados|pasadas|último|última|últimos|últimas|anterior|anteriores', shift(-1)],
  ['este|esta|estos|estas|actual', shift(0)],
  ['próximo|próxima|próximos|próximas|siguiente|que viene|entrante', shift(1)],
  ['ese|esa|mismo|misma|aquel|aquella', shift(null)],
  ['principios de|comienzos de|inicios de|mediados de|finales de|fines de|resto de|resto del', PART],
  ['principios del|comienzos del|inicios del|mediados del|finales del|fines del', PART],
  ['dos', count(2)],
  ['tres', count(3)],
  ['cuatro', count(4)],
  ['cinco', count(5)],
  ['seis', count(6)],
  ['siete', count(7)],
  ['ocho', count(8)],
  ['nueve', count(9)],
  ['diez', count(10)],
  ['once', count(11)],
  ['doce', count(12)],
  ['quince', count(15)],
  ['treinta', count(30)],
  ['pocos|pocas|varios|varias', count(null)],
  ['primer|primero|primera|segundo|segunda|tercer|tercero|tercera|cuarto|cuarta', ORDINAL],
];

/** The small words that hold a date together. */
interface Glue {
  /** Before the first of two days: "from", "between". */
  readonly openers: ReadonlySet<string>;
  /** Openers whose two days are joined by a word that otherwise only lists: "between … and …". */
  readonly andOpeners: ReadonlySet<string>;
  /** Between two days: "Sept. 24 through 27". */
  readonly joiners: ReadonlySet<string>;
  readonly and: string;
  readonly articles: ReadonlySet<string>;
  /** Between day, month and year: "28 de septiembre de 2020". */
  readonly of: ReadonlySet<string>;
  /** Before a year that stands alone, or a month's name that is also a word: "in 2019", "in May". */
  readonly prepositions: ReadonlySet<string>;
  /** "the week of", "the week beginning". */
  readonly weekOf: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
}

export interface DateWords extends Glue {
  readonly table: PhraseTable<readonly DateWord[]>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const DASHES = ['-', '–', '—'];

/** A word may do two things ("last": the one before, or the final one). */
function tableOf(rows: Rows): PhraseTable<readonly DateWord[]> {
  const byWord = new Map<string, DateWord[]>();
  for (const [words, value] of rows)
    for (const word of words.split('|')) byWord.set(word, [...(byWord.get(word) ?? []), value]);
  return new PhraseTable(byWord);
}

/** Words are compared without diacritics: see `normalize`. */
export const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  en: {
    table: tableOf(ENGLISH),
    openers: set('from between'),
    andOpeners: set('between'),
    joiners: new Set(['to', 'through', 'thru', 'until', 'till', ...DASHES]),
    and: 'and',
    articles: set('the'),
    of: set('of in'),
    prepositions: set(
      'in since of during by until through before after from between to year and around a the',
    ),
    weekOf: set('of commencing starting beginning'),
    ordinalEndings: set('st nd rd th'),
  },
  es: {
    table: tableOf(SPANISH),
    openers: set('del desde entre de'),
    andOpeners: set('entre'),
    joiners: new Set(['al', 'a', 'hasta', ...DASHES]),
    and: 'y',
    articles: set('el la los las'),
    of: set('de del'),
    prepositions: set('en desde de del durante hasta para ano entre a y'),
    weekOf: set('del de'),
    ordinalEndings: new Set(['o', 'º', '°']),
  },
};
