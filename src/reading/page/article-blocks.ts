import { withoutBoxes } from './boxes.ts';
import type { FoundBlock } from './found-block.ts';
import { hintIn, namesOf } from './hints.ts';
import { DEK_NAMES } from './names.ts';

/** Shorter lines above the body are labels. */
const MIN_OPENING_WORDS = 6;

/**
 * Of the found blocks those that are the article, given the texts that Readability kept. It is cautious
 * with lists and tables and drops some of every article's paragraphs: what stands beside kept ones
 * in the same element is kept too.
 */
export function articleBlocks(found: readonly FoundBlock[], kept: ReadonlySet<Text> | null): FoundBlock[] {
  const prose = withoutBoxes(found);
  const body = kept === null ? [] : prose.filter((block) => isKept(block, kept));
  const [first, last] = [body[0], body.at(-1)];
  if (kept === null || first === undefined || last === undefined) return withoutTrailingHeads(prose);
  const parents = new Set(body.map(placeOf));
  const root = commonAncestor(body.map(({ element }) => element));
  const [start, end] = [prose.indexOf(first), prose.indexOf(last)];
  const chosen = prose.filter((block, i) => {
    if (isKept(block, kept)) return true;
    if (i < start) return isOpening(block);
    if (!root?.contains(block.element)) return false;
    return parents.has(placeOf(block)) || (i < end && block.kind !== 'paragraph');
  });
  return withoutTrailingHeads(chosen);
}

/** Where a paragraph stands, or the list, table or figure that a block is part of. */
function placeOf({ element }: FoundBlock): Element | null {
  return (element.closest('ul, ol, dl, table, figure, blockquote') ?? element).parentElement;
}

function isKept({ folded }: FoundBlock, kept: ReadonlySet<Text>): boolean {
  for (const node of folded.nodes) if (node.data.trim() !== '' && kept.has(node)) return true;
  return false;
}

/** What stands between headline and body: the sentence below the headline, key points, the first picture's caption. */
function isOpening({ kind, folded, element }: FoundBlock): boolean {
  const text = folded.text.trim();
  if (text.split(' ').length < MIN_OPENING_WORDS) return false;
  if (kind === 'caption' || kind === 'list-item' || kind === 'subhead') return true;
  if (kind === 'pull-quote' || kind === 'block-quote') return false;
  return /[.!?]["'”’»)]*$/u.test(text) || hintIn(namesOf(element), DEK_NAMES) !== null;
}

/** A heading that no text follows headed a box that is gone. */
function withoutTrailingHeads(blocks: readonly FoundBlock[]): FoundBlock[] {
  let end = blocks.length;
  while (blocks[end - 1]?.kind === 'subhead') end--;
  return blocks.slice(0, end);
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let ancestor: Element | null = elements[0] ?? null;
  for (const element of elements)
    while (ancestor !== null && !ancestor.contains(element)) ancestor = ancestor.parentElement;
  return ancestor;
}
