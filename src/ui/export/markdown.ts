import { safeLink } from '../address.ts';
import { formatDate, t } from '../i18n.ts';
import { headingOf, valueText, verdictText } from '../labels.ts';
import { summaryText } from '../summary-text.ts';
import { tally } from '../tally.ts';
import type { Finding } from './finding.ts';

/** The page's comparison as a Markdown note. */
export function toMarkdown({ title, url, report, compared }: Finding): string {
  const facts = compared.map(({ claim, sources }) => {
    const value = valueText(claim);
    const lines = sources.map(({ article, reference }) => {
      const said = escaped(reference.theirs.sentence || reference.theirs.exact);
      return `- **${linked(article.outlet, article.url)}** (${formatDate(article.published)}), ${verdictText(claim, reference)}: ${said}`;
    });
    const head = value === '' ? headingOf(claim) : `${headingOf(claim)}: ${value}`;
    return [`## ${escaped(head)}`, '', `${t('thisPage')}: ${escaped(claim.sentence)}`, '', ...lines, ''].join(
      '\n',
    );
  });
  const summary = summaryText(tally(report, compared), report.operation);
  return [`# ${linked(title, url)}`, '', escaped(summary), '', ...facts].join('\n');
}

function linked(text: string, address: string): string {
  const link = safeLink(address);
  return link === null ? escaped(text) : `[${escaped(text)}](<${link}>)`;
}

/** On one line, without the characters that would be markup. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
