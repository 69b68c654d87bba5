import type { TokenRange } from '../text/sentences.ts';

/** Deals out what begins at tokens, in order, to the sentences that it begins in; one list for each sentence. */
export function bySentence<T extends { readonly from: number }>(
  sentences: readonly TokenRange[],
  items: readonly T[],
): T[][] {
  let next = 0;
  return sentences.map(({ to }) => {
    const first = next;
    while ((items[next]?.from ?? Number.POSITIVE_INFINITY) < to) next++;
    return items.slice(first, next);
  });
}
