import type { StoredClaim } from '../reference.ts';

/** Smaller and round numbers are true of many operations, and would make long rows in the index. */
const LEAST = 30;
const ROUND = 50;

/** A number that hardly two facts share: exact, not small, not round ("128", "1,461"; not "100"). */
export function isDistinctive(claim: StoredClaim): boolean {
  if (claim.kind !== 'figure' || claim.metric === null || claim.value === null) return false;
  const { modifier, unit, value } = claim;
  return modifier === 'exact' && unit !== 'percent' && value >= LEAST && value % ROUND !== 0;
}
