import type { Claim } from '../claims/claim.ts';
import type { PageReport, Reference, RelatedArticle, Verdict } from '../matching/reference.ts';

/** What other outlets say of one claim of the page; no sources where none states it. */
export interface Compared {
  readonly claim: Claim;
  /** The most telling verdict of its sources: what the mark shows. Null where there is only other scope. */
  readonly verdict: Verdict | null;
  /** Independent sources first to last by date. */
  readonly sources: readonly Source[];
}

/** One independent report of the claim, with the outlets that reprint it. */
export interface Source {
  readonly reference: Reference;
  readonly article: RelatedArticle;
  readonly reprints: readonly RelatedArticle[];
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
    const sources = foldReprints(entry.found);
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
function foldReprints(found: readonly Found[]): Source[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const root = one.article.echo ?? one.article.id;
    groups.set(root, [...(groups.get(root) ?? []), one]);
  }
  const sources = [...groups.values()].flatMap((group): Source[] => {
    const first = group.find(({ article }) => article.echo === null) ?? group[0];
    if (first === undefined) return [];
    const others = group.map(({ article }) => article).filter(({ id }) => id !== first.article.id);
    return [{ ...first, reprints: [...new Map(others.map((other) => [other.id, other])).values()] }];
  });
  return sources.sort((a, b) => (a.article.published ?? '9').localeCompare(b.article.published ?? '9'));
}

function mostTelling(sources: readonly Source[]): Verdict | null {
  const found = new Set(sources.map(({ reference }) => reference.verdict));
  return TELLING.find((verdict) => found.has(verdict)) ?? null;
}

/** Names one reference for good: what the page says, and which sentence of which article it was tied to. */
export function dismissalKey(claim: Claim, reference: Reference): string {
  return [claim.exact, reference.article, reference.theirs.exact].join('\n');
}

/**
 * A fact that headline, text and caption state alike is one fact: its first claim stands for it. The marks
 * are drawn for all of them.
 */
export function distinctFacts(compared: readonly Compared[]): Compared[] {
  const first = new Map<string, Compared>();
  for (const one of compared) {
    const key = factKey(one.claim);
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function factKey(claim: Claim): string {
  switch (claim.kind) {
    case 'figure': {
      const { metric, place, period, unit, value, low, high, operation } = claim;
      return JSON.stringify([metric, place, period, unit, value, low, high, operation]);
    }
    case 'date':
      return [claim.what, claim.start, claim.end, claim.operation].join(' ');
    case 'quote':
      return claim.exact.toLowerCase();
  }
}

/** What the summary counts. Claims that only have other scopes beside them are not compared. */
export interface Tally {
  /** Independent sources among the articles on the operation. */
  readonly outlets: number;
  readonly figures: number;
  readonly quotes: number;
  readonly dates: number;
  /** Facts that some source reports otherwise. */
  readonly differences: number;
}

export function tally(report: PageReport, compared: readonly Compared[]): Tally {
  const shown = distinctFacts(compared).filter(({ verdict }) => verdict !== null);
  const count = (kind: Claim['kind']) => shown.filter(({ claim }) => claim.kind === kind).length;
  return {
    outlets: report.articles.filter(({ echo }) => echo === null).length,
    figures: count('figure'),
    quotes: count('quote'),
    dates: count('date'),
    differences: shown.filter(({ verdict }) => verdict !== null && DIFFERENCES.has(verdict)).length,
  };
}
