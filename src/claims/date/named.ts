import type { CalendarDate, DateExpression, DateReader, Parsed } from './expression.ts';

const COMMA = new Set([',']);
/** "July 13, a Saturday", "every Monday": a kind of day, not a day. */
const ANY = new Set(['a', 'every', 'each', 'un', 'cada']);

const calendar = (year: number | null, month: number | null, day: number | null): CalendarDate => ({
  is: 'calendar',
  year,
  month,
  day,
});

/** "Sept. 24", "Sept. 24, 2017", "September 2017", "28 de septiembre", "2016 November", "Wednesday, Sept. 27", "last Thursday, April 5". */
export function parseNamedDate(read: DateReader, at: number): Parsed<CalendarDate> | null {
  const bare = monthFirst(read, at) ?? dayFirst(read, at) ?? yearFirst(read, at);
  if (bare !== null) return bare;
  const weekday = weekdayAt(read, read.word(at, 'shift')?.to ?? at);
  if (weekday === null) return null;
  const behind = read.words.articles.has('el') ? read.word(weekday.to, 'shift') : null;
  const next = read.skip(read.skip(behind?.to ?? weekday.to, COMMA), read.words.articles);
  const dated = monthFirst(read, next) ?? dayFirst(read, next);
  return dated?.date.day == null ? null : dated;
}

/** "Wednesday", "last Wednesday", "this past Friday", "el pasado miércoles", "el miércoles pasado". */
export function parseWeekday(read: DateReader, at: number): Parsed | null {
  if (ANY.has(read.norm(at - 1)) || isAgo(read, at)) return null;
  const before = read.word(at, 'shift');
  const weekday = weekdayAt(read, before?.to ?? at);
  if (weekday === null) return null;
  const after = read.words.articles.has('el') ? read.word(weekday.to, 'shift') : null;
  const shift = before?.value.shift ?? after?.value.shift ?? null;
  return { date: { is: 'weekday', weekday: weekday.weekday, shift }, to: after?.to ?? weekday.to };
}

/** "yesterday", "the day before yesterday", "hoy". */
export function parseRelativeDay(read: DateReader, at: number): Parsed | null {
  const word = isAgo(read, at) ? null : read.word(at, 'relative-day');
  return word && { date: { is: 'relative-day', offset: word.value.offset }, to: word.to };
}

/** "A month ago yesterday", "a week ago Friday": another day than the word's own. */
const isAgo = (read: DateReader, at: number) => read.norm(at - 1) === 'ago';

