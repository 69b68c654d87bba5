import type { StoredFigure } from '../reference.ts';
import { overlap, rangeOf } from './range.ts';

/** Shares are printed as whole percents: 63.7 is printed as 64. */
const HALF_A_PERCENT = 0.5;

/** Whether a share in percent and a count of a known total can both be true. */
export function agreesWithShare(share: StoredFigure, count: StoredFigure, total: number): boolean {
  const [percent, people] = [
    rangeOf(isCounted(share) ? { ...share, modifier: 'exact' } : share),
    rangeOf(count),
  ];
  if (percent === null || people === null || people.low > total) return false;
  return overlap(
    { low: percent.low - HALF_A_PERCENT, high: percent.high + HALF_A_PERCENT },
    { low: (people.low / total) * 100, high: (people.high / total) * 100 },
  );
}

/** "About 91 percent" was worked out from counts and rounded to a whole percent; "about 90" may be a guess. */
function isCounted({ modifier, value, exact }: StoredFigure): boolean {
  return modifier === 'about' && value !== null && value % 5 !== 0 && /\d/.test(exact);
}
