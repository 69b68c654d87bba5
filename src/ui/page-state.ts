import browser from 'webextension-polyfill';
import type { OverlayState } from '../messages/messages.ts';
import { askTab } from '../messages/send.ts';

/** What can be said of the page in a tab. */
export type PageState =
  /** The browser keeps extensions out: its own pages, its store, reader mode. */
  | { readonly kind: 'closed' }
  /** The reader has not given access to this site. */
  | { readonly kind: 'withheld'; readonly tab: number; readonly origin: string }
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
  const url = URL.parse(tab?.url ?? '');
  if (tab?.id === undefined || url === null || !url.protocol.startsWith('http')) return { kind: 'closed' };
  const origin = `${url.origin}/*`;
  if (!(await browser.permissions.contains({ origins: [origin] })))
    return { kind: 'withheld', tab: tab.id, origin };
  const answer = await askTab(tab.id, { type: 'overlay/report' });
  return answer.ok && answer.value !== null
    ? { kind: 'compared', tab: tab.id, host: url.hostname, found: answer.value }
    : { kind: 'other', tab: tab.id, host: url.hostname };
}
