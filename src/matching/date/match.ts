import type { StoredArticle, StoredDate } from '../reference.ts';
import { areOfOneOperation, type Match, type Matches, type ReportPair } from '../report-pair.ts';
import { compareDates } from './compare.ts';

/** As with figures: where any date of the other report agrees, there is no conflict. */
const ORDER = ['same', 'consistent', 'differs'] as const;

export function matchDates(pair: ReportPair): Matches {
  const covered = new Set<string>();
  const matches = datesOf(pair.page).flatMap((mine): Match[] => {
    const candidates = datesOf(pair.other).flatMap((theirs) => {
      const verdict = areOfOneOperation(pair, mine, theirs) ? compareDates(mine, theirs) : null;
      return verdict === null ? [] : [{ claim: mine.id, theirs, verdict }];
    });
    for (const { theirs } of candidates) covered.add(theirs.id);
    const [best] = candidates.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
    return best === undefined ? [] : [best];
  });
  return { matches, covered };
}

function datesOf({ claims }: StoredArticle): StoredDate[] {
  return claims.filter((claim) => claim.kind === 'date');
}
