import type { IsoDate } from '../../reading/article.ts';
import type { DateWhat } from '../claim.ts';
import type { TextDocument } from '../text/document.ts';
import { type DaySpan, daysBetween, weekdayOf } from './calendar.ts';
import type { DateExpression } from './expression.ts';
import { dateMentionsIn } from './mentions.ts';

/** An operation is news for a while; dates further back belong to another one. In days. */
const NEWS_AGE = 200;
/** The longest operations of this kind ran for some months; longer spans are statistics. In days. */
const LONGEST = 120;

const TOLD: ReadonlySet<DateWhat> = new Set([
  'operation dates',
  'operation start',
  'operation end',
  'as-of date',
]);

/** A date with what it tells, and how the text words it. */
export interface ReadDate {
  readonly date: DateExpression;
  readonly days: DaySpan;
  readonly what: DateWhat;
}

/** Whether a date is one that another report of the operation can confirm or contradict. */
export function isTold({ date, days, what }: ReadDate, published: IsoDate | null, retold: boolean): boolean {
  return (
    TOLD.has(what) &&
    isRecent(days, published) &&
    (isCertain(date, retold) || isLastWeeks(date, days, published) || endsLastWeek(date, days, published))
  );
}

/** Weeks and months are too vague to be compared; weekdays are not, where they can be counted from the article. */
function isCertain(date: DateExpression, retold: boolean): boolean {
  switch (date.is) {
    case 'calendar':
      return date.day !== null;
    case 'weekday':
      // «este martes» is the one just gone.
      return !retold && (date.shift === null || date.shift === 0);
    case 'relative-day':
    case 'day-before':
      return !retold;
    case 'span':
      return isCertain(date.first, retold) && isCertain(date.last, retold);
    default:
      return false;
  }
}

/** "Last Saturday" on a Friday: the last one and last week's are one day. On a Friday "last Wednesday" is either. */
function isLastWeeks(date: DateExpression, { start }: DaySpan, published: IsoDate | null): boolean {
  if (date.is !== 'weekday' || date.shift !== -1 || published === null) return false;
  return daysBetween(start, published) > (weekdayOf(published) + 6) % 7;
}

/** "Del lunes al viernes pasado": its other end is counted from that day. */
function endsLastWeek(date: DateExpression, days: DaySpan, published: IsoDate | null): boolean {
  if (date.is !== 'span' || !isLastWeeks(date.last, { start: days.end, end: days.end }, published))
    return false;
  return date.first.is === 'weekday' ? date.first.shift === null : isCertain(date.first, false);
}

function isRecent({ start, end }: DaySpan, published: IsoDate | null): boolean {
  if (daysBetween(start, end) > LONGEST) return false;
  return published === null || (daysBetween(end, published) <= NEWS_AGE && start <= published);
}

/**
 * "Announced last Thursday": the article was written in another week than the events, and its other
 * weekdays may belong to either.
 */
export function isRetold(doc: TextDocument): boolean {
  return doc.blocks.some((block) =>
    dateMentionsIn(block, doc.lang).some((mentions) =>
      mentions.some(({ date }) => date.is === 'weekday' && date.shift === -1),
    ),
  );
}
