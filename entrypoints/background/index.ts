import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './answer.ts';
import { loadStarterPack } from './starter.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void loadStarterPack());
  browser.runtime.onMessage.addListener(answer);
});
