import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { OverlayRequest } from '../../src/messages/messages.ts';
import { GECKO_ID } from '../../wxt.config.ts';
import { environment, isInFront, openInBackground } from './chromium.ts';
import type { Command, Key, LaunchOptions, Tab, TestBrowser } from './driver.ts';
import { findBrowser } from './find.ts';
import { until } from './until.ts';

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
    env: environment(options),
    userDataDir: options.profile,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 860 },
    // Without it WebDriver is refused on the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      // A temporary add-on loses its data when Firefox closes, an installed one does not.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.background.idle.timeout': 800,
      // Tabs in the background would get one timer a second, and axe waits on hundreds.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'layout.css.prefers-color-scheme.content-override': options.dark === true ? 0 : 1,
      'ui.prefersReducedMotion': options.still === true ? 1 : 0,
      // The driver's own pretends that every window has the focus; keys of a real display go where it is.
      'focusmanager.testmode': options.headless !== false,
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
    await until(() => page.evaluate(hasLoaded, url), `to load ${url}`);
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
    command: (control, command) => control.evaluate(tellTabInFront, JSON.stringify(REQUESTS[command])),
    withholdAccess: (control) =>
      control.evaluate(async () => {
        await browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
      }),
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

/** Judged in the page: an element is something true there, and nothing here. */
async function isTrue(page: Page, fn: (arg: string) => unknown, arg: string): Promise<boolean> {
  const answer = await page.evaluateHandle(fn, arg);
  return answer.evaluate((value) => Boolean(value));
}

/** Runs in a page. */
function hasLoaded(url: string): boolean {
  return location.href === url && document.readyState === 'complete';
}

/** The page that has loaded an address; its own record of it stays about:blank for the extension's pages. */
function pageAt(firefox: Browser, url: string): Promise<Page> {
  return until(async () => {
    for (const page of await firefox.pages()) {
      if (await page.evaluate(hasLoaded, url).catch(() => false)) return page;
    }
    throw new Error(`No tab shows ${url}.`);
  }, `a tab with ${url}`);
}

/** What the background tells the tab in front when the command is given: its listener cannot be called from here. */
const REQUESTS = {
  toggle: { type: 'overlay/toggle' },
  next: { type: 'overlay/step', by: 1 },
  previous: { type: 'overlay/step', by: -1 },
} as const satisfies Record<Command, OverlayRequest>;

/** Runs in a page of the extension. */
async function tellTabInFront(request: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, JSON.parse(request));
}

async function press(page: Page, key: Key): Promise<void> {
  if (key !== 'Shift+Tab') return page.keyboard.press(key === 'Space' ? ' ' : key);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
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
    back: async () => {
      await page.evaluate(() => history.back());
    },
    waitFor: async (fn, arg = '') => {
      await until(() => isTrue(page, fn, arg), String(fn));
    },
    show: async () => {
      await page.bringToFront();
      await until(() => page.evaluate(isInFront), 'the tab in front');
    },
    moveMouse: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => press(page, key),
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
    print: () => page.pdf(),
    close: () => page.close(),
  };
}
