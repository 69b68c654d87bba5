import type { IsoDate } from '../../reading/article.ts';
import { addDays, type DaySpan, daysBetween, isoDate, monthSpan, weekdayOf, yearOf } from './calendar.ts';
import type { CalendarDate, DateExpression } from './expression.ts';

/** How far ahead of its publication a date without a year is still taken to lie ahead, in days. */
const AHEAD = 14;

/**
 * The days that an expression means in an article published on `published`. News looks back: a date
 * without a year, like a weekday, is the last one up to the day of publication. Null where the words,
 * or the missing day of publication, leave it open.
 */
export function resolveDate(date: DateExpression, published: IsoDate | null): DaySpan | null {
  switch (date.is) {
    case 'calendar':
      return calendarSpan(date, published);
    case 'weekday':
      return published && oneDay(weekdayBefore(date.weekday, date.shift, published));
    case 'relative-day':
      return published && date.offset !== null ? oneDay(addDays(published, date.offset)) : null;
    case 'period':
      return published && date.shift !== null
        ? periodSpan(date.unit, date.shift, date.count, published)
        : null;
    case 'week-of': {
      const day = resolveDate(date.day, published)?.start;
      return day === undefined ? null : weekFrom(day, (weekdayOf(day) + 6) % 7);
    }
    case 'span':
      return resolveSpan(date.first, date.last, published);
    case 'day-before':
    case 'vague':
      return null;
  }
}

const oneDay = (day: IsoDate | null): DaySpan | null => day && { start: day, end: day };

function calendarSpan(date: CalendarDate, published: IsoDate | null): DaySpan | null {
  if (date.month === null && date.day !== null) return published && oneDay(dayBefore(date.day, published));
  const year = date.year ?? (published && nearestYear(date, published));
  if (year === null) return null;
  if (date.month === null) return wholeYear(year);
  return date.day === null ? monthSpan(year, date.month) : oneDay(isoDate(year, date.month, date.day));
}

function wholeYear(year: number): DaySpan | null {
  const start = isoDate(year, 1, 1);
  const end = isoDate(year, 12, 31);
  return start === null || end === null ? null : { start, end };
}

/** "On the 22nd": the last such day up to that of publication. */
function dayBefore(day: number, published: IsoDate): IsoDate | null {
  const month = Number(published.slice(5, 7));
  const here = isoDate(yearOf(published), month, day);
  if (here !== null && here <= published) return here;
  return month === 1 ? isoDate(yearOf(published) - 1, 12, day) : isoDate(yearOf(published), month - 1, day);
}

/** The latest year in which the date does not lie far ahead of the article. */
function nearestYear({ month, day }: CalendarDate, published: IsoDate): number | null {
  if (month === null) return null;
  const latest = addDays(published, AHEAD);
  for (const year of [yearOf(published) + 1, yearOf(published), yearOf(published) - 1]) {
    // Feb. 29 exists in some years only: the others are passed over.
    const candidate = isoDate(year, month, day ?? 1);
    if (candidate !== null && latest !== null && candidate <= latest) return year;
  }
  return null;
}

function weekdayBefore(weekday: number, shift: number | null, published: IsoDate): IsoDate | null {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (shift === 1) return addDays(published, 7 - back);
  return addDays(published, shift === -1 && back === 0 ? -7 : -back);
}

function periodSpan(unit: string, shift: number, count: number, published: IsoDate): DaySpan | null {
  const today = weekdayOf(published);
  switch (unit) {
    case 'day':
      return shift < 0 ? between(addDays(published, -count), addDays(published, -1)) : null;
    case 'week': {
      const monday = addDays(published, -((today + 6) % 7) + 7 * (shift < 0 ? -count : shift));
      return monday && between(monday, addDays(monday, 7 * count - 1));
    }
    case 'weekend': {
      const saturday = addDays(published, -((today + 1) % 7) + 7 * Math.max(shift, 0));
      return saturday && between(saturday, addDays(saturday, 1));
    }
    case 'month':
      return count === 1 ? monthSpan(yearOf(published), Number(published.slice(5, 7)) + shift) : null;
    case 'year':
      return count === 1 ? wholeYear(yearOf(published) + shift) : null;
    default:
      return null;
  }
}

function between(start: IsoDate | null, end: IsoDate | null): DaySpan | null {
  return start && end && { start, end };
}

function weekFrom(day: IsoDate, back: number): DaySpan | null {
  const monday = addDays(day, -back);
  return monday && between(monday, addDays(monday, 6));
}

function resolveSpan(first: DateExpression, last: DateExpression, published: IsoDate | null): DaySpan | null {
  const end = resolveDate(last, published)?.end;
  if (end === undefined) return null;
  // The first day is the last such day before the end: "Sunday through Wednesday", "Dec. 28 to Jan. 3".
  const start = resolveDate(first, first.is === 'weekday' || isYearless(first) ? end : published)?.start;
  return start === undefined || daysBetween(start, end) < 0 ? null : { start, end };
}

function isYearless(date: DateExpression): boolean {
  return date.is === 'calendar' && date.year === null;
}
