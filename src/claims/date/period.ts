import type { DateExpression, DateReader, Parsed } from './expression.ts';
import { dayAt, parseNamedDate, parsePoint } from './named.ts';

const DECADE = new Set(['s', "'s"]);
const VAGUE: DateExpression = { is: 'vague' };

/** Spans that words name: "last week", "the past three days", "the week of Sept. 25", "Q3", "the 1970s". */
export function parsePeriod(read: DateReader, at: number): Parsed | null {
  return (
    weekOf(read, at) ?? ordinalOf(read, at) ?? counted(read, at) ?? monthShifted(read, at) ?? label(read, at)
  );
}

/** "the week of Sept. 25", "week starting on Monday", "the week of the 18th", "la semana del 25 de septiembre" */
function weekOf(read: DateReader, at: number): Parsed | null {
  const start = read.skip(at, read.words.articles);
  const unit = read.word(start, 'unit');
  // "four days beginning Monday" is no week
  if (unit === null || unit.value.unit === 'day' || !read.words.weekOf.has(read.norm(unit.to))) return null;
  const next = read.skip(unit.to + 1, new Set(['on', ...read.words.articles]));
  const day = parsePoint(read, next);
  if (day === null) return dayAt(read, next) && { date: VAGUE, to: next + 1 };
  if (unit.value.unit === 'month') return day;
  return { date: unit.value.unit === 'week' ? { is: 'week-of', day: day.date } : VAGUE, to: day.to };
}

/** "the third week of this month", "the last week of July", "third quarter of 2016": some part of the whole. */
function ordinalOf(read: DateReader, at: number): Parsed | null {
  const ordinal = read.word(read.skip(at, read.words.articles), 'ordinal');
  if (ordinal === null) return null;
  const unit = read.word(read.skip(ordinal.to, new Set(['-'])), 'unit');
  if (unit === null) return null;
  const of = read.skip(unit.to, read.words.of);
  const whole = counted(read, of) ?? parseNamedDate(read, of) ?? yearAt(read, of);
  if (whole === null) return unit.value.unit === 'quarter' ? { date: VAGUE, to: unit.to } : null;
  return { date: VAGUE, to: whole.to };
}

function yearAt(read: DateReader, at: number): { to: number } | null {
  return read.digits(at, 1900, 2099) === null ? null : { to: at + 1 };
}

/** "last week", "the past 3 days", "rest of the week", "late next year", "over the weekend", "la semana pasada" */
function counted(read: DateReader, at: number): Parsed | null {
  const part = read.word(at, 'part');
  const start = read.skip(part?.to ?? at, read.words.articles);
  const before = read.word(start, 'shift');
  const count = countAt(read, before?.to ?? start);
  const unit = read.word(count?.to ?? before?.to ?? start, 'unit');
  if (unit === null) return null;
  const after = read.words.articles.has('el') ? read.word(unit.to, 'shift') : null;
  const shift = before ?? after;
  const to = after?.to ?? unit.to;
  if (shift === null) return unshifted(read, unit.value.unit, part !== null, start > at, to);
  if (part !== null || count?.count === null) return { date: VAGUE, to: yearTail(read, to) };
  const date: DateExpression = {
    is: 'period',
    unit: unit.value.unit,
    shift: shift.value.shift,
    count: count?.count ?? 1,
  };
  return { date, to };
}

/** "the weekend", "rest of the week", "summer of 2016", "summer 2016"; a plain "week" is no date. */
function unshifted(
  read: DateReader,
  unit: string,
  part: boolean,
  article: boolean,
  to: number,
): Parsed | null {
  if (unit === 'weekend' && article) return { date: { is: 'period', unit, shift: 0, count: 1 }, to };
  const tail = yearTail(read, to);
  if (part || ((unit === 'season' || unit === 'quarter') && (article || tail > to)))
    return { date: VAGUE, to: tail };
  return unit === 'week' && read.digits(to, 1, 53) !== null ? { date: VAGUE, to: to + 1 } : null;
}

function yearTail(read: DateReader, at: number): number {
  return yearAt(read, read.skip(at, read.words.of))?.to ?? at;
}

function countAt(read: DateReader, at: number): { count: number | null; to: number } | null {
  const digits = read.digits(at, 1, 99);
  if (digits !== null) return { count: digits, to: at + 1 };
  const word = read.word(at, 'count');
  return word && { count: word.value.count, to: word.to };
}

/** "last September", "this Jan", "mid March", "month of Jan", "finales de marzo" */
function monthShifted(read: DateReader, at: number): Parsed | null {
  const before = read.word(at, 'shift') ?? read.word(at, 'part');
  if (before === null) return null;
  const month = parseNamedDate(read, before.to);
  return month && { date: before.value.is === 'part' ? VAGUE : month.date, to: month.to };
}

/** "Q3", "the 1970s", "year to date" */
function label(read: DateReader, at: number): Parsed | null {
  if (read.norm(at) === 'q' && read.glued(at + 1) && read.digits(at + 1, 1, 4) !== null)
    return { date: VAGUE, to: at + 2 };
  const start = read.skip(at, read.words.articles);
  const decade = read.digits(start, 10, 2090);
  if (decade !== null && decade % 10 === 0 && read.glued(start + 1) && DECADE.has(read.norm(start + 1)))
    return { date: VAGUE, to: start + 2 };
  return null;
}
