import type { StoredClaim } from '../matching/reference.ts';

/** Where a claim lies on a line. Open ends are null: "more than 100" has no upper end. */
export interface LineSpan {
  readonly low: number | null;
  readonly high: number | null;
  /** The stated value; null for a range or a span of days. */
  readonly point: number | null;
}

/** How far an inexact word is drawn to reach, as a share of the value. A drawing's choice, not a verdict's. */
const REACH = 0.04;
const DAY = 86_400_000;

/** The span of a figure, or of a date in days since 1970; null for quotes and vague figures. */
export function spanOf(claim: StoredClaim): LineSpan | null {
  if (claim.kind === 'date') {
    return { low: Date.parse(claim.start) / DAY, high: Date.parse(claim.end) / DAY, point: null };
  }
  if (claim.kind !== 'figure') return null;
  const { value, low, high, modifier } = claim;
  if (value === null) return low === null || high === null ? null : { low, high, point: null };
  switch (modifier) {
    case 'exact':
      return { low: value, high: value, point: value };
    case 'about':
      return { low: value * (1 - REACH), high: value * (1 + REACH), point: value };
    case 'nearly':
      return { low: value * (1 - REACH), high: value, point: value };
    case 'more_than':
    case 'at_least':
      return { low: value, high: null, point: value };
    case 'fewer_than':
    case 'up_to':
      return { low: null, high: value, point: value };
  }
}

/** Maps values to 0–100, with a margin so that open ends can be drawn. */
export function scaleOf(spans: readonly LineSpan[]): (value: number) => number {
  const values = spans.flatMap(({ low, high, point }) => [low, high, point]).filter((n) => n !== null);
  const min = Math.min(...values);
  const width = Math.max(...values) - min;
  return (value) => (width === 0 ? 50 : 8 + (84 * (value - min)) / width);
}
