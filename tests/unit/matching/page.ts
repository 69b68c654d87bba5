import type { Claim } from '../../../src/claims/claim.ts';
import { type CompareOptions, comparePage } from '../../../src/matching/compare-page.ts';
import { memoryCorpus } from '../../../src/matching/memory-corpus.ts';
import type { PageReport, StoredArticle, StoredClaim } from '../../../src/matching/reference.ts';

/** Compares an article as if it were read from a page, its claims found already. */
export function compareStored(
  page: StoredArticle,
  corpus: readonly StoredArticle[],
  { text = '', ...options }: CompareOptions & { readonly text?: string } = {},
): Promise<PageReport> {
  const { operations, terms: _terms, fingerprint: _fingerprint, claims, ...metadata } = page;
  const analysis = { isCoverage: true, score: 1, operations, claims: claims.map(onPage) };
  const article = { ...metadata, blocks: text === '' ? [] : [{ kind: 'paragraph' as const, text }] };
  return comparePage(article, memoryCorpus(corpus), { analysis, ...options });
}

function onPage(claim: StoredClaim): Claim {
  return { ...claim, spans: [], prefix: '', suffix: '' };
}

/** What a report says, in few words: the claim's text, the other article, its text, the verdict. */
export function referencesOf(report: PageReport): string[] {
  const exact = new Map(report.claims.map((claim) => [claim.id, claim.exact]));
  return report.references.map(
    ({ claim, article, theirs, verdict }) => `${exact.get(claim)} | ${article}: ${theirs.exact} | ${verdict}`,
  );
}
