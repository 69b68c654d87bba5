import type { Claim, Span } from '../claims/claim.ts';
import type { Compared } from '../ui/compared.ts';
import { documentOf, offsetOf } from './frames.ts';
import type { Mark } from './marks.ts';
import type { Box } from './place-card.ts';

/** The way from a claim's place in the article to the live page; null where the text is there no longer. */
export type RangeOf = (span: Span) => Range | null;

/** Ties comparisons to the page. One whose text cannot be found gets no mark: never one on wrong words. */
export function anchor(compared: readonly Compared[], rangeOf: RangeOf): Mark[] {
  return compared.flatMap((one) => {
    const ranges = one.claim.spans.map(rangeOf).filter((range) => range !== null);
    const mark = { compared: one, ranges };
    return ranges.length === one.claim.spans.length && stillSays(mark) ? [mark] : [];
  });
}

/** True while the marked words of the page are the claim's. */
export function stillSays({ compared, ranges }: Mark): boolean {
  // A frame that went on to another document leaves its ranges behind.
  if (ranges.some((range) => !documentOf(range)?.defaultView)) return false;
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

/** Where a mark and its sentence stand now; null where they are folded away, or scrolled out of their frame. */
export function boxesOf(mark: Mark, rangeOf: RangeOf, textOf: (block: number) => string): MarkBoxes | null {
  const first = mark.ranges[0];
  if (first === undefined) return null;
  const own = union(mark.ranges.flatMap((range) => [...range.getClientRects()]));
  const inner = documentOf(first);
  if (own === null || inner === null) return null;
  if (own.bottom < 0 || own.top > (inner.defaultView?.innerHeight ?? 0)) return null;
  const span = sentenceSpan(mark.compared.claim, textOf);
  const range = span === null ? null : rangeOf(span);
  const sentence = union([own, ...(range?.getClientRects() ?? [])]) ?? own;
  const offset = offsetOf(inner);
  return { mark: moved(own, offset), sentence: moved(sentence, offset) };
}

function sentenceSpan(claim: Claim, textOf: (block: number) => string): Span | null {
  const first = claim.spans[0];
  if (first === undefined) return null;
  const from = textOf(first.block).lastIndexOf(claim.sentence, first.start);
  if (from < 0) return null;
  return { block: first.block, start: from, end: from + claim.sentence.length };
}

function moved({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
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
