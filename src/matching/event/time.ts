import type { Operation } from '../../coverage/operation.ts';
import type { IsoDate } from '../../reading/article.ts';
import { type DaySpan, dayNumber } from './days.ts';

/**
 * Where only the start is known the operation may go on until the report: but not longer than the longest
 * ones have (the sweeps of 2025 took some three months).
 */
const LONGEST = 100;

/**
 * The days that an article's operation took, as day numbers; null where nothing is known. The one the
 * article is about is near its publication; of one in the background only its own dates say anything.
 */
export function timeOf(operation: Operation, published: IsoDate | null, isMain: boolean): DaySpan | null {
  const report = isMain && published !== null ? dayNumber(published) : null;
  const start = operation.start === null ? null : dayNumber(operation.start);
  const end = operation.end === null ? null : dayNumber(operation.end);
  const first = start ?? end ?? report;
  if (first === null) return null;
  const open = report === null || start === null ? first : Math.min(Math.max(first, report), first + LONGEST);
  return { first, last: Math.max(first, end ?? open) };
}
