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

/** Shows the look-up for the selected text in a tab of its own. */
export function onMenu({
  menuItemId,
  selectionText,
}: {
  menuItemId: string | number;
  selectionText?: string | undefined;
}): void {
  if (menuItemId === LOOK_UP && selectionText !== undefined) openLookUp(selectionText);
}

/** What the address bar says after the keyword `xr`. */
export function describeOmnibox(): void {
  void browser.omnibox.setDefaultSuggestion({ description: t('menuLookUp') });
}

/** From the address bar too. */
export function openLookUp(query: string): void {
  const url = browser.runtime.getURL(`popup.html?q=${encodeURIComponent(query.slice(0, 500))}`);
  void browser.tabs.create({ url });
}
