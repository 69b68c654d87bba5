import type { Claim } from '../claims/claim.ts';
import type { ArticleId } from '../reading/article.ts';
import { compareDates } from './date/compare.ts';
import { byDay } from './echoes.ts';
import { figuresOf } from './figure/article-figures.ts';
import { compareFigures } from './figure/compare.ts';
import { compareQuotes } from './quote/compare.ts';
import { type Passage, passagesOf } from './quote/passages.ts';
import type { LeftOut, StoredArticle, StoredClaim, StoredFigure } from './reference.ts';

interface Report {
  readonly article: StoredArticle;
  readonly claim: StoredClaim;
  /** All figures of its article. */
  readonly figures: readonly StoredFigure[];
  /** The claim as words to compare, where it is a quote. */
  readonly passage: Passage | null;
}

/**
 * What other articles report and the page does not: claims of several articles that state one fact are
 * taken together, and the facts that most independent sources report come first.
 * `missing`: each article's claims on the page's operation that the page does not state.
 * `echoes`: which articles print another's text, and so are no source of their own.
 */
export function gatherLeftOut(
  missing: readonly (readonly [article: StoredArticle, claims: readonly StoredClaim[]])[],
  echoes: ReadonlyMap<ArticleId, ArticleId>,
): LeftOut[] {
  const facts: Report[][] = [];
  for (const [article, claims] of [...missing].sort(([a], [b]) => byDay(a, b))) {
    const figures = figuresOf(article);
    for (const claim of claims.filter(isWorthTelling)) {
      const report = { article, claim, figures, passage: passagesOf([claim])[0] ?? null };
      const known = facts.find((fact) => fact.some((other) => stateOneFact(other, report)));
      if (known === undefined) facts.push([report]);
      else if (known.every((other) => other.article !== article)) known.push(report);
    }
  }
  return facts
    .map((fact) => ({
      reports: fact.map(({ article, claim }) => ({ article: article.id, claim })),
      sources: new Set(fact.map(({ article }) => echoes.get(article.id) ?? article.id)).size,
    }))
    .sort((a, b) => b.sources - a.sources || b.reports.length - a.reports.length || kindOf(a) - kindOf(b));
}

/** Figures before dates before quotes. */
const KINDS = ['figure', 'date', 'quote'] as const;

function kindOf({ reports }: LeftOut): number {
  const [first] = reports;
  return first === undefined ? KINDS.length : KINDS.indexOf(first.claim.kind);
}

/** Fragments of quotes and days without a name are no facts that a reader would miss, or find new. */
export function isWorthTelling(claim: Claim | StoredClaim): boolean {
  if (claim.kind === 'figure') return claim.metric !== null && (claim.value !== null || claim.low !== null);
  return claim.kind === 'date' ? claim.what.startsWith('operation') : !claim.partial;
}

function stateOneFact(a: Report, b: Report): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.kind === 'figure' && y.kind === 'figure') {
    const verdict = compareFigures(
      { figure: x, figures: a.figures },
      { figure: y, figures: b.figures },
      false,
    );
    return verdict === 'same' || verdict === 'consistent';
  }
  if (x.kind === 'date' && y.kind === 'date') return x.what === y.what && compareDates(x, y) === 'same';
  return a.passage !== null && b.passage !== null && compareQuotes(a.passage, b.passage) !== null;
}
