import type { Compared } from './compared.ts';
import { formatDate, t } from './i18n.ts';
import { headingOf, valueText, verdictText } from './labels.ts';

/** A comparison as plain text with its sources, one line an outlet. */
export function copyText({ claim, sources }: Compared, page: string): string {
  const value = valueText(claim);
  const head = value === '' ? headingOf(claim) : `${headingOf(claim)}: ${value}`;
  const lines = sources.map(({ article, reference }) => {
    const source = [article.outlet, formatDate(article.published), article.url].filter((part) => part !== '');
    const said = reference.theirs.sentence || reference.theirs.exact;
    return `- ${verdictText(claim, reference)}: “${said}” (${source.join(', ')})`;
  });
  if (lines.length === 0) lines.push(t('cardOnlyHere'));
  return [head, `${t('thisPage')}: “${claim.sentence}” (${page})`, ...lines].join('\n');
}
