import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPointer } from '../../../src/overlay/pointer.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    draw();
    return 0;
  });
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page with a mark over the first hundred pixels of its height, scrolled by so much, and what was done with the mark. */
function openPage() {
  const { document, Event } = parseHTML('<p>text</p>');
  const done: string[] = [];
  const page = { scrolled: 0 };
  watchPointer(
    [document],
    {
      at: (_document, _x, y) => (y + page.scrolled < 100 ? 'mark' : null),
      isOwn: () => false,
      onRest: (mark) => done.push(`open ${mark}`),
      onLeave: () => done.push('close'),
      onClick: () => done.push('click'),
    },
    new AbortController().signal,
  );
  /** The browser tells where the pointer is, and it rests there. */
  const tell = (y: number) => {
    const event = new Event('pointermove');
    document.dispatchEvent(Object.assign(event, { clientX: 0, clientY: y, screenX: 0, screenY: y }));
    vi.advanceTimersByTime(1000);
  };
  return { hide: () => document.dispatchEvent(new Event('visibilitychange')), page, done, tell };
}

it('opens the mark on which a pointer comes to rest, and closes it when the pointer leaves', () => {
  const { done, tell } = openPage();
  tell(300);
  tell(50);
  expect(done).toEqual(['open mark']);
  tell(300);
  expect(done).toEqual(['open mark', 'close']);
});

it('opens nothing under a pointer that was there before the page', () => {
  const { hide, done, tell } = openPage();
  tell(50);
  expect(done).toEqual([]);
  tell(51);
  expect(done).toEqual(['open mark']);
  tell(300);
  hide();
  tell(50);
  expect(done).toEqual(['open mark', 'close']);
});

it('opens nothing when the page scrolls under a resting pointer; what was open goes when it scrolls away', () => {
  const { page, done, tell } = openPage();
  tell(151);
  tell(150);
  page.scrolled = -100;
  tell(150);
  expect(done).toEqual([]);
  tell(149);
  expect(done).toEqual(['open mark']);
  page.scrolled = 0;
  tell(149);
  expect(done).toEqual(['open mark', 'close']);
});
