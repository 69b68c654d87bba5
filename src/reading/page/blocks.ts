import type { BlockKind } from '../article.ts';
import { FoldedText } from './fold.ts';
import type { FoundBlock } from './found-block.ts';
import { hintIn, namesOf } from './hints.ts';
import { CAPTION_NAMES, PULL_QUOTE_NAMES } from './names.ts';
import { type Branch, isBranch } from './outline.ts';
import { tableRows } from './table.ts';

/** Elements that begin and end a line of their own. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table caption tbody thead tfoot tr td th ul ' +
    'amp-accordion amp-img'
  ).split(' '),
);

/** How a line of a list begins where no `<li>` says so. */
const BULLET = /^\s*[•▪●◦]/u;

/** Cuts what may be article text into blocks, in reading order. */
export function findBlocks(root: Branch): FoundBlock[] {
  const finder = new BlockFinder();
  finder.enter(root, 'paragraph', false);
  return finder.blocks;
}

class BlockFinder {
  readonly #found: FoundBlock[] = [];
  #folded = new FoldedText();
  #linked = 0;
  #breaks = 0;
  #place: { readonly kind: BlockKind; readonly element: Element } | null = null;

  get blocks(): FoundBlock[] {
    return this.#found;
  }

  /** Reads a branch whose text is of this kind unless an element in it says otherwise. */
  enter(branch: Branch, outer: BlockKind, link: boolean): void {
    const { element, children } = branch;
    const isBlock = isBlockElement(element);
    const kind = isBlock ? kindOf(element, outer) : outer;
    const rows = element.localName === 'table' ? tableRows(branch) : null;
    if (isBlock) this.#close();
    const place = this.#place;
    if (isBlock || place === null) this.#place = { kind, element };
    if (rows !== null) this.#found.push(...rows);
    else
      for (const child of children) {
        if (!isBranch(child)) this.#text(child, link);
        else if (child.element.localName === 'br') this.#lineBreak();
        else this.enter(child, kind, link || child.element.localName === 'a');
      }
    if (isBlock) this.#close();
    this.#place = place;
  }

  #text(node: Text, link: boolean): void {
    if (this.#breaks > 0 && BULLET.test(node.data)) this.#close();
    if (node.data.trim() !== '') this.#breaks = 0;
    const before = this.#folded.text.length;
    this.#folded.add(node);
    if (link) this.#linked += this.#folded.text.length - before;
  }

  /** Two in a row begin a paragraph, as pages without `<p>` write it. */
  #lineBreak(): void {
    this.#breaks++;
    if (this.#breaks > 1) this.#close();
    else this.#folded.separate(' ');
  }

  #close(): void {
    this.#breaks = 0;
    if (/[\p{L}\p{N}]/u.test(this.#folded.text) && this.#place !== null)
      this.#found.push({
        ...this.#place,
        ...asListItem(this.#folded),
        folded: this.#folded,
        linked: this.#linked,
      });
    this.#folded = new FoldedText();
    this.#linked = 0;
  }
}

/** A line that begins with a bullet is an item, whatever element it stands in. */
function asListItem({ text }: FoldedText): { readonly kind?: 'list-item' } {
  return BULLET.test(text) ? { kind: 'list-item' } : {};
}

function isBlockElement(element: Element): boolean {
  return BLOCK_TAGS.has(element.localName) || element.shadowRoot !== null;
}

/** What an element makes of its text; paragraphs in a list item, a quotation or a caption are of that kind. */
function kindOf(element: Element, outer: BlockKind): BlockKind {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag)) return 'subhead';
  if (outer === 'pull-quote') return outer;
  const names = namesOf(element);
  if (hintIn(names, PULL_QUOTE_NAMES) !== null || tag === 'aside') return 'pull-quote';
  if (tag === 'figcaption' || hintIn(names, CAPTION_NAMES) !== null) return 'caption';
  if (tag === 'caption') return 'subhead';
  // An embedded post is quoted by its frame, not by quotation marks.
  if (tag === 'blockquote')
    return / (?:twitter|tweet|instagram|bluesky|tiktok) /.test(names) ? outer : 'block-quote';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list-item';
  return outer;
}
