import type { Draft, QuoteClaim } from '../claim.ts';
import type { TextDocument } from '../text/document.ts';

/** The quotations of an article, with their speakers. */
export function findQuotes(_doc: TextDocument): Draft<QuoteClaim>[] {
  return [];
}
