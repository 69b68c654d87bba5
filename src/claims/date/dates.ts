import type { DateClaim, Draft } from '../claim.ts';
import type { TextDocument } from '../text/document.ts';

/** The days and spans of days that an article gives, relative ones counted from its publication. */
export function findDates(_doc: TextDocument): Draft<DateClaim>[] {
  return [];
}
