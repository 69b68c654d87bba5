import type { Finding } from './finding.ts';

/**
 * The page's comparison as W3C Web Annotations, JSON-LD: one annotation a claim, found again by its text
 * (TextQuoteSelector), with a body an outlet.
 */
export function toWebAnnotations({ url, compared }: Finding): string {
  const annotations = compared.map(({ claim, sources }) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'linking',
    target: {
      source: url,
      selector: {
        type: 'TextQuoteSelector',
        exact: claim.exact,
        prefix: claim.prefix,
        suffix: claim.suffix,
      },
    },
    body: sources.map(({ article, reference: { theirs, verdict } }) => ({
      type: 'SpecificResource',
      source: article.url,
      selector: { type: 'TextQuoteSelector', exact: theirs.exact },
      purpose: verdict,
      creator: { type: 'Organization', name: article.outlet },
    })),
  }));
  return `${JSON.stringify(annotations, null, 2)}\n`;
}
