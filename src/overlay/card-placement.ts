import type { MarkBoxes } from './anchors.ts';
import { placeCard } from './place-card.ts';

/** Puts a card beside its line. Hides it and returns false where the line is out of sight. */
export function placeBeside(card: HTMLElement, boxes: MarkBoxes | null): boolean {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const inSight = boxes !== null && boxes.mark.bottom >= 0 && boxes.mark.top <= view.height;
  card.style.visibility = inSight ? 'visible' : 'hidden';
  if (!inSight) return false;
  card.style.maxHeight = '';
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const { left, top, maxHeight } = placeCard(boxes.sentence, boxes.mark, size, view);
  Object.assign(card.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
  return true;
}

export function scrollToRange(range: Range | null): void {
  const node = range?.startContainer;
  const element = node instanceof Element ? node : node?.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
