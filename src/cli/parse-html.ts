import type { ParseHtml } from '../reading/html.ts';

/** linkedom is loaded only when there is HTML to parse: texts and packs start without it. */
export async function loadParser(): Promise<ParseHtml> {
  const { parseHTML } = await import('linkedom');
  return (html) => parseHTML(html).document;
}
