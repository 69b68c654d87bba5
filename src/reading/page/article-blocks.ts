import type { Block, BlockKind } from '../article.ts';
import { innerPointers, isBoxHeading, isFurniture, isPointer } from '../boilerplate.ts';
import { printedDay } from '../day.ts';
import type { FoundBlock } from './blocks.ts';
import { DEK_NAMES, hintIn, namesOf } from './hints.ts';

/** A share of linked text from which a block is a pointer to other pages, not prose (Readability's own bounds are 0.2 to 0.5). */
const LINK_DENSITY = 0.66;

/** Of the found blocks those that are the article, given the texts that Readability kept. */
export function articleBlocks(found: readonly FoundBlock[], kept: ReadonlySet<Text> | null): FoundBlock[] {
  const prose = withoutBoxes(found).filter((block) => !isAside(block));
  if (kept === null) return prose;
  const body = prose.filter((block) => isKept(block, kept));
  const first = body[0];
  const last = body.at(-1);
  if (first === undefined || last === undefined) return prose;
  const parents = new Set(body.map(({ element }) => element.parentElement));
  const root = commonAncestor(body.map(({ element }) => element));
  const start = prose.indexOf(first);
  const end = prose.indexOf(last);
  const chosen = prose.filter((block, i) => {
    if (isKept(block, kept)) return true;
    if (i < start) return isOpening(block);
    if (!root?.contains(block.element)) return false;
    return i > end
      ? block.kind === 'table-row' || parents.has(block.element.parentElement)
      : isStructured(block) || parents.has(block.element.parentElement);
  });
  return withoutTrailingHeads(chosen);
}

function isKept({ folded }: FoundBlock, kept: ReadonlySet<Text>): boolean {
  for (const node of folded.nodes) if (node.data.trim() !== '' && kept.has(node)) return true;
  return false;
}

/** Readability cleans away some lists and tables for their many links and few commas. */
function isStructured({ kind }: FoundBlock): boolean {
  return kind !== 'paragraph';
}

/** What stands between headline and body: the sentence below the headline, key points, the first picture's caption. */
function isOpening({ kind, folded, element }: FoundBlock): boolean {
  const text = folded.text.trim();
  const words = text.split(' ').length;
  if (kind === 'caption' || kind === 'list-item') return words >= 6;
  if (kind === 'pull-quote' || kind === 'block-quote') return false;
  return (
    words >= 6 &&
    (/[.!?]["'”’»)]*$/u.test(text) || hintIn(namesOf(element), DEK_NAMES) !== null || kind === 'subhead')
  );
}

/** Leaves out headings like "Related" with what belongs to them, and teasers. */
function withoutBoxes(found: readonly FoundBlock[]): FoundBlock[] {
  const kept: FoundBlock[] = [];
  let box: Box | null = null;
  for (const block of found) {
    const text = block.folded.text.trim();
    if (isBoxHeading(text) && !(block.kind === 'table-head')) {
      box = boxOf(block, found);
      continue;
    }
    if (box !== null && belongs(box, block)) continue;
    box = null;
    kept.push(block);
  }
  return kept;
}

interface Box {
  /** The element that holds nothing but the box; null where its heading stands among the paragraphs. */
  readonly element: Element | null;
  readonly heading: FoundBlock;
}

/** A heading that comes first in its container heads the whole container, unless that is the page's own body. */
function boxOf(heading: FoundBlock, found: readonly FoundBlock[]): Box {
  let element: Element | null = null;
  for (let outer = heading.element.parentElement; outer !== null; outer = outer.parentElement) {
    const inside = found.filter((block) => outer.contains(block.element));
    if (inside[0] !== heading || inside.length * 2 > found.length || outer.localName === 'body') break;
    element = outer;
  }
  return { element, heading };
}

function belongs({ element, heading }: Box, block: FoundBlock): boolean {
  if (element !== null) return element.contains(block.element);
  if (block.kind === 'subhead') return block.linked > 0 || isSmaller(block.element, heading.element);
  const text = block.folded.text.trim();
  return block.kind === 'list-item' || block.linked * 2 > text.length || !/[.!?]["'”’»)]*$/u.test(text);
}

function isSmaller(element: Element, heading: Element): boolean {
  return /^h[1-6]$/.test(heading.localName) && element.localName > heading.localName;
}

/** A block that is none of the article by its own words or links. */
function isAside(block: FoundBlock): boolean {
  const text = block.folded.text.trim();
  if (isPointer(text) || isFurniture(text) || isMetadata(text)) return true;
  if (
    text.length > 0 &&
    block.linked > text.length * LINK_DENSITY &&
    block.kind !== 'table-row' &&
    text.split(' ').length > 2
  )
    return true;
  return isTeaser(block.element);
}

/** A small box whose heading is a link: another story's headline, with or without its summary. */
function isTeaser(element: Element): boolean {
  const box = element.closest('li, article, section, div');
  if (box === null || (box.textContent?.length ?? 0) > 600 || box.querySelectorAll('p').length > 2)
    return false;
  for (const heading of box.querySelectorAll('h2, h3, h4, h5')) {
    const link = heading.closest('a') ?? heading.querySelector('a');
    if (
      link !== null &&
      (link.textContent?.trim().length ?? 0) >= (heading.textContent?.trim().length ?? 0) * 0.9
    )
      return true;
  }
  return false;
}

/** "By Jane Doe", "Published 3:04 p.m. Oct. 7, 2020", "4 min read". */
function isMetadata(text: string): boolean {
  if (text.length > 120) return false;
  const label =
    /^(?:originally )?(?:published|posted|updated|last updated|publicad[oa]|actualizad[oa])\b[: ]{0,2}(?:on |at |el )?/i.exec(
      text,
    )?.[0] ?? '';
  const rest = text
    .slice(label.length)
    .replace(/^(?:at )?\d{1,2}:\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? ?/i, '');
  const day = printedDay(rest);
  if (
    day !== null &&
    rest.length - day.length < 40 &&
    !/[.!?]$/.test(rest.slice(day.length).replace(/[ap]\.m\.$/i, ''))
  )
    return true;
  if (label !== '' && /^\d+ \p{L}+ ago$|^hace \d+ \p{L}+$/u.test(rest)) return true;
  if (
    /^(?:by|por) \p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,5}(?:[|,•·—–-].{0,60})?$/u.test(text) &&
    !/[.!?]$/.test(text)
  )
    return true;
  return /^\d{1,2} ?(?:min(?:ute)?s?|minutos?)(?: de)? (?:read|lectura)$/i.test(text);
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

/** The finished blocks; a quotation set apart that repeats the text is a pull quote. */
export function finished(chosen: readonly FoundBlock[]): Block[] {
  const texts = chosen.map(({ folded }) => {
    for (const { start, end } of innerPointers(folded.text))
      folded.cut(folded.text[start - 1] === ' ' ? start - 1 : start, end);
    return folded.text.trimEnd();
  });
  const plain = texts.map((text) => wordsOf(text));
  return chosen.map((block, i) => ({
    kind: repeats(block.kind, plain, i) ? 'pull-quote' : block.kind,
    text: texts[i] ?? '',
  }));
}

const DISPLAYED: ReadonlySet<BlockKind> = new Set(['block-quote', 'pull-quote', 'subhead']);

function repeats(kind: BlockKind, plain: readonly string[], at: number): boolean {
  const words = plain[at] ?? '';
  if (!DISPLAYED.has(kind) || words.split(' ').length < 5) return false;
  return plain.some((other, i) => i !== at && other.length > words.length && other.includes(words));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
