import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import type { Command, LaunchOptions, Tab, TestBrowser } from './driver.ts';
import { findBrowser } from './find.ts';
import { until } from './until.ts';

export const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Chromium's own errands (updates, metrics) are off, so that every request seen is a page's or ours. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** On a display of X alone, whatever else this session has. */
export function environment({ display }: LaunchOptions): NodeJS.ProcessEnv {
  if (display === undefined) return process.env;
  return { ...process.env, DISPLAY: display, WAYLAND_DISPLAY: '', MOZ_ENABLE_WAYLAND: '0' };
}

/** Starts Chromium with the built extension. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    env: environment(options),
    colorScheme: options.dark === true ? 'dark' : 'light',
    reducedMotion: options.still === true ? 'reduce' : 'no-preference',
    // A window that is seen shows what fits in it.
    viewport: options.headless === false ? null : { width: 1280, height: 860 },
    proxy: { server: `http://127.0.0.1:${options.proxyPort}` },
    // A reader's browser keeps pages to go back to; Playwright's would not.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [...FLAGS, `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  return {
    name: 'chromium',
    newTab: async () => tabOf(await context.newPage()),
    openExtensionPage: async (page) => {
      const tab = await context.newPage();
      await tab.goto(`chrome-extension://${id}/${page}`);
      return tabOf(tab);
    },
    openBehind: async (control, page) => {
      const url = `chrome-extension://${id}/${page}`;
      const [tab] = await Promise.all([
        context.waitForEvent('page'),
        control.evaluate(openInBackground, url),
      ]);
      await tab.waitForURL(url);
      return tabOf(tab);
    },
    command: async (control, command) => giveCommand(await awake(context, control), command),
    withholdAccess: () => setAccessToOnClick(context, id),
    stopBackground: () => stopWorker(context, id),
    closed: new Promise((done) => {
      context.once('close', () => done());
    }),
    close: () => context.close(),
  };
}

/** Runs in a page of the extension. */
export async function openInBackground(url: string): Promise<void> {
  await browser.tabs.create({ url, active: false });
}

/** The service worker, woken where it has gone to sleep; any message wakes it. */
async function awake(context: BrowserContext, control: Tab): Promise<Worker> {
  const [worker] = context.serviceWorkers();
  if (worker !== undefined) return worker;
  const [woken] = await Promise.all([
    context.waitForEvent('serviceworker'),
    control.evaluate(() => browser.runtime.sendMessage({}).catch(() => undefined)),
  ]);
  return woken;
}

/** What the browser does when the keys are pressed. */
async function giveCommand(worker: Worker, command: Command): Promise<void> {
  await worker.evaluate(async (name) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const dispatch: unknown = Reflect.get(browser.commands.onCommand, 'dispatch');
    if (typeof dispatch !== 'function')
      throw new Error('Chromium no longer lets a command be given like this.');
    dispatch.call(browser.commands.onCommand, name, tab);
  }, command);
}

/** Runs in a page. */
export function isInFront(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

/** On the browser's page of extensions: "on click" instead of "on all sites". */
async function setAccessToOnClick(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  await page.evaluate(async (extensionId) => {
    const update: unknown = Reflect.get(
      Reflect.get(Reflect.get(globalThis, 'chrome'), 'developerPrivate'),
      'updateExtensionConfiguration',
    );
    if (typeof update !== 'function') throw new Error('Chromium no longer lets access be set like this.');
    await update({ extensionId, hostAccess: 'ON_CLICK' });
  }, id);
  await page.close();
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && new URL(url).host === id,
  );
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await page.close();
  if (workers.length === 0) throw new Error('There was no service worker to stop.');
}

function tabOf(page: Page): Tab {
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (fn, arg = '') => page.evaluate(fn, arg),
    runScript: async (source) => {
      await page.evaluate(source);
    },
    back: async () => {
      await page.evaluate(() => history.back());
    },
    waitFor: async (fn, arg = '') => {
      await until(() => page.evaluate(fn, arg), String(fn));
    },
    show: async () => {
      await page.bringToFront();
      await until(() => page.evaluate(isInFront), 'the tab in front');
    },
    moveMouse: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    upload: (selector, paths) => page.setInputFiles(selector, [...paths]),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    print: () => page.pdf(),
    close: () => page.close(),
  };
}
