import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './answer.ts';
import { loadStarterPack } from './library.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(loadStarterPack);
  browser.runtime.onMessage.addListener(answer);
});
