import { type IsoDate, isIsoDate } from '../../reading/article.ts';

/** A run of days, both ends included. */
export interface DaySpan {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const DAY = 86_400_000;

/** The day, or null where there is none such ("Feb. 30"). `month` is 1 to 12. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return isIsoDate(text) ? text : null;
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, '0');
}

/** The day so many days later; negative for earlier. Null outside the years 0 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate | null {
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY);
  return Number.isNaN(moved.getTime())
    ? null
    : isoDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The whole month; `month` may run past either end of the year (0 is December of the year before). */
export function monthSpan(year: number, month: number): DaySpan | null {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const start = isoDate(first.getUTCFullYear(), first.getUTCMonth() + 1, 1);
  const next = new Date(Date.UTC(year, month, 1));
  const after = isoDate(next.getUTCFullYear(), next.getUTCMonth() + 1, 1);
  const end = after === null ? null : addDays(after, -1);
  return start === null || end === null ? null : { start, end };
}