/** "The day before, …", "a day earlier.", but not "the day before the vote". */
export function parseDayBefore(read: DateReader, at: number): Parsed | null {
  const start = read.skip(at, read.words.articles);
  const word = DETERMINERS.has(read.norm(start - 1)) ? read.word(start, 'day-before') : null;
  if (word === null || !/^(?:[,.;:)”"]|)$/.test(read.norm(word.to))) return null;
  return { date: { is: 'day-before' }, to: word.to };
}

const DETERMINERS = new Set(['the', 'a', 'el', 'un', 'la']);

/** A year that stands alone is one only behind a preposition: "in 2019". */
export function parseLoneYear(read: DateReader, at: number): Parsed<CalendarDate> | null {
  if (!read.words.prepositions.has(read.norm(at - 1))) return null;
  const year = yearAt(read, at);
  return year === null || read.glued(at + 1) ? withoutTail(read, at, year) : found(year, at);
}

function withoutTail(read: DateReader, at: number, year: number | null): Parsed<CalendarDate> | null {
  return year !== null && /^[.,;:)]$/.test(read.norm(at + 1)) ? found(year, at) : null;
}

const found = (year: number, at: number) => ({ date: calendar(year, null, null), to: at + 1 });

function monthFirst(read: DateReader, at: number): Parsed<CalendarDate> | null {
  const month = monthAt(read, at);
  if (month === null) return null;
  const afterOf = read.skip(month.to, read.words.of);
  const yearOnly = yearAt(read, afterOf) ?? yearAt(read, read.skip(month.to, COMMA));
  if (yearOnly !== null) {
    const to = (yearAt(read, afterOf) === null ? read.skip(month.to, COMMA) : afterOf) + 1;
    return { date: calendar(yearOnly, month.month, null), to };
  }
  const day = dayAt(read, read.skip(month.to, read.words.articles));
  if (day !== null) {
    const tail = read.skip(day.to, COMMA);
    const year = yearAt(read, read.skip(tail, read.words.of));
    return {
      date: calendar(year, month.month, day.day),
      to: year === null ? day.to : read.skip(tail, read.words.of) + 1,
    };
  }
  if (
    month.everyday &&
    !read.words.prepositions.has(read.norm(at - 1)) &&
    read.word(at - 1, 'shift') === null
  )
    return null;
  return { date: calendar(null, month.month, null), to: month.to };
}

function dayFirst(read: DateReader, at: number): Parsed<CalendarDate> | null {
  const day = dayAt(read, at) ?? namedDay(read, at);
  if (day === null) return null;
  const month = monthAt(read, read.skip(day.to, read.words.of));
  if (month === null) return null;
  const tail = read.skip(read.skip(month.to, COMMA), read.words.of);
  const year = yearAt(read, tail);
  return { date: calendar(year, month.month, day.day), to: year === null ? month.to : tail + 1 };
}

function yearFirst(read: DateReader, at: number): Parsed<CalendarDate> | null {
  const year = yearAt(read, at);
  if (year === null) return null;
  const month = monthAt(read, read.skip(at + 1, COMMA));
  return month && { date: calendar(year, month.month, null), to: month.to };
}

/** The days of a month in words, in order: "the fourth of March", "primero de octubre". */
const DAY_NAMES = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

function namedDay(read: DateReader, at: number): { day: number; to: number } | null {
  if (read.norm(at) === 'primero') return { day: 1, to: at + 1 };
  if (read.norm(at) === 'thirtieth') return { day: 30, to: at + 1 };
  const tens = read.norm(at) === 'twenty' ? 20 : read.norm(at) === 'thirty' ? 30 : 0;
  const ones = tens > 0 && read.norm(at + 1) === '-' ? at + 2 : at;
  const day = (ones > at ? tens : 0) + DAY_NAMES.indexOf(read.norm(ones)) + 1;
  // "the fourth December" is one of several
  return day > (ones > at ? tens : 0) && day <= 31 && read.norm(ones + 1) === 'of'
    ? { day, to: ones + 1 }
    : null;
}

/** What stands behind a day, and not behind the floor, street or time that an ordinal counts. */
const BEHIND_DAY = new Set([
  ',',
  '.',
  ';',
  ')',
  ...'in at when from near across after before by and as'.split(' '),
]);

/** "On the 22nd": a day whose month is the article's. */
export function parseBareDay(read: DateReader, at: number): Parsed<CalendarDate> | null {
  const start = read.skip(at, read.words.articles);
  if (start === at || read.norm(at - 1) !== 'on') return null;
  const day = dayAt(read, start);
  if (day === null || day.to === start + 1 || !BEHIND_DAY.has(read.norm(day.to))) return null;
  return { date: calendar(null, null, day.day), to: day.to };
}

/** The day of a month in digits: "24", "24th", "1º". */
export function dayAt(read: DateReader, at: number): { day: number; to: number } | null {
  const day = read.digits(at, 1, 31);
  if (day === null) return null;
  const ordinal = read.glued(at + 1) && read.words.ordinalEndings.has(read.norm(at + 1));
  const glued = read.glued(at + 1) && !/^[-–—.,;:?!)”"’'/]$/.test(read.norm(at + 1));
  if (!ordinal && (glued || read.norm(at + 1) === '%')) return null;
  return { day, to: at + (ordinal ? 2 : 1) };
}

function yearAt(read: DateReader, at: number): number | null {
  const token = read.tokens[at];
  return token?.text.length === 4 ? read.digits(at, 1900, 2099) : null;
}

/** A month's name, with the full stop of its abbreviation. */
function monthAt(read: DateReader, at: number): { month: number; everyday: boolean; to: number } | null {
  const word = read.word(at, 'month');
  if (word === null || (word.value.everyday && !read.capitalised(at))) return null;
  return { month: word.value.month, everyday: word.value.everyday, to: skipStop(read, at, word.to) };
}

function weekdayAt(read: DateReader, at: number): { weekday: number; to: number } | null {
  const word = read.word(at, 'weekday');
  if (word === null || (word.value.everyday && !read.capitalised(at))) return null;
  if (!word.value.everyday) return { weekday: word.value.weekday, to: word.to };
  const to = skipStop(read, at, word.to);
  return to > word.to || read.norm(to) === ',' ? { weekday: word.value.weekday, to } : null;
}

/** Short forms only: the stop behind "Wednesday" ends its sentence. */
function skipStop(read: DateReader, at: number, to: number): number {
  const short = (read.tokens[at]?.text.length ?? 0) <= 5;
  return short && read.norm(to) === '.' && read.glued(to) && to + 1 < read.tokens.length ? to + 1 : to;
}

/** Any single day, month or year. */
export function parsePoint(read: DateReader, at: number): Parsed<DateExpression> | null {
  return parseNamedDate(read, at) ?? parseWeekday(read, at) ?? parseRelativeDay(read, at);
}
