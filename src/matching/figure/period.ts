/** How two periods stand to each other: one, two readings of a running total, or periods that do not compare. */
export type PeriodRelation = 'same' | 'running' | 'other';

const THIS = 'this operation';
const EARLIER = 'earlier operation';

export function relatePeriods(a: string, b: string): PeriodRelation {
  // Two articles' "earlier operation" need not be one.
  if (a === b) return a === EARLIER ? 'other' : 'same';
  return isRunning(a) && isRunning(b) ? 'running' : 'other';
}

/** A total so far ("as of 2025-10-01") is a total of the operation, taken earlier. */
function isRunning(period: string): boolean {
  return period === THIS || period.startsWith('as of ');
}
