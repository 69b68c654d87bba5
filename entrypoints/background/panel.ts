/** The parts of Chrome's side panel API that the polyfill does not know. */
interface SidePanelApi {
  open(options: { tabId: number }): Promise<void>;
}

/** Opens the side panel beside a tab. Chrome alone lets a page's click do that; Firefox opens its sidebar from the toolbar. */
export async function openPanel(tab: number): Promise<null> {
  const chrome: { sidePanel?: SidePanelApi } = Reflect.get(globalThis, 'chrome');
  await chrome.sidePanel?.open({ tabId: tab });
  return null;
}
