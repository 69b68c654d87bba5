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

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space between card and sentence, and between card and the edge of the window, in CSS pixels. */
const GAP = 10;
/** A card that has less height than this shows no more than its heading. */
const LEAST_HEIGHT = 160;

/**
 * Where a card stands so that it does not cover its sentence: in the right margin, else the left, else
 * below, else above. A sentence that leaves no room (it fills a small window) gives way to its marked words
 * alone. All in viewport coordinates.
 * @param sentence the box of the sentence that the card speaks of
 * @param mark the box of the marked words, whose line the card stands beside
 */
export function placeCard(sentence: Box, mark: Box, card: Size, view: Size): Placement {
  return (
    beside(sentence, mark, card, view) ??
    aboveOrBelow(sentence, mark, card, view, LEAST_HEIGHT) ??
    aboveOrBelow(mark, mark, card, view, LEAST_HEIGHT) ??
    aboveOrBelow(mark, mark, card, view, 0) ?? { left: GAP, top: GAP, maxHeight: LEAST_HEIGHT }
  );
}

function beside(sentence: Box, mark: Box, card: Size, view: Size): Placement | null {
  const top = clamp(mark.top - GAP, GAP, view.height - card.height - GAP);
  const maxHeight = view.height - 2 * GAP;
  if (sentence.right + GAP + card.width + GAP <= view.width) {
    return { left: sentence.right + GAP, top, maxHeight };
  }
  const left = sentence.left - GAP - card.width;
  return left < GAP ? null : { left, top, maxHeight };
}

/** Below where the card fits, or where there is more room than above; null where neither side has `least`. */
function aboveOrBelow(keep: Box, mark: Box, card: Size, view: Size, least: number): Placement | null {
  const left = clamp(mark.left, GAP, view.width - card.width - GAP);
  const below = view.height - keep.bottom - 2 * GAP;
  const above = keep.top - 2 * GAP;
  const enough = Math.min(card.height, least);
  if (below >= card.height || (below >= above && below >= enough && below > 0)) {
    return { left, top: keep.bottom + GAP, maxHeight: below };
  }
  if (above < enough || above <= 0) return null;
  return { left, top: keep.top - GAP - Math.min(card.height, above), maxHeight: above };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
