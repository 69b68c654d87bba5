import type { Claim } from '../claims/claim.ts';
import type { PageReport } from '../matching/reference.ts';
import { type Compared, DIFFERENCES, printsThisText } from './compared.ts';

/** What the summary counts. Claims that only have other scopes beside them are not compared. */
export interface Tally {
  /** Independent sources among the articles on the operation. */
  readonly outlets: number;
  /** Articles that print the page's own text. */
  readonly reprints: number;
  readonly figures: number;
  readonly quotes: number;
  readonly dates: number;
  /** Facts that some source reports otherwise. */
  readonly differences: number;
}

export function tally(report: PageReport, compared: readonly Compared[]): Tally {
  const shown = distinctFacts(compared).filter(({ verdict }) => verdict !== null);
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const count = (kind: Claim['kind']) => shown.filter(({ claim }) => claim.kind === kind).length;
  return {
    outlets: report.articles.filter(({ echo }) => echo === null).length,
    reprints: report.articles.filter((article) => printsThisText(article, articles)).length,
    figures: count('figure'),
    quotes: count('quote'),
    dates: count('date'),
    differences: shown.filter(({ verdict }) => verdict !== null && DIFFERENCES.has(verdict)).length,
  };
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
