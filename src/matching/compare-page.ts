import type { Claim, ClaimId } from '../claims/claim.ts';
import type { Article, ArticleId } from '../reading/article.ts';
import { type Analysis, analyse } from './analyse.ts';
import { findCandidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import { matchDates } from './date/match.ts';
import { byDay, foldEchoes } from './echoes.ts';

import { areOfOneEvent } from './event/one-event.ts';
import { matchFigures } from './figure/match.ts';
import { findCluster } from './find-cluster.ts';
import { gatherLeftOut, isWorthTelling } from './left-out.ts';
import { matchQuotes } from './quote/match.ts';
import type { PageReport, Reference, RelatedArticle, StoredArticle, StoredClaim } from './reference.ts';
import type { ReportPair } from './report-pair.ts';
import { isSameArticle } from './same-article.ts';
import { toStored } from './stored.ts';

export interface CompareOptions {
  /** The page's analysis, where it is known already. */
  readonly analysis?: Analysis;
  /** Skip the gate: link articles by event and compare their quotes, whatever they are about. */
  readonly anyTopic?: boolean;
}

/**
 * Compares a page with the corpus: its operation, the other articles on it, what they say of the same
 * things, and what they say that the page does not. Reads only the corpus rows that it needs; rejects
 * only where the corpus does.
 */
export async function comparePage(
  article: Article,
  corpus: Corpus,
  options: CompareOptions = {},
): Promise<PageReport> {
  const analysis = options.analysis ?? analyse(article);
  const { isCoverage, score } = analysis;
  const anyTopic = options.anyTopic ?? false;
  if (!isCoverage && !anyTopic) return { ...EMPTY, isCoverage, score };
  const page = toStored(article, analysis);
  const pairs = await findReports(page, corpus, anyTopic);
  const others = pairs.map(({ other }) => other);
  const compared = pairs.map(compareReports);
  const echoes = foldEchoes(page, others);
  const references = compared.flatMap((pair) => pair.references);
  return {
    isCoverage,
    score,
    operation: isCoverage ? (analysis.operations[0] ?? null) : null,
    claims: analysis.claims,
    references,
    articles: [...others].sort(byDay).map((other) => toRelated(other, echoes)),
    leftOut: gatherLeftOut(
      compared
        .filter(({ other }) => echoes.get(other.id) !== page.id)
        .map(({ other, missing }) => [other, missing]),
      echoes,
    ),
    onlyHere: others.length === 0 ? [] : claimsWithout(references, analysis.claims),
  };
}

const EMPTY = {
  operation: null,
  claims: [],
  references: [],
  articles: [],
  leftOut: [],
  onlyHere: [],
} as const;

/** Without operations only quotes are compared: see `areOfOneOperation`. */
async function findReports(page: StoredArticle, corpus: Corpus, anyTopic: boolean): Promise<ReportPair[]> {
  if (!anyTopic)
    return [...(await findCluster(page, corpus))].map(([other, operations]) => ({ page, other, operations }));
  const candidates = await findCandidates(page, corpus);
  return candidates
    .filter((other) => !isSameArticle(page, other) && areOfOneEvent(page, other))
    .map((other) => ({ page, other, operations: [] }));
}

interface ComparedReport {
  readonly other: StoredArticle;
  readonly references: readonly Reference[];
  /** Its claims on the page's own operation that the page does not state. */
  readonly missing: readonly StoredClaim[];
}

function compareReports(pair: ReportPair): ComparedReport {
  const { other, operations } = pair;
  const kinds = [matchFigures(pair), matchDates(pair), matchQuotes(pair)];
  const own = new Set(operations.filter(({ mine }) => mine === 0).map(({ theirs }) => theirs));
  return {
    other,
    references: kinds.flatMap(({ matches }) => matches.map((match) => ({ ...match, article: other.id }))),
    missing: other.claims.filter(
      ({ id, operation }) => own.has(operation) && !kinds.some(({ covered }) => covered.has(id)),
    ),
  };
}

function toRelated(article: StoredArticle, echoes: ReadonlyMap<ArticleId, ArticleId>): RelatedArticle {
  const { id, outlet, url, title, published } = article;
  return { id, outlet, url, title, published, echo: echoes.get(id) ?? null };
}

/** Claims that could have been stated elsewhere and are not. */
function claimsWithout(references: readonly Reference[], claims: readonly Claim[]): ClaimId[] {
  const referred = new Set(references.map(({ claim }) => claim));
  return claims.filter((claim) => !referred.has(claim.id) && isWorthTelling(claim)).map(({ id }) => id);
}
