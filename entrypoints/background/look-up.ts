import browser from 'webextension-polyfill';
import { t } from '../../src/ui/i18n.ts';

const LOOK_UP = 'look-up';

/** Made anew at each installation: the browser keeps them. */
export function createMenu(): void {
  void browser.contextMenus.removeAll().then(() =>
    browser.contextMenus.create({
      id: LOOK_UP,
      title: t('menuLookUp'),
      contexts: ['selection'],
    }),
  );
}

/** Where text was selected. What lies beside a page, as the side panel does, has no tab. */
interface Place {
  readonly id?: number | undefined;
  readonly index: number;
  readonly windowId?: number | undefined;
}

/** Shows the look-up for the selected text. */
export function onMenu(
  { menuItemId, selectionText }: { menuItemId: string | number; selectionText?: string | undefined },
  place: Place | undefined,
): void {
  if (menuItemId === LOOK_UP && selectionText !== undefined) openBeside(place, selectionText, true);
}

/** From the address bar; behind the tab in front where the keys asked for it. */
export async function onOmnibox(query: string, disposition: string): Promise<void> {
  const [place] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  openBeside(place, query, disposition !== 'newBackgroundTab');
}

/** In a tab of its own, never instead of the article; closing it leads back to that. */
function openBeside(place: Place | undefined, query: string, active: boolean): void {
  const url = browser.runtime.getURL(`popup.html?q=${encodeURIComponent(query.slice(0, 500))}`);
  const { id, index, windowId } = place ?? { index: -1 };
  if (id === undefined || id < 0 || windowId === undefined) void browser.tabs.create({ url, active });
  else void browser.tabs.create({ url, active, openerTabId: id, index: index + 1, windowId });
}
