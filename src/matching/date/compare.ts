import { type DaySpan, dateOf, dayNumber } from '../event/days.ts';
import type { StoredDate, Verdict } from '../reference.ts';

/**
 * How two reports compare on when the operation was; null where they do not speak of the same thing. Days
 * of announcements are compared only where they agree: agencies announce one operation on several days.
 */
export function compareDates(
  a: StoredDate,
  b: StoredDate,
): Extract<Verdict, 'same' | 'consistent' | 'differs'> | null {
  const [x, y] = [spanOf(a), spanOf(b)];
  const isEqual = x.first === y.first && x.last === y.last;
  if (a.what === b.what) {
    if (a.what === 'other') return null;
    if (isEqual) return 'same';
    if (a.what !== 'operation dates') return isEdge(a) ? vagueOr('differs', x, y) : null;
    return compareSpans(a, b);
  }
  if (a.what === 'operation dates' && isEdge(b)) return compareEdge(b, x, y);
  if (b.what === 'operation dates' && isEdge(a)) return compareEdge(a, y, x);
  return null;
}

function compareSpans(a: StoredDate, b: StoredDate): 'consistent' | 'differs' | null {
  const [x, y] = [spanOf(a), spanOf(b)];
  // A single day can be one of several: "agents came on Wednesday" of an operation that took a week.
  if (isDay(x) !== isDay(y)) return isWithin(x, y) || isWithin(y, x) ? 'consistent' : null;
  return isToTheDay(a) && isToTheDay(b) ? 'differs' : vagueOr('differs', x, y);
}

/** The day it began or ended, beside the whole span. */
function compareEdge(
  edge: StoredDate,
  span: DaySpan,
  day: DaySpan,
): 'same' | 'consistent' | 'differs' | null {
  if (isDay(span)) return null;
  const end = edge.what === 'operation start' ? span.first : span.last;
  if (isDay(day) && day.first === end) return 'same';
  if (isVague(day) || isVague(span)) return vagueOr(null, day, span);
  return 'differs';
}

function vagueOr<T>(verdict: T, x: DaySpan, y: DaySpan): 'consistent' | T {
  return (isVague(x) && isWithin(y, x)) || (isVague(y) && isWithin(x, y)) ? 'consistent' : verdict;
}

/**
 * "In September", "last week": no more is meant than that it was in there. A whole month, a year, or a
 * calendar week, from Sunday or from Monday.
 */
function isVague({ first, last }: DaySpan): boolean {
  const [start, next] = [dateOf(first), dateOf(last + 1)];
  const isWhole = start.getUTCDate() === 1 && next.getUTCDate() === 1 && last > first;
  const isWeek = last - first === 6 && (start.getUTCDay() === 0 || start.getUTCDay() === 1);
  return isWhole || isWeek;
}

/** "Between the 17th and the 23rd" is meant to the day, though it is a whole week. */
function isToTheDay({ exact }: StoredDate): boolean {
  return (exact.match(/\b\d{1,2}(?=\D|$)/g)?.length ?? 0) > 1;
}

function isEdge({ what }: StoredDate): boolean {
  return what === 'operation start' || what === 'operation end';
}

function isDay({ first, last }: DaySpan): boolean {
  return first === last;
}

function isWithin(inner: DaySpan, outer: DaySpan): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function spanOf({ start, end }: StoredDate): DaySpan {
  return { first: dayNumber(start), last: dayNumber(end) };
}
