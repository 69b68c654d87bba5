import type { MarkBoxes } from './anchors.ts';
import type { Box } from './place-card.ts';

/** Space between the summary and the window's edge or a bar of the site, in CSS pixels. */
const MARGIN = 16;
/** A fixed element that takes more of the window's height than this is the site's frame, not a bar. */
const LARGEST_BAR = 0.4;
/** No button that a finger can hit is smaller, in CSS pixels. */
const PROBE = 24;
/** So many bars may stand above one another: a player, a cookie notice, a chat button. */
const BARS = 3;

/**
 * Lifts the summary over whatever the site itself has fixed in that corner, and over the sentence of an open
 * card, which at the page's end cannot be scrolled out from under it; back down once it is gone.
 */
export function stepAside(summary: HTMLElement, open: MarkBoxes | null): void {
  const { left, right, height } = summary.getBoundingClientRect();
  let bottom = MARGIN;
  for (let bars = 0; bars < BARS; bars++) {
    const foot = window.innerHeight - bottom;
    const bar = barIn({ left, right, top: foot - height, bottom: foot }, summary.getRootNode());
    if (bar === null) break;
    bottom = window.innerHeight - bar.top + MARGIN / 2;
  }
  const area = () => ({
    left,
    right,
    top: window.innerHeight - bottom - height,
    bottom: window.innerHeight - bottom,
  });
  if (open !== null && meet(open.mark, area())) bottom = window.innerHeight - open.mark.top + MARGIN / 2;
  if (open !== null && meet(open.sentence, area()))
    bottom = window.innerHeight - open.sentence.top + MARGIN / 2;
  const fits = bottom + height < window.innerHeight / 2;
  summary.style.insetBlockEnd = `${fits ? bottom : MARGIN}px`;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** The box of a fixed element of the site under an area; the highest of several. */
function barIn({ left, right, top, bottom }: Box, own: Node): DOMRect | null {
  const host = own instanceof ShadowRoot ? own.host : null;
  const under = new Set<Element>();
  for (let x = left + 1; x < right; x += PROBE)
    for (let y = top + 1; y < bottom; y += PROBE)
      for (const element of document.elementsFromPoint(x, y)) if (element !== host) under.add(element);
  const boxes = [...under]
    .flatMap((element) => fixedAncestor(element)?.getBoundingClientRect() ?? [])
    .filter((box) => box.height <= window.innerHeight * LARGEST_BAR && box.top > 0);
  return boxes.sort((a, b) => a.top - b.top)[0] ?? null;
}

function fixedAncestor(element: Element): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at;
  return null;
}
