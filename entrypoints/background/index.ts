import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './answer.ts';
import { onCommand } from './commands.ts';
import { loadStarterPack } from './library.ts';
import { createMenu, onMenu, onOmnibox } from './look-up.ts';
import { describeOmnibox, suggest } from './omnibox.ts';
import { welcome } from './welcome.ts';

export default defineBackground(() => {
  const starter = loadStarterPack();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenu();
    if (reason === 'install') welcome();
    // Firefox lets the background go on as long as a listener is not done.
    return starter;
  });
  browser.runtime.onMessage.addListener(answer);
  browser.commands.onCommand.addListener(onCommand);
  browser.contextMenus.onClicked.addListener(onMenu);
  browser.omnibox.onInputChanged.addListener(suggest);
  browser.omnibox.onInputEntered.addListener(onOmnibox);
  // At each start: said when the typing begins, Firefox shows it only the next time.
  describeOmnibox();
});
