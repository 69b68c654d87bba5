import { safeLink } from '../address.ts';
import { verdictText } from '../labels.ts';
import type { Finding } from './finding.ts';

/**
 * The page's comparison as W3C Web Annotations, JSON-LD: one annotation a reference, found again by its text
 * (TextQuoteSelector). Its bodies are the other outlet's words and how both compare; the model knows no
 * purpose that means the latter but a tag.
 */
export function toWebAnnotations({ url, compared }: Finding): string {
  const annotations = compared.flatMap(({ claim, sources }) =>
    sources.map(({ article, reference }, i) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${url.split('#', 1)[0]}#crossread-${claim.id}-${i + 1}`,
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
      body: [
        {
          type: 'SpecificResource',
          source: safeLink(article.url) ?? `urn:crossread:${encodeURIComponent(article.id)}`,
          selector: { type: 'TextQuoteSelector', exact: reference.theirs.exact },
          purpose: 'linking',
          creator: { type: 'Organization', name: article.outlet },
        },
        { type: 'TextualBody', value: verdictText(claim, reference), purpose: 'tagging' },
      ],
    })),
  );
  return `${JSON.stringify(annotations, null, 2)}\n`;
}
