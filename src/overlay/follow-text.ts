/** How long the page must be still before we look again, and how often at most, in ms. */
const STILL = 400;
const AT_MOST_EVERY = 2000;

/**
 * Calls back when the page's text may have changed, once it is still. Pages change all the time without
 * their article changing, so the callback must be cheap; it is not called while the tab is hidden.
 */
export function followText(onChange: () => void, signal: AbortSignal): void {
  let timer = 0;
  let last = 0;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(run, Math.max(STILL, last + AT_MOST_EVERY - Date.now()));
  });
  const run = () => {
    if (document.hidden) {
      document.addEventListener('visibilitychange', run, { once: true, signal });
      return;
    }
    last = Date.now();
    onChange();
  };
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
