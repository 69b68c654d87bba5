import type { ClaimId } from '../claims/claim.ts';
import type { OperationPair } from './event/link.ts';
import type { StoredArticle, StoredClaim, Verdict } from './reference.ts';

/** Two reports, and which operations of theirs are one. */
export interface ReportPair {
  readonly page: StoredArticle;
  readonly other: StoredArticle;
  readonly operations: readonly OperationPair[];
}

/** A claim of the page beside one of the other report. */
export interface Match {
  readonly claim: ClaimId;
  readonly theirs: StoredClaim;
  readonly verdict: Verdict;
}

/** What comparing claims of one kind gives. */
export interface Matches {
  /** At most one a claim of the page: the counterpart that says most. */
  readonly matches: readonly Match[];
  /** The other report's claims that the page states too, in whatever words or numbers. */
  readonly covered: ReadonlySet<ClaimId>;
}

/** Whether two claims speak of one operation. */
export function areOfOneOperation(pair: ReportPair, mine: StoredClaim, theirs: StoredClaim): boolean {
  return pair.operations.some((link) => link.mine === mine.operation && link.theirs === theirs.operation);
}
