import type { StoredArticle, StoredClaim } from '../matching/reference.ts';
import { firstWords } from './first-words.ts';
import { t } from './i18n.ts';
import { headingOf, valueText } from './labels.ts';

/** A line under the address bar. */
export interface Suggestion {
  /** What is looked up when it is chosen; it stands in the address bar before. */
  readonly content: string;
  readonly description: string;
}

interface Report {
  readonly article: Pick<StoredArticle, 'outlet'>;
  readonly claim: StoredClaim;
}

/**
 * "Arrests, nationwide: nearly 500 · KFI AM 640, CalMatters", for a fact and the outlets that report it. None for a
 * date: its own words, looked up, would ask for figures.
 */
export function suggestionOf(reports: readonly Report[]): Suggestion[] {
  const [first] = reports;
  if (first === undefined || first.claim.kind === 'date') return [];
  const { claim } = first;
  const says = claim.kind === 'quote' ? `“${firstWords(claim.exact)}”` : valueText(claim);
  const outlets = new Set(reports.map(({ article }) => article.outlet || t('outletUnknown')));
  return [
    {
      content: firstWords(claim.exact),
      description: described(`${headingOf(claim)}: ${says}`, [...outlets].join(', ')),
    },
  ];
}

/** Chrome reads its description as XML, Firefox as plain text. */
function described(fact: string, outlets: string): string {
  return import.meta.env.FIREFOX
    ? `${fact} · ${outlets}`
    : `${escapeXml(fact)} <dim>· ${escapeXml(outlets)}</dim>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
