import { isBoxHeading, isFurniture, isPointer } from '../boilerplate.ts';
import type { FoundBlock } from './blocks.ts';
import { isMetadataLine } from './metadata-line.ts';

/** A share of linked text from which a block points elsewhere (Readability's own bounds are 0.2 to 0.5). */
const LINK_DENSITY = 0.66;
/** A teaser is a headline with a sentence or two. */
const MAX_TEASER = 600;

/** Leaves out boxes like "Related" with what belongs to them, teasers, and lines that are none of the article. */
export function withoutBoxes(found: readonly FoundBlock[]): FoundBlock[] {
  const kept: FoundBlock[] = [];
  let box: Box | null = null;
  for (const block of found) {
    if (block.kind !== 'table-head' && isBoxHeading(textOf(block))) {
      box = boxOf(block, found);
      continue;
    }
    if (box !== null && belongs(box, block)) continue;
    box = null;
    if (!isAside(block)) kept.push(block);
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
  if (element?.contains(block.element)) return true;
  if (element !== null && element !== heading.element.parentElement) return false;
  if (block.kind === 'subhead') return block.linked > 0 || isSmaller(block.element, heading.element);
  const text = textOf(block);
  return block.kind === 'list-item' || block.linked * 2 > text.length || !/[.!?]["'”’»)]*$/u.test(text);
}

function isSmaller(element: Element, heading: Element): boolean {
  return /^h[1-6]$/.test(heading.localName) && element.localName > heading.localName;
}

/** A block that is none of the article by its own words or links. */
function isAside(block: FoundBlock): boolean {
  const text = textOf(block);
  if (isPointer(text) || isFurniture(text) || isMetadataLine(text)) return true;
  if (block.kind !== 'table-row' && block.linked > text.length * LINK_DENSITY) return true;
  return isTeaser(block.element);
}

/** A small box whose heading is a link: another story's headline, with or without its summary. */
function isTeaser(element: Element): boolean {
  const box = element.closest('li, article, section, div');
  if (box === null || (box.textContent?.length ?? 0) > MAX_TEASER) return false;
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
