import type { Claim } from '../../src/claims/claim.ts';
import type { StoredClaim } from '../../src/matching/reference.ts';
import type { FigureLabel, PageLabels, QuoteLabel } from './labels.ts';
import { heldShare, overlap, wordsOf } from './words.ts';

/** A claim as the engine states it, with the words around it that tell two equal numbers apart. */
export interface Stated {
  readonly claim: StoredClaim;
  readonly around: string;
}

export function statedOnPage(claim: Claim): Stated {
  return { claim, around: `${claim.prefix}${claim.exact}${claim.suffix}` };
}

export function statedElsewhere(claim: StoredClaim): Stated {
  return { claim, around: claim.sentence };
}

/** Half a percent: a third is 33.3 or 33.33. */
const TOLERANCE = 0.005;

/** The same number, and the label's words at or around the claim. */
export function isFigure(
  label: Pick<FigureLabel, 'span'> & Partial<FigureLabel>,
  { claim, around }: Stated,
): boolean {
  if (claim.kind !== 'figure') return false;
  const wanted = label.value ?? label.low ?? label.high;
  const found = claim.value ?? claim.low ?? claim.high;
  if (wanted === undefined || found === null) return false;
  if (Math.abs(wanted - found) > Math.abs(wanted) * TOLERANCE) return false;
  if (heldShare(label.span, claim.exact) === 1 || heldShare(label.span, around) >= 0.6) return true;
  if (heldShare(claim.exact, label.span) < 0.99) return false;
  return wordsOf(claim.exact).length > 3 || heldShare(around, label.span) >= 0.5;
}

/** The words of both overlap by 80 %, or the claim holds a label of four words and more. */
export function isQuote(label: QuoteLabel, { claim }: Stated): boolean {
  if (claim.kind !== 'quote') return false;
  if (overlap(label.span, claim.exact) >= 0.8) return true;
  return wordsOf(label.span).length >= 4 && heldShare(label.span, claim.exact) >= 0.95;
}

/** The ids of the labels of a page that the claim answers to. */
export function labelsOf(page: PageLabels, stated: Stated): string[] {
  const { claim } = stated;
  const labels =
    claim.kind === 'figure'
      ? page.figures.filter((label) => isFigure(label, stated))
      : claim.kind === 'quote'
        ? page.quotes.filter((label) => isQuote(label, stated))
        : page.dates.filter((label) => label.start === claim.start && label.end === claim.end);
  return labels.map(({ id }) => id);
}

/** Whether the claim is one that the labels leave open: found or not, it counts for nothing. */
export function isOptional(page: PageLabels, stated: Stated): boolean {
  const { claim } = stated;
  if (claim.kind === 'figure') return page.optional.some((label) => isFigure(label, stated));
  if (claim.kind === 'quote') return false;
  return page.optional_dates.some(({ start, end }) => start === claim.start && end === claim.end);
}
