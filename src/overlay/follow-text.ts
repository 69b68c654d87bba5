/** How long after a change we look, so that one look serves many changes, and how often at most, in ms. */
const SOON = 400;
const AT_MOST_EVERY = 2000;

/**
 * Calls back soon after the page's text may have changed. Pages change all the time without their article
 * changing, so the callback must be cheap; it is not called while the tab is hidden.
 */
export function followText(onChange: () => void, signal: AbortSignal): void {
  let timer = 0;
  let last = 0;
  const observer = new MutationObserver(() => {
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
    onChange();
  };
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
