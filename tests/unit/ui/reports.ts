import type { FigureClaim, QuoteClaim } from '../../../src/claims/claim.ts';
import type { PageReport, Reference, RelatedArticle, Verdict } from '../../../src/matching/reference.ts';

/** Small reports to show. */
export function figure(id: string, value: number, change: Partial<FigureClaim> = {}): FigureClaim {
  return {
    id,
    kind: 'figure',
    spans: [],
    exact: `${value} people`,
    prefix: '',
    suffix: '',
    sentence: `Officers arrested ${value} people.`,
    operation: 0,
    value,
    low: null,
    high: null,
    modifier: 'exact',
    unit: 'people',
    metric: 'arrests',
    place: 'Denver',
    period: 'this operation',
    ...change,
  };
}

export function quote(id: string, exact: string): QuoteClaim {
  return {
    id,
    kind: 'quote',
    spans: [],
    exact,
    prefix: '',
    suffix: '',
    sentence: `“${exact},” he said.`,
    operation: 0,
    speaker: { name: 'Jane Roe', role: 'field office director' },
    partial: false,
  };
}

export function reference(claim: FigureClaim | QuoteClaim, article: string, verdict: Verdict): Reference {
  return { claim: claim.id, article, verdict, theirs: claim };
}

export function article(id: string, echo: string | null = null): RelatedArticle {
  return {
    id,
    outlet: `Outlet ${id}`,
    url: `https://${id}.example/`,
    title: id,
    published: '2020-10-07',
    echo,
  };
}

export function report(change: Partial<PageReport>): PageReport {
  return {
    isCoverage: true,
    score: 1,
    operation: { name: 'Operation Rise', agency: 'ICE', start: null, end: null, places: [] },
    claims: [],
    references: [],
    articles: [],
    leftOut: [],
    onlyHere: [],
    ...change,
  };
}
