/** How long after a change we look, so that one look serves many changes, and how often at most, in ms. */
const SOON = 400;
const AT_MOST_EVERY = 2000;

export interface TextFollower {
  /** Before the change is painted: no mark may stand on other words, not for a moment. Must be very cheap. */
  readonly atOnce: () => void;
  /** Soon after it. Pages change all the time without their article changing, so it must be cheap. */
  readonly soon: () => void;
}

/** Calls back when the page's text may have changed; `soon` not while the tab is hidden. */
export function followText({ atOnce, soon }: TextFollower, signal: AbortSignal): void {
  let timer = 0;
  let last = 0;
  const observer = new MutationObserver(() => {
    atOnce();
    if (timer !== 0) return;
    timer = window.setTimeout(run, Math.max(SOON, last + AT_MOST_EVERY - Date.now()));
  });
  const run = () => {
    if (document.hidden) {
      document.addEventListener('visibilitychange', run, { once: true, signal });
      return;
    }
    timer = 0;
    last = Date.now();
    soon();
  };
  // The document, not its body: some pages put a new body in its place.
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
