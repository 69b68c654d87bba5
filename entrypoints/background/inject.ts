import browser from 'webextension-polyfill';
import { MARK_CSS } from '../../src/overlay/mark-styles.ts';
import { loadSettings } from '../../src/ui/settings.ts';

/**
 * Puts overlay and mark styles into a tab, unless the reader turned this site off. The styles come from
 * the browser, not from the page: no policy of the page stops them, no script of it lists them.
 */
export async function injectOverlay(tab: number, asked: boolean): Promise<null> {
  const { url } = await browser.tabs.get(tab);
  const { offSites } = await loadSettings();
  if (url !== undefined && offSites.includes(new URL(url).hostname)) return null;
  const target = { tabId: tab };
  // An article may stand in a frame.
  const styled = { target: { tabId: tab, allFrames: true }, css: MARK_CSS };
  await browser.scripting.removeCSS(styled);
  await browser.scripting.insertCSS(styled);
  await browser.scripting.executeScript({ target, func: markAsked, args: [asked] });
  await browser.scripting.executeScript({ target, files: ['/overlay.js'] });
  return null;
}

/** Runs in the page, in our own world: a file takes no arguments. */
function markAsked(asked: boolean): void {
  globalThis.crossreadAsked = asked;
}
