import browser from 'webextension-polyfill';

/** The part of Firefox's commands API that the polyfill does not know. */
interface ShortcutSettings {
  openShortcutSettings(): Promise<void>;
}

/** Opens the browser's own page for the shortcuts of extensions; they can be changed nowhere else. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const commands: ShortcutSettings = Reflect.get(browser, 'commands');
    await commands.openShortcutSettings();
  } else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
