import type { Article, Block } from '../article.ts';
import { articleOf, type KnownMetadata, stated } from '../known.ts';
import { articleBlocks } from './article-blocks.ts';
import { findBlocks } from './blocks.ts';
import { finished, withoutInnerPointers } from './finish.ts';
import type { FoundBlock } from './found-block.ts';
import { headlineOf } from './headline.ts';
import { readMetadata } from './metadata.ts';
import { outlineInSteps } from './outline.ts';
import { readableTexts } from './readable.ts';
import { articleScope } from './scope.ts';
import { skipper } from './skip.ts';

/** An article with the way back to the document that it was read from. */
export interface ReadPage {
  readonly article: Article;
  /**
   * Where `[start, end)` of a block's text stands in the document; null where it stands nowhere, or
   * where the document has changed since and no longer says so.
   */
  rangeOf(block: number, start: number, end: number): Range | null;
}

/**
 * Reads the article of a page, live or parsed. The document is not changed, not even for a moment.
 *
 * @param known what is known of the article from elsewhere; it goes before what the page says
 * @param blank gives an empty document, in which the copy is made that Readability takes apart
 */
export function readPage(document: Document, known: KnownMetadata, blank: () => Document): ReadPage {
  const steps = readInSteps(document, known, blank);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same with a stop after each part of the work, so that a long page's reading need not hold up the page. */
export function* readInSteps(
  document: Document,
  known: KnownMetadata,
  blank: () => Document,
): Generator<undefined, ReadPage> {
  const metadata = readMetadata(document, known.url ?? '');
  const skip = skipper(document);
  const headline = headlineOf(document, metadata.title ?? '');
  const scope = articleScope(document, headline?.element ?? null);
  yield;
  const tree = yield* outlineInSteps(
    scope.element,
    (element) => element === headline?.element || skip(element),
  );
  yield;
  const found = withoutInnerPointers(findBlocks(tree));
  yield;
  const body = articleBlocks(found, scope.isLiveBlog ? null : readableTexts(tree, blank));
  yield;
  const title = (known.title || headline?.folded.text.trim() || metadata.title) ?? '';
  const chosen: FoundBlock[] =
    headline === null ? body : [headline, ...body.filter((block) => !isTitle(block, headline))];
  const blocks: Block[] = finished(chosen);
  return {
    article: articleOf({ ...metadata, ...stated(known), title }, blocks),
    rangeOf: (block, start, end) => chosen[block]?.folded.range(start, end) ?? null,
  };
}

function isTitle(block: FoundBlock, headline: FoundBlock): boolean {
  return block.kind === 'subhead' && block.folded.text.trim() === headline.folded.text.trim();
}
