import type { Claim } from '../claims/claim.ts';
import type { Article } from '../reading/article.ts';
import type { Analysis } from './analyse.ts';
import type { StoredArticle, StoredClaim } from './reference.ts';
import { fingerprintOf } from './text/fingerprint.ts';
import { termsOf } from './text/terms.ts';

/** What a corpus keeps of an article: its claims with their sentences, never its whole text. */
export function toStored(article: Article, analysis: Analysis): StoredArticle {
  const { blocks, ...metadata } = article;
  return {
    ...metadata,
    operations: analysis.operations,
    terms: termsOf(article),
    fingerprint: fingerprintOf(blocks.map(({ text }) => text).join('\n')),
    claims: analysis.claims.map(toStoredClaim),
  };
}

function toStoredClaim(claim: Claim): StoredClaim {
  const { spans: _spans, prefix: _prefix, suffix: _suffix, ...kept } = claim;
  return kept;
}
