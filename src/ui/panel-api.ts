import browser from 'webextension-polyfill';

/** The part of Chrome's side panel API that the polyfill does not know. */
interface SidePanelApi {
  open(options: { tabId: number }): Promise<void>;
}

/**
 * Opens the side panel, beside this tab in Chrome and in this window in Firefox. Only in answer to a click or
 * a key; Firefox takes none that a page received.
 * @returns false where the browser has no panel or did not allow it
 */
export async function openPanelBeside(tab: number): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) await browser.sidebarAction.open();
    else await sidePanel()?.open({ tabId: tab });
    return true;
  } catch {
    return false;
  }
}

function sidePanel(): SidePanelApi | undefined {
  const chrome: { sidePanel?: SidePanelApi } | undefined = Reflect.get(globalThis, 'chrome');
  return chrome?.sidePanel;
}
