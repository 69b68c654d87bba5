import browser from 'webextension-polyfill';

/** Shows a new reader what this is, once. */
export function welcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
