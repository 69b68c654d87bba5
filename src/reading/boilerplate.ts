import type { Block } from './article.ts';
import { BOX_HEADINGS, FURNITURE, OPEN_HEADINGS, POINTERS } from './boilerplate-words.ts';

/** "Related: ICE arrests 300 in …", and with nothing behind it the heading of a box. */
export function isPointer(text: string): boolean {
  const mark = /^[^:|»>]{1,40}[:|»>]/u.exec(text)?.[0];
  return mark !== undefined && POINTERS.has(bare(mark));
}

/** The heading of a box of other stories, comments, or the like. */
export function isBoxHeading(text: string): boolean {
  if (text.length > 60) return false;
  const words = bare(text)
    .replace(/^\d+ (?=comment|comentario)/, '') // "12 comments"
    .split(' ');
  // "More from KTLA", "Más noticias de inmigración": the outlet's or topic's name may follow.
  return words.some(
    (_, i) =>
      i < 4 &&
      words.length - i <= 5 &&
      BOX_HEADINGS.has(words.slice(0, i + 1).join(' ')) &&
      opensBox(words, i + 1),
  );
}

/** "More than 100 arrests" is a subhead of the article. */
function opensBox(words: readonly string[], length: number): boolean {
  const next = words[length];
  if (next === undefined) return true;
  const first = words.slice(0, length).join(' ');
  return length > 1 ? !/^\d/.test(next) : OPEN_HEADINGS.has(first);
}

/** A line that advertises, asks or warns. */
export function isFurniture(text: string): boolean {
  const line = text.slice(0, 80).toLowerCase();
  return FURNITURE.some((start) => line.startsWith(start));
}

/** Lower case without the marks around it. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** "(RELATED: …)" inside a paragraph: where such boxes stand in a text, the last first. */
export function innerPointers(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[([][^()[\]]{5,300}[)\]]/g))
    if (isPointer(match[0].slice(1)))
      found.unshift({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** Leaves out of a plain text what was printed among its paragraphs and is none of it. */
export function withoutBoilerplate(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let inBox = false;
  for (const block of blocks) {
    if (block.kind === 'headline') {
      kept.push(block);
      continue;
    }
    if (isBoxHeading(block.text)) {
      inBox = true;
      continue;
    }
    // A box holds headlines, which end in no stop; the article goes on with the first sentence.
    inBox = inBox && (!/[.!?]["'”’»)]*$/u.test(block.text) || block.kind === 'list-item');
    if (inBox || isPointer(block.text) || isFurniture(block.text)) continue;
    const text = withoutInnerPointers(block.text);
    if (text !== '') kept.push({ ...block, text });
  }
  return kept;
}

function withoutInnerPointers(text: string): string {
  let left = text;
  for (const { start, end } of innerPointers(text))
    left = `${left.slice(0, start).trimEnd()}${left.slice(end)}`;
  return left.trim();
}
