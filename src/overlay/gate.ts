import { assessCoverage } from '../coverage/coverage.ts';
import type { PageRequest } from '../messages/messages.ts';
import { SPARSE, sampleText } from './sample-text.ts';

/**
 * How long after a change the page is looked at again, in ms, twice as long each time; and how often one
 * address is. Late articles come within seconds; a page that changes for ever is left alone after a minute.
 */
const FIRST_WAIT = 500;
const LOOKS = 8;

/** The gate needs one function of the browser's API; the polyfill would be larger than the gate. */
interface NativeApi {
  readonly runtime: { sendMessage(message: PageRequest): Promise<unknown> };
}

declare global {
  /** What runs on this page now; gate and overlay share it, the page cannot see it. */
  var crossreadOverlay: AbortController | undefined;
  /** The reader asked for the overlay on this page. */
  var crossreadAsked: boolean | undefined;
}

/**
 * Looks whether the page is coverage and tells the background once it is; again when a page changes its
 * article without loading. Everything stops for good when the extension is updated under it.
 */
export function watchGate(): void {
  const controller = new AbortController();
  const { signal } = controller;
  let address = addressNow();
  let looks = 0;
  let timer = 0;

  const send = (message: PageRequest) => {
    void tell(message).then((alive) => alive || controller.abort());
  };
  const look = () => {
    timer = 0;
    if (looks++ >= LOOKS) return;
    const text = sampleText(document);
    if (assessCoverage(document.title, text).isCoverage) {
      looks = LOOKS;
      send({ type: 'page/is-coverage' });
    } else if (text.length < SPARSE) lookAgain();
  };
  // Nobody hears of what is rendered inside a shadow root: a page that says next to nothing is looked at again.
  const lookAgain = () => {
    if (timer === 0 && looks < LOOKS) timer = window.setTimeout(look, FIRST_WAIT * 2 ** looks);
  };
  const changed = () => {
    if (addressNow() !== address) {
      address = addressNow();
      looks = 0;
      clearTimeout(timer);
      timer = 0;
      globalThis.crossreadOverlay?.abort();
      send({ type: 'page/left' });
    }
    lookAgain();
  };
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  window.addEventListener('popstate', changed, { signal });
  window.navigation?.addEventListener('navigatesuccess', changed, { signal });
  // What loads in a frame changes nothing in the page around it.
  const loaded = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement) changed();
  };
  document.addEventListener('load', loaded, { signal, capture: true });
  const shownAgain = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    looks = 0;
    look();
  };
  window.addEventListener('pageshow', shownAgain, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    globalThis.crossreadOverlay?.abort();
  });
  look();
}

/** A fragment names a place in a page, not another page. */
function addressNow(): string {
  return location.origin + location.pathname + location.search;
}

/**
 * False where nobody is left to hear: the extension was updated or removed. A background that was just
 * falling asleep, or was ended in the middle of its answer, is woken by the next try.
 */
async function tell(message: PageRequest, tries = 3): Promise<boolean> {
  try {
    const api: NativeApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    await api.runtime.sendMessage(message);
    return true;
  } catch {
    return tries > 1 && tell(message, tries - 1);
  }
}
