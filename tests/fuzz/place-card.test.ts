import fc from 'fast-check';
import { describe, it } from 'vitest';
import { placeCard } from '../../src/overlay/place-card.ts';

const box = (width: number, height: number) =>
  fc
    .record({
      left: fc.integer({ min: 0, max: width - 20 }),
      top: fc.integer({ min: 0, max: height - 20 }),
      right: fc.integer({ min: 10, max: width }),
      bottom: fc.integer({ min: 10, max: height }),
    })
    .map(({ left, top, right, bottom }) => ({
      left,
      top,
      right: Math.max(right, left + 10),
      bottom: Math.max(bottom, top + 10),
    }));

describe('placeCard', () => {
  it('never covers the marked words while there is room for a line of the card', () => {
    const view = { width: 1024, height: 700 };
    fc.assert(
      fc.property(box(view.width, view.height), fc.integer({ min: 40, max: 2000 }), (mark, height) => {
        const { left, top, maxHeight } = placeCard(mark, mark, { width: 380, height }, view);
        const bottom = top + Math.min(height, maxHeight);
        const apart =
          left >= mark.right || left + 380 <= mark.left || top >= mark.bottom || bottom <= mark.top;
        const noRoom = mark.top <= 20 && view.height - mark.bottom <= 20;
        return apart || noRoom;
      }),
    );
  });
});
