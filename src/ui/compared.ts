import type { Claim } from '../claims/claim.ts';
import type { PageReport, Reference, RelatedArticle, Verdict } from '../matching/reference.ts';
import type { ArticleId } from '../reading/article.ts';
import { groupBy } from './group-by.ts';

/** What other outlets say of one claim of the page; no sources where none states it. */
export interface Compared {
  readonly claim: Claim;
  /** The most telling verdict of its sources: what the mark shows. Null where there is only other scope. */
  readonly verdict: Verdict | null;
  /** Those that tell of a difference first, those that are only shown beside last; each by date. */
  readonly sources: readonly Source[];
}

/** One independent report of the claim, with the outlets that reprint it. */
export interface Source {
  readonly reference: Reference;
  readonly article: RelatedArticle;
  readonly reprints: readonly RelatedArticle[];
  /** It prints the page's own text: that it says the same tells nothing. */
  readonly printsThisText: boolean;
}

/** The most telling first. `other_scope` and `translated` are shown beside, never as what a mark says. */
const TELLING: readonly Verdict[] = ['differs', 'altered', 'reattributed', 'shortened', 'consistent', 'same'];

/** Verdicts that the "only differences" setting marks. */
export const DIFFERENCES: ReadonlySet<Verdict> = new Set(['differs', 'altered', 'reattributed']);

/** Groups a report by claim, in reading order, without what the reader dismissed. */
export function compareClaims(report: PageReport, dismissed: ReadonlySet<string>): Compared[] {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const byClaim = new Map<string, { claim: Claim; found: Found[] }>();
  for (const reference of report.references) {
    const claim = claims.get(reference.claim);
    const article = articles.get(reference.article);
    if (claim === undefined || article === undefined) continue;
    if (dismissed.has(dismissalKey(claim, reference))) continue;
    const entry = byClaim.get(claim.id) ?? { claim, found: [] };
    entry.found.push({ reference, article });
    byClaim.set(claim.id, entry);
  }
  return report.claims.flatMap((claim) => {
    const entry = byClaim.get(claim.id);
    if (entry === undefined) return [];
    const sources = foldReprints(entry.found, articles);
    return [{ claim, verdict: mostTelling(sources), sources }];
  });
}

/** The same in reading order with the claims that no other article on the operation states. */
export function withOnlyHere(report: PageReport, compared: readonly Compared[]): Compared[] {
  const byClaim = new Map(compared.map((one) => [one.claim.id, one]));
  const only = new Set(report.onlyHere);
  return report.claims.flatMap((claim): Compared[] => {
    const one = byClaim.get(claim.id);
    if (one !== undefined) return [one];
    return only.has(claim.id) ? [{ claim, verdict: null, sources: [] }] : [];
  });
}

interface Found {
  readonly reference: Reference;
  readonly article: RelatedArticle;
}

/** Articles that print one text are one source: its first is shown, the others are counted. */
function foldReprints(found: readonly Found[], articles: ReadonlyMap<ArticleId, RelatedArticle>): Source[] {
  const groups = groupBy(found, ({ article }) => article.echo ?? article.id);
  const sources = groups.map((group): Source => {
    const first = group.find(({ article }) => article.echo === null) ?? group[0];
    const others = group.map(({ article }) => article).filter(({ id }) => id !== first.article.id);
    const reprints = [...new Map(others.map((other) => [other.id, other])).values()];
    return { ...first, reprints, printsThisText: printsThisText(first.article, articles) };
  });
  return sources.sort((a, b) => placeOf(a) - placeOf(b) || dayOf(a).localeCompare(dayOf(b)));
}

/** The first of a group is among the articles, unless it is the page itself. */
export function printsThisText(
  { echo }: RelatedArticle,
  articles: ReadonlyMap<ArticleId, RelatedArticle>,
): boolean {
  return echo !== null && !articles.has(echo);
}

/** A card shows three sources at once: what its mark stands for must be among them. */
function placeOf({ reference: { verdict } }: Source): number {
  if (DIFFERENCES.has(verdict)) return 0;
  return TELLING.includes(verdict) ? 1 : 2;
}

/** Undated ones after all others. */
function dayOf({ article }: Source): string {
  return article.published ?? '9';
}

function mostTelling(sources: readonly Source[]): Verdict | null {
  const found = new Set(sources.map(({ reference }) => reference.verdict));
  return TELLING.find((verdict) => found.has(verdict)) ?? null;
}

/** Names one reference for good: what the page says, and which sentence of which article it was tied to. */
export function dismissalKey(claim: Claim, reference: Reference): string {
  return [claim.exact, reference.article, reference.theirs.exact].join('\n');
}
