import type { Attribution } from './attributed.ts';
import { pausesAfter } from './attribution-after.ts';
import type { QuotedRun } from './runs.ts';
import { cuesWithin, type Statement } from './statement.ts';

/** "We are," he said, "never going to stop": one sentence, cut by its attribution. */
export function interrupts(
  statement: Statement,
  first: QuotedRun,
  attribution: Attribution | null,
  second: QuotedRun,
): boolean {
  const { tokens } = statement.block;
  if (attribution?.how !== 'after' || attribution.cue === null || !pausesAfter(first)) return false;
  if (/^[.?!]$/.test(tokens[first.to - 1]?.text ?? '')) return false;
  const mark = tokens[second.from - 2]?.text ?? '';
  if (mark !== ',' && mark !== '—' && mark !== '–') return false;
  return cuesWithin(statement, first.to + 1, second.from).length === 1;
}
