import type { Article } from './article.ts';
import { articleOf, type KnownMetadata } from './known.ts';
import { articleBody } from './page/metadata.ts';
import { readPage } from './page/page.ts';
import { readPlain } from './text.ts';

/** Turns HTML into a document that is not shown and runs nothing: `DOMParser`, or linkedom without a browser. */
export type ParseHtml = (html: string) => Document;
/** Loads the parser only when there is HTML to parse. */
export type LoadParser = () => Promise<ParseHtml>;

const BLANK = '<!doctype html><html><head><title></title></head><body></body></html>';
/** Less text than this is no article but what is left where a script would have put it. */
const MIN_TEXT = 200;

/**
 * The article of a saved page. Where its elements hold none, the text that it gives to search
 * engines (JSON-LD's `articleBody`) is read instead.
 */
export function readHtml(html: string, known: KnownMetadata, parse: ParseHtml): Article {
  const document = parse(html);
  const { article } = readPage(document, known, () => parse(BLANK));
  const length = article.blocks.reduce(
    (sum, { kind, text }) => (kind === 'headline' ? sum : sum + text.length),
    0,
  );
  if (length >= MIN_TEXT) return article;
  const body = readPlain(articleBody(document));
  if (body.length === 0) return article;
  return articleOf(article, [...article.blocks.filter(({ kind }) => kind === 'headline'), ...body]);
}
