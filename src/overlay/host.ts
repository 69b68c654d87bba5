import { locale } from '../ui/i18n.ts';
import pieces from '../ui/pieces.css?inline';
import tokens from '../ui/tokens.css?inline';
import overlay from './overlay.css?inline';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Kept inline and important, because a page's rules reach the host element itself. */
const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  'pointer-events': 'none',
  display: 'block',
  // `all` leaves the direction as the page has it; our own sentences run from left to right.
  direction: 'ltr',
};

/** How often a page may throw our host out before we leave it alone. */
const RETURNS = 3;

/** Mounts the one element that the extension adds to a page: outside its body, closed, in the top layer. */
export function mountHost(signal: AbortSignal): Host {
  const element = document.createElement('div');
  element.popover = 'manual';
  element.lang = locale();
  for (const [name, value] of Object.entries(HOST_STYLE)) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [tokens, pieces, overlay].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  show(element);
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected || returns++ >= RETURNS) return;
    show(element);
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });
  return { element, root };
}

function show(element: HTMLElement): void {
  document.documentElement.append(element);
  element.showPopover();
}
