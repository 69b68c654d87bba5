import type { Operation } from '../../coverage/operation.ts';
import type { IsoDate } from '../../reading/article.ts';
import { type DaySpan, dayNumber } from './days.ts';

/**
 * Where only the start is known the operation may go on until the report: but not longer than the longest
 * ones have (the sweeps of 2025 took some three months).
 */
const LONGEST = 100;

/** When an article's operation was, as far as the article tells. */
export interface OperationTime {
  /** The days that it took; null where nothing is known. */
  readonly span: DaySpan | null;
  /** The article itself gives a day; else the span is the day of the report. */
  readonly isStated: boolean;
}

/** The operation that the article is about is near its publication; of another only its own dates say anything. */
export function timeOf(operation: Operation, published: IsoDate | null, isMain: boolean): OperationTime {
  const report = isMain && published !== null ? dayNumber(published) : null;
  const start = operation.start === null ? null : dayNumber(operation.start);
  const end = operation.end === null ? null : dayNumber(operation.end);
  const first = start ?? end ?? report;
  if (first === null) return { span: null, isStated: false };
  const open = report === null || start === null ? first : Math.min(Math.max(first, report), first + LONGEST);
  return { span: { first, last: Math.max(first, end ?? open) }, isStated: start !== null || end !== null };
}
