/** How long the pointer must rest on a mark before its card opens, and off it before the card goes, in ms. */
const OPEN_AFTER = 250;
const CLOSE_AFTER = 350;

/** Elements whose clicks are the page's own. */
const CONTROLS: ReadonlySet<unknown> = new Set(['A', 'BUTTON', 'INPUT', 'SELECT', 'LABEL']);

export interface PointerTargets<T> {
  /** What lies under this point of the document's viewport. */
  readonly at: (document: Document, x: number, y: number) => T | null;
  /** True for events that our own card or summary received. */
  readonly isOwn: (event: Event) => boolean;
  readonly onRest: (target: T) => void;
  readonly onLeave: () => void;
  readonly onClick: (target: T | null) => void;
}

/**
 * Hover with intent, and clicks, on things that are no elements, in all documents that have some. Never
 * keeps an event from the page.
 */
export function watchPointer<T>(
  documents: Iterable<Document>,
  targets: PointerTargets<T>,
  signal: AbortSignal,
): void {
  let over: T | 'own' | null = null;
  let timer = 0;
  let frame = 0;
  let last: readonly [x: number, y: number] | null = null;
  let moved = false;
  const move = (next: T | 'own' | null) => {
    if (next === over) return;
    over = next;
    clearTimeout(timer);
    // On the card it stays open, whatever the pointer crossed on its way there.
    if (next === 'own') return;
    timer =
      next === null
        ? window.setTimeout(targets.onLeave, CLOSE_AFTER)
        : window.setTimeout(() => targets.onRest(next), OPEN_AFTER);
  };
  // What a click opened or Escape closed must not be opened again by a pointer that has not moved since.
  const stopWaiting = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  const options = { signal, passive: true, capture: true };
  for (const document of documents) {
    const at = ({ clientX, clientY }: MouseEvent) => targets.at(document, clientX, clientY);
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      const own = targets.isOwn(event);
      // Chromium tells of a move, too, where the page moved: scrolled under a resting pointer, or came to the
      // front under it. That is no intent: it may close a card, but opens none.
      if (last !== null && (last[0] !== event.screenX || last[1] !== event.screenY)) moved = true;
      last = [event.screenX, event.screenY];
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const next = own ? 'own' : at(event);
        if (moved || next === null || next === 'own') move(next);
        moved = false;
      });
    };
    const onHide = () => {
      last = null;
    };
    const onClick = (event: MouseEvent) => {
      if (targets.isOwn(event) || isControl(event)) return;
      over = at(event);
      stopWaiting();
      targets.onClick(over);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') stopWaiting();
    };
    document.addEventListener('pointermove', onMove, options);
    document.addEventListener('visibilitychange', onHide, options);
    document.addEventListener('click', onClick, options);
    document.addEventListener('keydown', onKey, options);
  }
  signal.addEventListener('abort', stopWaiting);
}

/** A click on the page's own link or button is the page's. */
function isControl(event: Event): boolean {
  return event.composedPath().some((target) => 'tagName' in target && CONTROLS.has(target.tagName));
}
