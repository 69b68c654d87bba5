import type { Article, Block } from './article.ts';
import { hash } from './hash.ts';

/** What is known of an article besides its text: from its page, an index, or the reader. */
export type KnownMetadata = Partial<Omit<Article, 'blocks'>>;

/** Without the fields that say nothing: an empty outlet or no day never hides what a page says itself. */
export function stated(known: KnownMetadata): KnownMetadata {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== '' && value !== null));
}

/** Puts an article together; one without an id is named after its address, or else its text. */
export function articleOf(known: KnownMetadata, blocks: readonly Block[]): Article {
  const url = known.url ?? '';
  return {
    id: known.id ?? hash(url !== '' ? url : blocks.map((block) => block.text).join('\n')),
    url,
    outlet: known.outlet ?? '',
    title: known.title ?? '',
    byline: known.byline ?? '',
    published: known.published ?? null,
    lang: known.lang ?? '',
    blocks,
  };
}
