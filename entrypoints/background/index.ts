import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './answer.ts';
import { onCommand } from './commands.ts';
import { loadStarterPack } from './library.ts';
import { createMenu, describeOmnibox, onMenu, openLookUp } from './look-up.ts';
import { welcome } from './welcome.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    loadStarterPack();
    createMenu();
    if (reason === 'install') welcome();
  });
  browser.runtime.onMessage.addListener(answer);
  browser.commands.onCommand.addListener(onCommand);
  browser.contextMenus.onClicked.addListener(onMenu);
  browser.omnibox.onInputStarted.addListener(describeOmnibox);
  browser.omnibox.onInputEntered.addListener(openLookUp);
});
