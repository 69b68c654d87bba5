import { dayNumber, gapOf } from '../event/days.ts';
import type { StoredFigure } from '../reference.ts';
import type { ReportPair } from '../report-pair.ts';

/** Reports of a running operation within three days draw on one announcement; later ones on a later count. */
const NEWER = 4;

/**
 * Whether a larger number can be a later count: the later report gives it, some days after the earlier,
 * and the operation is not known to have ended before the earlier report.
 */
export function mayHaveGrown({ page, other }: ReportPair, mine: StoredFigure, theirs: StoredFigure): boolean {
  if (page.published === null || other.published === null) return false;
  const [a, b] = [dayNumber(page.published), dayNumber(other.published)];
  if (gapOf({ first: a, last: a }, { first: b, last: b }) < NEWER) return false;
  const ends = [page.operations[mine.operation]?.end, other.operations[theirs.operation]?.end];
  if (ends.some((end) => end !== null && end !== undefined && dayNumber(end) <= Math.min(a, b))) return false;
  const [earlier, later] = a < b ? [mine, theirs] : [theirs, mine];
  return (later.value ?? 0) > (earlier.value ?? 0);
}
