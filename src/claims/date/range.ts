import type { CalendarDate, DateExpression, DateReader, Parsed } from './expression.ts';
import { dayAt } from './named.ts';

/** Reads one date at a token; ranges are made of two. */
type ParsePoint = (at: number) => Parsed | null;

/**
 * Two dates with a word between them: "between Sept. 28 and Oct. 2", "Sept. 24-27", "Sunday through
 * Wednesday", "del 18 de septiembre al 3 de octubre", "24 to 27 September". Days that are only listed
 * ("Sept. 24 and 25", "Tuesday and Wednesday") are a span where one follows the other.
 */
export function parseRange(read: DateReader, at: number, point: ParsePoint): Parsed | null {
  const opener = read.words.openers.has(read.norm(at)) ? read.norm(at) : null;
  const start = opener === null ? at : at + 1;
  return (
    joined(read, start, point, opener) ??
    (opener === null ? listed(read, start, point) : null) ??
    inMonth(read, at, point)
  );
}

/** Where the word that joins two dates stands, behind the first of them; null where none does. */
function joinerAt(read: DateReader, { to, date }: Parsed, opener: string | null): number | null {
  const { andOpeners, joiners, and } = read.words;
  // "from Sunday, Feb. 11, through Thursday, Feb. 15", "Nov. 28, 2024, to Dec. 3": the comma closes the first date.
  const isClosed = opener !== null || (date.is === 'calendar' && date.year !== null);
  const at = isClosed && read.norm(to) === ',' ? to + 1 : to;
  const word = read.norm(at);
  const joins = joiners.has(word) || (word === and && opener !== null && andOpeners.has(opener));
  return joins && !(at > to && word === '—') ? at : null;
}

function joined(read: DateReader, start: number, point: ParsePoint, opener: string | null): Parsed | null {
  const first = point(start) ?? point(read.skip(start, read.words.articles));
  const joiner = first && joinerAt(read, first, opener);
  if (first !== null && joiner !== null && !isAside(read, joiner)) {
    const second = secondOf(read, first, joiner + 1, point);
    if (second !== null) return span(first.date, second);
  }
  return dayThenDate(read, start, point, opener);
}

/** A dash with spaces around it begins an aside: "since Wednesday — Thursday was quiet". */
function isAside(read: DateReader, at: number): boolean {
  return read.norm(at) === '—' && !read.glued(at);
}

/** The later date: a whole one, a day of the first one's month ("27", "the 27th", with a year), or a year. */
function secondOf(read: DateReader, first: Parsed, at: number, point: ParsePoint): Parsed | null {
  const next = read.skip(at, read.words.articles);
  const whole = point(at) ?? point(next);
  if (whole !== null) return whole;
  const day = dayAt(read, next);
  const start = first.date;
  if (day === null || start.is !== 'calendar' || start.day === null) return yearAt(read, next);
  const tail = read.skip(read.skip(day.to, new Set([','])), read.words.of);
  const year = yearAt(read, tail);
  const date: CalendarDate = { ...start, year: year?.date.year ?? start.year, day: day.day };
  return { date, to: year?.to ?? day.to };
}

function yearAt(read: DateReader, at: number): Parsed<CalendarDate> | null {
  const year = read.digits(at, 1900, 2099);
  return year === null ? null : { date: { is: 'calendar', year, month: null, day: null }, to: at + 1 };
}

/** "El martes 27", "Tuesday the 27th": from the article to the number. */
function pastWeekday(read: DateReader, at: number): number {
  const start = read.skip(at, read.words.articles);
  const weekday = read.word(start, 'weekday');
  return weekday === null ? start : read.skip(weekday.to, read.words.articles);
}

/** "24 to 27 September", "entre el martes 27 y el jueves 29 de abril", "entre el 24 y el 27 de septiembre", "4 to 22 this month" */
function dayThenDate(
  read: DateReader,
  start: number,
  point: ParsePoint,
  opener: string | null,
): Parsed | null {
  const first = dayAt(read, pastWeekday(read, start));
  const joiner = first && joinerAt(read, { to: first.to, date: { is: 'vague' } }, opener);
  if (first === null || joiner === null) return null;
  const next = read.skip(joiner + 1, read.words.articles);
  const second = point(next);
  if (second?.date.is === 'calendar' && second.date.day !== null)
    return span({ ...second.date, day: first.day }, second);
  const day = dayAt(read, next);
  const month =
    day && point(day.to === next ? next : read.skip(read.skip(day.to, new Set(['in'])), read.words.of));
  return month?.date.is === 'period' && month.date.unit === 'month'
    ? { date: { is: 'vague' }, to: month.to }
    : null;
}

