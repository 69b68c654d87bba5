export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** How tall the card may be before it scrolls. */
  readonly maxHeight: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space between card and sentence, and between card and the edge of the window, in CSS pixels. */
const GAP = 10;
/** Above or below the sentence, a card lower than this is no use; then the roomier side is taken anyway. */
const LEAST_HEIGHT = 160;

/**
 * Where a card stands so that it never covers its sentence: in the right margin, else the left, else
 * below, else above. All in viewport coordinates.
 * @param sentence the box of the sentence that the card speaks of
 * @param mark the box of the marked words, whose line the card stands beside
 */
export function placeCard(sentence: Box, mark: Box, card: Size, view: Size): Placement {
  const top = clamp(mark.top - GAP, GAP, view.height - card.height - GAP);
  const beside = { top, maxHeight: view.height - 2 * GAP };
  if (sentence.right + GAP + card.width + GAP <= view.width) return { left: sentence.right + GAP, ...beside };
  if (sentence.left - GAP - card.width - GAP >= 0)
    return { left: sentence.left - GAP - card.width, ...beside };
  const left = clamp(mark.left, GAP, view.width - card.width - GAP);
  const below = view.height - sentence.bottom - 2 * GAP;
  const above = sentence.top - 2 * GAP;
  if (below >= Math.min(card.height, LEAST_HEIGHT) || below >= above) {
    return { left, top: sentence.bottom + GAP, maxHeight: Math.max(below, 0) };
  }
  const maxHeight = Math.max(above, 0);
  return { left, top: sentence.top - GAP - Math.min(card.height, maxHeight), maxHeight };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
