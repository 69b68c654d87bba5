import { isBoxHeading, isFurniture, isPointer } from '../boilerplate.ts';
import type { FoundBlock } from './found-block.ts';
import { isMetadataLine } from './metadata-line.ts';

/** A share of linked text from which a block points elsewhere (Readability's own bounds are 0.2 to 0.5). */
const LINK_DENSITY = 0.66;
/** A teaser is a headline with a sentence or two. */
const MAX_TEASER = 600;

/** Leaves out boxes like "Related" with what belongs to them, teasers, and lines that are none of the article. */
export function withoutBoxes(found: readonly FoundBlock[]): FoundBlock[] {
  const kept: FoundBlock[] = [];
  const teasers = new Map<Element, boolean>();
  let box: Box | null = null;
  for (const [i, block] of found.entries()) {
    if (block.kind !== 'table-head' && isBoxHeading(textOf(block))) {
      box = boxOf(i, found);
      continue;
    }
    if (box !== null && belongs(box, block)) continue;
    box = null;
    if (!isAside(block) && !isInTeaser(block.element, teasers)) kept.push(block);
  }
  return kept;
}

interface Box {
  /** The element that holds nothing but the box; null where its heading stands among the paragraphs. */
  readonly element: Element | null;
  readonly heading: Element | null;
}

/** A heading that comes first in its container heads the whole container, unless that is the page's own body. */
function boxOf(at: number, found: readonly FoundBlock[]): Box {
  const [before, heading] = [found[at - 1], found[at]];
  let element: Element | null = null;
  for (let outer = heading?.element ?? null; outer !== null; outer = outer.parentElement) {
    if (outer.localName === 'body' || (before !== undefined && outer.contains(before.element))) break;
    // Blocks are in reading order: those of the container follow its heading.
    let end = at + 1;
    while (end < found.length && outer.contains(found[end]?.element ?? null)) end++;
    if ((end - at) * 2 > found.length) break;
    if (end > at + 1) element = outer;
  }
  return { element, heading: heading?.element ?? null };
}

function belongs({ element, heading }: Box, block: FoundBlock): boolean {
  if (element !== null) return element.contains(block.element);
  if (block.kind === 'subhead') return block.linked > 0 || isSmaller(block.element, heading);
  const text = textOf(block);
  return block.kind === 'list-item' || block.linked * 2 > text.length || !/[.!?]["'”’»)]*$/u.test(text);
}

function isSmaller(element: Element, heading: Element | null): boolean {
  return heading !== null && /^h[1-6]$/.test(heading.localName) && element.localName > heading.localName;
}

/** A block that is none of the article by its own words or links. */
function isAside(block: FoundBlock): boolean {
  const text = textOf(block);
  if (isPointer(text) || isFurniture(text) || isMetadataLine(text)) return true;
  return block.kind !== 'table-row' && block.linked > text.length * LINK_DENSITY;
}

/** Each box is judged once, however many blocks stand in it. */
function isInTeaser(element: Element, judged: Map<Element, boolean>): boolean {
  const box = element.closest('li, article, section, div');
  if (box === null) return false;
  const known = judged.get(box) ?? isTeaser(box);
  judged.set(box, known);
  return known;
}

/** A small box whose heading is a link: another story's headline, with or without its summary. */
function isTeaser(box: Element): boolean {
  if (lengthOf(box) > MAX_TEASER || box.querySelectorAll('p').length > 2) return false;
  return [...box.querySelectorAll('h2, h3, h4, h5')].some((heading) => {
    const link = heading.closest('a') ?? heading.querySelector('a');
    // A post of a live blog links to itself.
    if (link === null || link.getAttribute('href')?.includes('#')) return false;
    return lengthOf(link) >= lengthOf(heading) * 0.9;
  });
}

function textOf({ folded }: FoundBlock): string {
  return folded.text.trim();
}

function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}
