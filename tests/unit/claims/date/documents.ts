import { prepare, type TextDocument } from '../../../../src/claims/text/document.ts';
import type { IsoDate } from '../../../../src/reading/article.ts';

/** An article of paragraphs. */
export function articleOf(
  paragraphs: readonly string[],
  lang: string,
  published: IsoDate | null,
): TextDocument {
  return prepare({ blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })), lang, published });
}
