import type { Compared } from '../ui/compared.ts';
import { DIFFERENCES } from '../ui/compared.ts';
import type { Settings } from '../ui/settings.ts';
import { isDarkPageAt } from './contrast.ts';
import { documentOf } from './frames.ts';
import { ALL_NAMES, markNames, OPEN_NAMES } from './mark-styles.ts';

/** A claim on the page that has something beside it. */
export interface Mark {
  readonly compared: Compared;
  /** Where it stands; a quote that its attribution interrupts has several. */
  readonly ranges: readonly Range[];
}

/**
 * True where the reader's choice of marks shows this claim. `off` shows nothing until asked, and then all.
 * What only this page states is shown at every level: a setting of its own brings it.
 */
export function isShown(compared: Pick<Compared, 'verdict' | 'sources'>, level: Settings['marks']): boolean {
  if (markNames(compared) === null) return false;
  return level !== 'differences' || compared.verdict === null || DIFFERENCES.has(compared.verdict);
}

/** Where marks were drawn: each document paints its own ranges, a frame's too. */
const painted = new Set<HighlightRegistry>();

/** Draws the marks anew. Not one node of the page is added or changed. */
export function paintMarks(marks: readonly Mark[], open: Mark | null): void {
  clearMarks();
  for (const { compared, ranges } of marks) {
    const names = markNames(compared);
    if (names === null) continue;
    for (const range of ranges) add(names[isDarkPageAt(range) ? 1 : 0], range);
  }
  for (const range of open?.ranges ?? []) add(OPEN_NAMES[isDarkPageAt(range) ? 1 : 0], range);
}

export function clearMarks(): void {
  for (const highlights of painted) for (const name of ALL_NAMES) highlights.delete(name);
  painted.clear();
}

function add(name: string, range: Range): void {
  const view = documentOf(range)?.defaultView;
  if (!view) return;
  const { highlights } = view.CSS;
  painted.add(highlights);
  const highlight = highlights.get(name);
  if (highlight === undefined) highlights.set(name, new view.Highlight(range));
  else highlight.add(range);
}

/** The mark under a point of a document's viewport: the shortest where several overlap. */
export function markAt(marks: readonly Mark[], inner: Document, x: number, y: number): Mark | null {
  const hits = marks.filter(({ ranges }) =>
    ranges.some((range) => documentOf(range) === inner && contains(range, x, y)),
  );
  const length = ({ ranges }: Mark) => ranges.reduce((sum, range) => sum + range.toString().length, 0);
  return hits.sort((a, b) => length(a) - length(b))[0] ?? null;
}

function contains(range: Range, x: number, y: number): boolean {
  const inside = (box: DOMRect) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return inside(range.getBoundingClientRect()) && [...range.getClientRects()].some(inside);
}
