import type { ParseHtml } from '../reading/html.ts';

/** linkedom is loaded only when there is HTML to parse: texts and packs start without it. */
export async function loadParser(): Promise<ParseHtml> {
  const { parseHTML } = await import('linkedom');
  // Browsers supply a missing <html>; linkedom takes the first element for it.
  return (html) => parseHTML(/<html[\s>]/i.test(html) ? html : `<html>${html}</html>`).document;
}
