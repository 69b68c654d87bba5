import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../wxt.config.ts';
import { openInBackground, PATIENCE } from './chromium.ts';
import type { LaunchOptions, Tab, TestBrowser } from './driver.ts';
import { findBrowser } from './find.ts';

const EXTENSION = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** Keeps the extension's address over restarts of one profile, as an installed add-on's is kept. */
function uuidOf(profile: string): string {
  const file = join(profile, 'crossread-uuid');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const uuid = randomUUID();
    writeFileSync(file, uuid);
    return uuid;
  }
}

/** Starts Firefox with the built extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const uuid = uuidOf(options.profile);
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    userDataDir: options.profile,
    defaultViewport: { width: 1280, height: 860 },
    // Without it WebDriver is refused on the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      // A temporary add-on loses its data when Firefox closes, an installed one does not.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.background.idle.timeout': 800,
      'layout.css.prefers-color-scheme.content-override': options.dark === true ? 0 : 1,
      'ui.prefersReducedMotion': options.still === true ? 1 : 0,
      'network.dns.disabled': true,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'dom.security.https_first': false,
    },
  });
  await firefox.installExtension(EXTENSION);
  const openExtensionPage = async (name: string): Promise<Tab> => {
    const page = await firefox.newPage();
    const url = `moz-extension://${uuid}/${name}`;
    // The load event never arrives for these pages.
    await page.goto(url, { waitUntil: [] });
    await page.waitForFunction(
      (wanted: string) => location.href === wanted && document.readyState === 'complete',
      { timeout: PATIENCE },
      url,
    );
    return tabOf(page);
  };
  return {
    name: 'firefox',
    newTab: async () => tabOf(await firefox.newPage()),
    openExtensionPage,
    openBehind: async (control, name) => {
      const url = `moz-extension://${uuid}/${name}`;
      await control.evaluate(openInBackground, url);
      return tabOf(await pageAt(firefox, url));
    },
    stopBackground: async () => {
      const tab = await openExtensionPage('options.html');
      await tab.waitFor(() =>
        browser.extension.getViews().every((view) => !view.location.pathname.includes('background')),
      );
      await tab.close();
    },
    closed: new Promise((done) => {
      firefox.once('disconnected', () => done());
    }),
    close: () => firefox.close(),
  };
}

/** The page that has loaded an address; its own record of it stays about:blank for the extension's pages. */
async function pageAt(firefox: Browser, url: string): Promise<Page> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    for (const page of await firefox.pages()) {
      const ready = await page
        .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
        .catch(() => false);
      if (ready) return page;
    }
  }
  throw new Error(`No tab shows ${url}.`);
}

function tabOf(page: Page): Tab {
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: async (fn, arg = '') => page.evaluate(fn, arg),
    runScript: async (source) => {
      await page.evaluate(source);
    },
    waitFor: async (fn, arg = '') => {
      await page.waitForFunction(fn, { timeout: PATIENCE }, arg);
    },
    moveMouse: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    upload: async (selector, paths) => {
      const input = await page.waitForSelector(selector);
      if (input === null) throw new Error(`No ${selector} on the page.`);
      const file = await input.toElement('input');
      await file.uploadFile(...paths);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ path: `${path.replace(/\.png$/, '')}.png` });
    },
    close: () => page.close(),
  };
}
