import browser from 'webextension-polyfill';

/**
 * False once the extension was updated or removed under a page that is still open: its scripts run on in
 * Chrome, and whatever they ask of the browser throws.
 */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
