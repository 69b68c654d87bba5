import browser from 'webextension-polyfill';

/** The part of Chrome's side panel API that the polyfill does not know. */
interface SidePanelApi {
  open(options: { tabId: number }): Promise<void>;
}

/** Opens the side panel beside a tab in Chrome; false where there is none. Only in answer to a click. */
export function openSidePanel(tab: number): Promise<boolean> {
  const api: { sidePanel?: SidePanelApi } = Reflect.get(globalThis, 'chrome') ?? {};
  return api.sidePanel?.open({ tabId: tab }).then(() => true) ?? Promise.resolve(false);
}

/** Opens the side panel of this window, in either browser. */
export async function openPanelHere(): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.sidebarAction.open();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await openSidePanel(tab.id);
}
