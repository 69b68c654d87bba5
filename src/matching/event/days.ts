import type { IsoDate } from '../../reading/article.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days from 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The day of a day number, at midnight UTC. */
export function dateOf(day: number): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}

/** First and last day, as day numbers. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** Days between two spans; 0 where they touch or overlap. */
export function gapOf(a: DaySpan, b: DaySpan): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
