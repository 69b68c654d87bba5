import type { StoredClaim } from '../matching/reference.ts';

/** A sentence in three parts, the middle one to be emphasised. */
export interface Emphasised {
  readonly before: string;
  readonly strong: string;
  readonly after: string;
}

/**
 * What a card emphasises in the sentence that states a claim: the digits of a figure where it has any,
 * else the claim's own words.
 */
export function emphasise(
  sentence: string,
  { kind, exact }: Pick<StoredClaim, 'kind' | 'exact'>,
): Emphasised {
  const at = sentence.indexOf(exact);
  if (exact === '' || at < 0) return { before: sentence, strong: '', after: '' };
  const digits = kind !== 'figure' ? null : /\d[\d.,]*(?<=\d)(?: ?%)?/.exec(exact);
  const start = at + (digits?.index ?? 0);
  const end = digits === null ? at + exact.length : start + digits[0].length;
  return {
    before: sentence.slice(0, start),
    strong: sentence.slice(start, end),
    after: sentence.slice(end),
  };
}
