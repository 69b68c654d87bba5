import { FoldedText } from './fold.ts';
import type { FoundBlock } from './found-block.ts';
import { type Branch, isBranch, textsOf } from './outline.ts';

/** Cells longer than this hold running text: such a table only lays the page out. */
const MAX_CELL = 300;

/** The rows of a table of data; null for one that lays the page out, whose cells are read as blocks. */
export function tableRows(table: Branch): FoundBlock[] | null {
  const rows = [...branches(table, 'tr')].map((row) => ({ row, cells: cellsOf(row) }));
  if (!rows.some(({ cells }) => cells.length > 1)) return null;
  if ([...branches(table, 'table')].length > 0) return null;
  if (rows.some(({ cells }) => cells.some((cell) => lengthOf(cell) > MAX_CELL))) return null;
  const blocks: FoundBlock[] = [];
  for (const caption of branches(table, 'caption'))
    blocks.push(blockOf('subhead', caption.element, [caption]));
  for (const { row, cells } of rows)
    blocks.push(blockOf(isHead(row, cells) ? 'table-head' : 'table-row', row.element, cells));
  return blocks.filter(({ folded }) => folded.text.trim() !== '');
}

function blockOf(kind: FoundBlock['kind'], element: Element, cells: readonly Branch[]): FoundBlock {
  const folded = new FoldedText();
  for (const [i, cell] of cells.entries()) {
    if (i > 0) folded.separate('\t');
    for (const text of textsOf(cell)) {
      folded.add(text);
      // Lines of one cell: a space keeps their words apart.
      if (text.parentElement?.localName === 'p') folded.separate(' ');
    }
  }
  return { kind, element, folded, linked: 0 };
}

function cellsOf(row: Branch): Branch[] {
  return row.children
    .filter((child) => isBranch(child))
    .filter(({ element }) => /^t[dh]$/.test(element.localName));
}

function isHead(row: Branch, cells: readonly Branch[]): boolean {
  const filled = cells.filter((cell) => lengthOf(cell) > 0);
  return (
    row.element.closest('thead') !== null ||
    (filled.length > 0 && filled.every(({ element }) => element.localName === 'th'))
  );
}

function lengthOf(branch: Branch): number {
  let length = 0;
  for (const text of textsOf(branch)) length += text.data.trim().length;
  return length;
}

/** The branches with this tag below a branch, in order. */
function* branches(branch: Branch, tag: string): Generator<Branch> {
  for (const child of branch.children) {
    if (!isBranch(child)) continue;
    if (child.element.localName === tag) yield child;
    yield* branches(child, tag);
  }
}
