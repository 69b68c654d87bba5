import { findQuotes } from '../../../../src/claims/quote/quotes.ts';
import { prepare } from '../../../../src/claims/text/document.ts';
import type { Block, BlockKind } from '../../../../src/reading/article.ts';

/** Quotations of a text whose paragraphs ¶ parts, as `[~]words[ | words] <- speaker`. */
export function read(text: string): string[] {
  return readBlocks(text.split('¶').map((paragraph) => ['paragraph', paragraph] as const));
}

/** The same for blocks of other kinds. */
export function readBlocks(rows: readonly (readonly [kind: BlockKind, text: string])[]): string[] {
  const blocks = rows.map(([kind, text]): Block => ({ kind, text }));
  return findQuotes(prepare({ blocks, lang: '', published: null })).map(({ spans, speaker, partial }) => {
    const words = spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end)).join(' | ');
    return `${partial ? '~' : ''}${words} <- ${speaker?.name ?? 'nobody'}`;
  });
}
