import type { Claim, Span } from '../claims/claim.ts';
import type { Compared } from '../ui/compared.ts';
import type { Mark } from './marks.ts';
import type { Box } from './place-card.ts';

/** The way from a claim's place in the article to the live page; null where the text is there no longer. */
export type RangeOf = (span: Span) => Range | null;

/**
 * Ties comparisons to the page. One whose text cannot be found gets no mark: never one on wrong words. Nor
 * does one in a frame: a document paints only its own ranges.
 */
export function anchor(compared: readonly Compared[], rangeOf: RangeOf): Mark[] {
  return compared.flatMap((one) => {
    const found = one.claim.spans.map(rangeOf).filter((range) => range !== null);
    const ranges = found.filter((range) => range.startContainer.ownerDocument === document);
    const mark = { compared: one, ranges };
    return ranges.length === one.claim.spans.length && stillSays(mark) ? [mark] : [];
  });
}

/** True while the marked words of the page are the claim's. */
export function stillSays({ compared, ranges }: Mark): boolean {
  const words = ranges.map((range) => range.toString()).join(' ');
  return bare(words) === bare(compared.claim.exact);
}

/** White space differs between a page and its article: cells, line breaks, breaks inside words. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The boxes that a card must keep clear of, in viewport coordinates. */
export interface MarkBoxes {
  readonly mark: Box;
  readonly sentence: Box;
}

/** Where a mark and its sentence stand now; null where neither is laid out (folded away, `display: none`). */
export function boxesOf(mark: Mark, rangeOf: RangeOf, textOf: (block: number) => string): MarkBoxes | null {
  const first = mark.ranges[0];
  if (first === undefined) return null;
  const own = union(mark.ranges.flatMap((range) => [...range.getClientRects()]));
  if (own === null) return null;
  const span = sentenceSpan(mark.compared.claim, textOf);
  const range = span === null ? null : rangeOf(span);
  return { mark: own, sentence: union([own, ...(range?.getClientRects() ?? [])]) ?? own };
}

function sentenceSpan(claim: Claim, textOf: (block: number) => string): Span | null {
  const first = claim.spans[0];
  if (first === undefined) return null;
  const from = textOf(first.block).lastIndexOf(claim.sentence, first.start);
  if (from < 0) return null;
  return { block: first.block, start: from, end: from + claim.sentence.length };
}

function union(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
