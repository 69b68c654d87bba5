import type { Operation } from '../../coverage/operation.ts';
import type { IsoDate } from '../../reading/article.ts';
import { isDistinctive } from '../figure/distinctive.ts';
import type { StoredArticle, StoredClaim, StoredQuote } from '../reference.ts';
import { shingles, winnow } from '../text/shingles.ts';
import { termKey } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { normalizeName } from './names.ts';

/**
 * Words to a shingle of a quote: of 160 real near-quotes with up to 20 % edits all share a run of three
 * words, 88 % one of four (DESIGN).
 */
const QUOTE_SHINGLE = 3;
/** Keeps two in seven of a quote's shingles, each of which is a look-up; a shared run of eight words is always found. */
const QUOTE_WINDOW = 6;

/** The kinds of keys; each key begins with one. */
export const KEY = { operation: 'o', quote: 'q', figure: 'f', term: 't' } as const;

/** The keys under which an article stands in the index and under which others of its event are looked up. */
export function eventKeys(
  article: Pick<StoredArticle, 'operations' | 'claims' | 'terms' | 'published'>,
): string[] {
  return [
    ...new Set([
      ...article.operations.flatMap((operation, i) =>
        operationKeys(operation, i === 0 ? article.published : null),
      ),
      ...article.claims.flatMap(claimKeys),
      ...article.terms.map((term) => `${KEY.term}:${termKey(term)}`),
    ]),
  ];
}

/** By name, and by name and year: of a name that is used again and again, this year's reports come first. */
function operationKeys({ name, start, end }: Operation, published: IsoDate | null): string[] {
  const normalized = name === null ? '' : normalizeName(name);
  if (normalized === '') return [];
  const key = `${KEY.operation}:${normalized}`;
  const years = [start, end, published].flatMap((day) => day?.slice(0, 4) ?? []);
  return [key, ...years.map((year) => `${key}:${year}`)];
}

function claimKeys(claim: StoredClaim): string[] {
  if (claim.kind === 'figure')
    return isDistinctive(claim) ? [`${KEY.figure}:${claim.metric}:${claim.unit}:${claim.value}`] : [];
  return claim.kind === 'quote' ? quoteKeys(claim) : [];
}

/** Keys of a quote's words, some two for seven of them. */
function quoteKeys(quote: StoredQuote): string[] {
  const hashes = winnow(shingles(wordsOf(quote.exact), QUOTE_SHINGLE), QUOTE_WINDOW);
  return hashes.map((value) => `${KEY.quote}:${value.toString(36)}`);
}
