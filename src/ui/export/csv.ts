import type { Finding } from './finding.ts';

const COLUMNS = [
  'claim',
  'kind',
  'metric',
  'place',
  'this page',
  'verdict',
  'outlet',
  'published',
  'address',
  'their words',
  'their sentence',
];

/** Without it Excel takes UTF-8 for the encoding of its country. */
const BYTE_ORDER_MARK = '\ufeff';

/** One line a reference, RFC 4180. */
export function toCsv({ compared }: Finding): string {
  const lines = compared.flatMap(({ claim, sources }) =>
    sources.map(({ reference: { theirs, verdict }, article }) => [
      claim.id,
      claim.kind,
      claim.kind === 'figure' ? (claim.metric ?? '') : '',
      claim.kind === 'figure' ? claim.place : '',
      claim.exact,
      verdict,
      article.outlet,
      article.published ?? '',
      article.url,
      theirs.exact,
      theirs.sentence,
    ]),
  );
  return `${BYTE_ORDER_MARK}${[COLUMNS, ...lines].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/** Text from other sites must not become a formula in a spreadsheet, behind white space either (OWASP: CSV injection). */
function field(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
