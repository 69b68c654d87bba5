import type { Claim, ClaimId } from '../claims/claim.ts';
import type { PageReport, Reference, RelatedArticle, StoredClaim } from '../matching/reference.ts';

/** A page's report as the command line prints it: CONTRACT's form, flat and without spans. */
export function printedReport(page: string, report: PageReport): object {
  const { isCoverage, score, operation } = report;
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  return {
    page,
    isCoverage,
    score: Math.round(score * 1000) / 1000,
    operation: operation && { name: operation.name, start: operation.start, end: operation.end },
    claims: report.claims.map(printedClaim),
    references: report.references.map((reference) =>
      printedReference(reference, articles.get(reference.article)),
    ),
  };
}

/** Any claim, whatever the text is about. */
export function printedClaim(claim: Claim): object {
  const { id, kind, exact, prefix, suffix } = claim;
  return { id, kind, exact, prefix, suffix, ...values(claim) };
}

function values(claim: StoredClaim): object {
  if (claim.kind === 'date') return { start: claim.start, end: claim.end, what: claim.what };
  if (claim.kind === 'quote')
    return {
      speaker: claim.speaker?.name ?? null,
      role: claim.speaker?.role ?? null,
      partial: claim.partial,
    };
  const { value, low, high, modifier, unit, metric, place, period } = claim;
  return {
    value,
    ...(low === null && high === null ? {} : { low, high }),
    modifier,
    unit,
    metric,
    place,
    period,
  };
}

function printedReference(reference: Reference, article: RelatedArticle | undefined): object {
  const { claim, theirs, verdict } = reference;
  const figure = theirs.kind === 'figure' ? theirs : null;
  const date = theirs.kind === 'date' ? theirs : null;
  return {
    claim: claim satisfies ClaimId,
    article: reference.article,
    outlet: article?.outlet ?? '',
    url: article?.url ?? '',
    published: article?.published ?? null,
    echo: article?.echo ?? null,
    exact: theirs.exact,
    excerpt: theirs.sentence,
    value: figure?.value ?? null,
    ...(figure === null || (figure.low === null && figure.high === null)
      ? {}
      : { low: figure.low, high: figure.high }),
    modifier: figure?.modifier ?? null,
    start: date?.start ?? null,
    end: date?.end ?? null,
    speaker: theirs.kind === 'quote' ? (theirs.speaker?.name ?? null) : null,
    verdict,
  };
}
