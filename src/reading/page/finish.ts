import type { Block, BlockKind } from '../article.ts';
import { innerPointers } from '../boilerplate.ts';
import type { FoundBlock } from './found-block.ts';

/** What a page sets apart from its running text. */
const DISPLAYED: ReadonlySet<BlockKind> = new Set(['block-quote', 'pull-quote', 'subhead']);
/** Fewer words than these come back in a text by chance. */
const MIN_WORDS = 5;

/** Cuts "(RELATED: …)" out of the found blocks; one that was nothing else is gone. */
export function withoutInnerPointers(found: readonly FoundBlock[]): FoundBlock[] {
  return found.filter(({ folded }) => {
    for (const { start, end } of innerPointers(folded.text))
      folded.cut(folded.text[start - 1] === ' ' ? start - 1 : start, end);
    return /[\p{L}\p{N}]/u.test(folded.text);
  });
}

/** The finished blocks; a quotation set apart that repeats the text is a pull quote. */
export function finished(chosen: readonly FoundBlock[]): Block[] {
  const texts = chosen.map(({ folded }) => folded.text.trimEnd());
  const words = texts.map(wordsOf);
  return chosen.map(({ kind }, i) => ({
    kind: repeats(kind, words, i) ? 'pull-quote' : kind,
    text: texts[i] ?? '',
  }));
}

function repeats(kind: BlockKind, words: readonly string[], at: number): boolean {
  const own = words[at] ?? '';
  if (!DISPLAYED.has(kind) || own.split(' ').length < MIN_WORDS) return false;
  return words.some((other, i) => i !== at && other.length > own.length && other.includes(own));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
