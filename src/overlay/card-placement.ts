import type { MarkBoxes } from './anchors.ts';
import { elementOf } from './frames.ts';
import { type Box, type Placement, placeCard, type Size } from './place-card.ts';

/** A card with less height than this is no use: then it may cover the summary. */
const LEAST_HEIGHT = 200;

/**
 * Puts a card beside its line, above the summary where both would meet. Hides it and returns false where
 * the line is out of sight.
 */
export function placeBeside(card: HTMLElement, boxes: MarkBoxes | null, summary: Box | null): boolean {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const inSight = boxes !== null && boxes.mark.bottom >= 0 && boxes.mark.top <= view.height;
  card.style.visibility = inSight ? 'visible' : 'hidden';
  if (!inSight) return false;
  card.style.maxHeight = '';
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const free = placeCard(boxes.sentence, boxes.mark, size, view);
  const lifted =
    summary !== null && meets(free, size, summary) ? placeClear(boxes, summary, size, view) : free;
  const { left, top, maxHeight } = lifted.maxHeight < LEAST_HEIGHT ? free : lifted;
  Object.assign(card.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
  return true;
}

/** A summary that stepped over the sentence is kept in sight with it; any other is where the window ends. */
function placeClear({ sentence, mark }: MarkBoxes, summary: Box, size: Size, view: Size): Placement {
  if (summary.bottom > mark.top) return placeCard(sentence, mark, size, { ...view, height: summary.top });
  const { top } = summary;
  return placeCard({ ...sentence, top }, { ...mark, top }, size, view);
}

function meets({ left, top, maxHeight }: Placement, size: Size, box: Box): boolean {
  const bottom = top + Math.min(size.height, maxHeight);
  return left < box.right && left + size.width > box.left && top < box.bottom && bottom > box.top;
}

export function scrollToRange(range: Range | null): void {
  if (range !== null) elementOf(range)?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
