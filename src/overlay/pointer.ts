/** How long the pointer must rest on a mark before its card opens, and off it before the card goes, in ms. */
const OPEN_AFTER = 250;
const CLOSE_AFTER = 350;

export interface PointerTargets<T> {
  /** What lies under this point of the viewport. */
  readonly at: (x: number, y: number) => T | null;
  /** True for events that our own card or summary received. */
  readonly isOwn: (event: Event) => boolean;
  readonly onRest: (target: T) => void;
  readonly onLeave: () => void;
  readonly onClick: (target: T | null) => void;
}

/** Hover with intent, and clicks, on things that are no elements. Never keeps an event from the page. */
export function watchPointer<T>(targets: PointerTargets<T>, signal: AbortSignal): void {
  let over: T | null = null;
  let timer = 0;
  let frame = 0;
  const later = (run: () => void, delay: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(run, delay);
  };
  const move = (event: PointerEvent) => {
    const own = targets.isOwn(event);
    const next = own ? over : targets.at(event.clientX, event.clientY);
    if (own) clearTimeout(timer);
    if (next === over && !own) return;
    over = next;
    if (next === null) later(targets.onLeave, CLOSE_AFTER);
    else if (!own) later(() => targets.onRest(next), OPEN_AFTER);
  };
  const options = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => move(event));
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (targets.isOwn(event) || isControl(event)) return;
      targets.onClick(targets.at(event.clientX, event.clientY));
    },
    options,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}

/** A click on the page's own link or button is the page's. */
function isControl(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('a, button, input, select, label') !== null;
}
