import type { Article } from './article.ts';
import type { KnownMetadata } from './known.ts';
import { readText } from './text.ts';

/** Turns HTML into a document that is not shown and runs nothing: `DOMParser`, or linkedom without a browser. */
export type ParseHtml = (html: string) => Document;
/** Loads the parser only when there is HTML to parse. */
export type LoadParser = () => Promise<ParseHtml>;

export function readHtml(html: string, known: KnownMetadata, parse: ParseHtml): Article {
  return readText([...parse(html).querySelectorAll('p')].map((p) => p.textContent ?? '').join('\n\n'), known);
}
