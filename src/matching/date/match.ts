import type { StoredArticle, StoredDate } from '../reference.ts';
import { areOfOneOperation, type Match, type Matches, type ReportPair } from '../report-pair.ts';
import { compareDates } from './compare.ts';

/** As with figures: where any date of the other report agrees, there is no conflict. */
const ORDER = ['same', 'consistent', 'differs'] as const;

export function matchDates(pair: ReportPair): Matches {
  const candidates = datesOf(pair.page).flatMap((mine) =>
    datesOf(pair.other).flatMap((theirs) => {
      const verdict = areOfOneOperation(pair, mine, theirs) ? compareDates(mine, theirs) : null;
      return verdict === null ? [] : [{ claim: mine.id, theirs, verdict }];
    }),
  );
  // A day that the other report has agreed with elsewhere on the page is no conflict with another phase's.
  const agreed = new Set(
    candidates.filter(({ verdict }) => verdict !== 'differs').map(({ theirs }) => theirs),
  );
  const settled = candidates.filter(({ theirs, verdict }) => verdict !== 'differs' || !agreed.has(theirs));
  return {
    matches: datesOf(pair.page).flatMap(({ id }): Match[] => {
      const own = settled.filter(({ claim }) => claim === id);
      const [best] = own.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
      return best === undefined ? [] : [best];
    }),
    covered: new Set(candidates.map(({ theirs }) => theirs.id)),
  };
}

function datesOf({ claims }: StoredArticle): StoredDate[] {
  return claims.filter((claim) => claim.kind === 'date');
}
