import { firstIndex } from '../claims/text/search.ts';
import type { Signal } from './signals.ts';

/** How far from ICE the words stand that say that it was not there, in characters. */
const FEARED_REACH = 48;
const ABSENT_REACH = 64;

/** Whether ICE is named at `at` only as what was not there: "vendors feared ICE", "ICE took no part". */
export function isAbsent(
  folded: string,
  at: number,
  { feared, absent }: Readonly<Pick<Record<Signal, readonly number[]>, 'feared' | 'absent'>>,
): boolean {
  const before = feared[firstIndex(feared, (position) => position >= at) - 1];
  if (before !== undefined && at - before <= FEARED_REACH && isOneClause(folded, before, at)) return true;
  const behind = absent[firstIndex(absent, (position) => position > at)];
  return behind !== undefined && behind - at <= ABSENT_REACH && isOneClause(folded, at, behind);
}

/** "Fear grips a town after ICE arrests 60": there it is what was. */
function isOneClause(folded: string, from: number, to: number): boolean {
  return !/[.!?;,:\n]| after | tras /.test(folded.slice(from, to));
}
