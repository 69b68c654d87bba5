import browser from 'webextension-polyfill';
import type { OverlayState } from '../messages/messages.ts';
import { askTab } from '../messages/send.ts';

/** The access that the manifest asks for. */
export const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/** What can be said of the page in a tab. */
export type PageState =
  /** The browser keeps extensions out: its own pages, its store. */
  | { readonly kind: 'closed' }
  /** Firefox shows the article in its reader view, where no extension runs. */
  | { readonly kind: 'reader-view' }
  /** The reader has not given access to this site; what site it is, only a click on the icon tells. */
  | { readonly kind: 'withheld'; readonly tab: number; readonly origin: string | null }
  /** No coverage, as far as the gate saw. */
  | { readonly kind: 'other'; readonly tab: number; readonly host: string }
  | {
      readonly kind: 'compared';
      readonly tab: number;
      readonly host: string;
      readonly found: OverlayState;
    };

/** Asks the browser and the overlay about the active tab of this window. */
export async function activePage(): Promise<PageState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'closed' };
  if (tab.isInReaderMode) return { kind: 'reader-view' };
  if (tab.url === undefined && !(await browser.permissions.contains(EVERYWHERE)))
    return { kind: 'withheld', tab: tab.id, origin: null };
  const url = URL.parse(tab.url ?? '');
  if (url === null || !url.protocol.startsWith('http')) return { kind: 'closed' };
  const origin = `${url.origin}/*`;
  if (!(await browser.permissions.contains({ origins: [origin] })))
    return { kind: 'withheld', tab: tab.id, origin };
  const answer = await askTab(tab.id, { type: 'overlay/report' });
  return answer.ok && answer.value !== null
    ? { kind: 'compared', tab: tab.id, host: url.hostname, found: answer.value }
    : { kind: 'other', tab: tab.id, host: url.hostname };
}
