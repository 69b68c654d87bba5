import type { CalendarDate, DateReader, Parsed } from './expression.ts';

/**
 * Dates in digits: "2017-09-24", "9/24/2017", "9/24", "3/2015", "2015/3". English papers print the
 * month first, Spanish ones the day.
 */
export function parseNumericDate(
  read: DateReader,
  at: number,
  dayFirst: boolean,
): Parsed<CalendarDate> | null {
  const parts = numbersAt(read, at);
  if (parts === null) return null;
  const [a, b, c] = parts.values;
  const made = c === undefined ? ofTwo(a, b, parts.mark, dayFirst) : ofThree(a, b, c, dayFirst);
  return made && { date: made, to: parts.to };
}

interface Parts {
  readonly values: readonly [string, string, string?];
  readonly mark: string;
  readonly to: number;
}

/** Two or three numbers with the same mark between them, "/" or "-". */
function numbersAt(read: DateReader, at: number): Parts | null {
  const mark = read.norm(at + 1);
  if (mark !== '/' && mark !== '-') return null;
  if (read.glued(at) && /^[/\-$.]$/.test(read.norm(at - 1))) return null;
  const [a, b] = [read.tokens[at], read.tokens[at + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number') return null;
  const c = read.norm(at + 3) === mark ? read.tokens[at + 4] : undefined;
  return c?.kind === 'number'
    ? { values: [a.text, b.text, c.text], mark, to: at + 5 }
    : { values: [a.text, b.text], mark, to: at + 3 };
}

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);
const within = (text: string, most: number) =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;

function date(year: string | null, month: string, day: string | null): CalendarDate | null {
  if (!within(month, 12) || (day !== null && !within(day, 31))) return null;
  return {
    is: 'calendar',
    year: year === null ? null : Number(year),
    month: Number(month),
    day: day === null ? null : Number(day),
  };
}

function ofThree(a: string, b: string, c: string, dayFirst: boolean): CalendarDate | null {
  if (isYear(a)) return date(a, b, c);
  const year = isYear(c) ? c : /^\d{2}$/.test(c) ? `20${c}` : null;
  if (year === null) return null;
  const [month, day] = dayFirst ? [b, a] : [a, b];
  return date(year, month, day) ?? date(year, day, month);
}

function ofTwo(a: string, b: string, mark: string, dayFirst: boolean): CalendarDate | null {
  if (isYear(a)) return date(a, b, null);
  if (isYear(b)) return date(b, a, null);
  // "24-7" and "1-2" are scores and ranges; only a slash makes a day of two small numbers.
  if (mark !== '/') return null;
  return dayFirst ? date(null, b, a) : date(null, a, b);
}