/** "Sept. 24 and 25", "Sept. 24, 25 and 26", "el martes y el miércoles": one span where each day follows the one before. */
function listed(read: DateReader, start: number, point: ParsePoint): Parsed | null {
  const first = dayThenAnd(read, start) ?? point(start);
  if (first === null) return null;
  const before = lastListed(read, first, point);
  const and = read.norm(before.to) === ',' ? before.to + 1 : before.to;
  if (read.norm(and) !== read.words.and || (and > before.to && before === first)) return null;
  const second = secondOf(read, before, and + 1, point);
  return second !== null && follows(before.date, second.date) ? span(first.date, second) : null;
}

/** The last of the days that are parted by commas: the 25 of "Sept. 24, 25 and 26", the Tuesday of "Monday, Tuesday and Wednesday". */
function lastListed(read: DateReader, first: Parsed, point: ParsePoint): Parsed {
  let last = first;
  while (read.norm(last.to) === ',') {
    const next = nextListed(read, last, point);
    if (next === null) break;
    last = next;
  }
  return last;
}

/** The day behind a comma, where it follows the one before it. */
function nextListed(read: DateReader, { date, to }: Parsed, point: ParsePoint): Parsed | null {
  if (date.is === 'weekday') {
    const next = point(read.skip(to + 1, read.words.articles));
    return next !== null && follows(date, next.date) ? next : null;
  }
  const day = date.is === 'calendar' ? dayAt(read, to + 1) : null;
  if (day === null || date.is !== 'calendar' || day.day !== (date.day ?? 0) + 1) return null;
  return { date: { ...date, day: day.day }, to: day.to };
}

/** The first of "27 y 28 de septiembre": its month stands behind the second. */
function dayThenAnd(read: DateReader, start: number): Parsed<CalendarDate> | null {
  const day = dayAt(read, start);
  return day && { date: { is: 'calendar', year: null, month: null, day: day.day }, to: day.to };
}

function follows(first: DateExpression, second: DateExpression): boolean {
  if (first.is === 'weekday' && second.is === 'weekday') return second.weekday === (first.weekday + 1) % 7;
  if (first.is !== 'calendar' || second.is !== 'calendar' || first.day === null || second.day === null)
    return false;
  const sameMonth = first.month === null || first.month === second.month;
  return sameMonth && second.day === first.day + 1;
}

/** "November between 19 and 20" */
function inMonth(read: DateReader, at: number, point: ParsePoint): Parsed | null {
  const month = read.word(at, 'month') === null ? null : point(at);
  if (month === null || !read.words.andOpeners.has(read.norm(month.to)) || month.date.is !== 'calendar')
    return null;
  const first = dayAt(read, month.to + 1);
  const second = first && dayAt(read, first.to + 1);
  if (first === null || second === null) return null;
  return span({ ...month.date, day: first.day }, { date: { ...month.date, day: second.day }, to: second.to });
}

/** Both ends, each lending the other the month or year that it leaves out. */
function span(first: DateExpression, second: Parsed): Parsed {
  const last = second.date;
  if (first.is !== 'calendar' || last.is !== 'calendar')
    return { date: { is: 'span', first, last }, to: second.to };
  const month = first.month ?? (first.day === null ? null : last.month);
  const year = first.year ?? (crossesYear(first, last) ? (last.year ?? 0) - 1 : last.year);
  const from: CalendarDate = {
    ...first,
    month,
    year: last.year === null && first.year === null ? null : year,
  };
  return {
    date: { is: 'span', first: from, last: { ...last, year: last.year ?? laterYear(first, last) } },
    to: second.to,
  };
}

/** "Dec. 28 to Jan. 3, 2018" begins in 2017. */
function crossesYear(first: CalendarDate, last: CalendarDate): boolean {
  return first.month !== null && last.month !== null && first.month > last.month;
}

function laterYear(first: CalendarDate, last: CalendarDate): number | null {
  if (first.year === null) return null;
  return crossesYear(first, last) ? first.year + 1 : first.year;
}
