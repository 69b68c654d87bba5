/** Space between the summary and the window's edge or a bar of the site, in CSS pixels. */
const MARGIN = 16;
/** A fixed element that takes more of the window's height than this is the site's frame, not a bar. */
const LARGEST_BAR = 0.4;
/** No button that a finger can hit is smaller, in CSS pixels. */
const PROBE = 24;
/** So many bars may stand above one another: a player, a cookie notice, a chat button. */
const BARS = 3;

/** Lifts the summary over whatever the site itself has fixed in that corner; back down once it is gone. */
export function stepAside(summary: HTMLElement): void {
  const { left, right, height } = summary.getBoundingClientRect();
  let bottom = MARGIN;
  for (let bars = 0; bars < BARS; bars++) {
    const foot = window.innerHeight - bottom;
    const bar = barIn({ left, right, top: foot - height, bottom: foot }, summary.getRootNode());
    if (bar === null) break;
    bottom = window.innerHeight - bar.top + MARGIN / 2;
  }
  const fits = bottom + height < window.innerHeight / 2;
  summary.style.insetBlockEnd = `${fits ? bottom : MARGIN}px`;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a fixed element of the site under an area; the highest of several. */
function barIn({ left, right, top, bottom }: Area, own: Node): DOMRect | null {
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
