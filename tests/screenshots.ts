import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Tab, TestBrowser } from './browser/driver.ts';
import type { BrowserName } from './browser/find.ts';
import { BROWSERS, launch, temporaryProfile } from './browser/launch.ts';
import { lookInOverlay } from './browser/overlay.ts';
import { startSite } from './browser/site.ts';

/**
 * The pictures of the README and the store: every screen of the built extension, in both browsers, light
 * and dark. `npm run screenshots`, after `npm run build`.
 */
const OUT = 'assets/screenshots';
const ARTICLE = 'http://pacific-post.example/safecity-pacific-post';

mkdirSync(OUT, { recursive: true });
const site = await startSite();
for (const name of BROWSERS) for (const scheme of ['light', 'dark'] as const) await takeAll(name, scheme);
await site.close();

async function takeAll(name: BrowserName, scheme: 'light' | 'dark'): Promise<void> {
  const profile = temporaryProfile();
  const browser = await launch(name, {
    proxyPort: site.port,
    profile: profile.path,
    dark: scheme === 'dark',
    still: true,
  });
  const file = (screen: string) => join(OUT, `${screen}-${name}-${scheme}.png`);
  try {
    const control = await browser.openExtensionPage('options.html');
    await control.waitFor(() => document.body.textContent?.includes('KTLA'));
    await takeScreens(browser, control, file);
  } finally {
    await browser.close();
    profile.remove();
  }
}

async function takeScreens(
  browser: TestBrowser,
  control: Tab,
  file: (screen: string) => string,
): Promise<void> {
  await control.screenshot(file('library'));
  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.screenshot(file('welcome'));
  const tab = await browser.newTab();
  await tab.goto(ARTICLE);
  await tab.waitFor(() => CSS.highlights.size > 0);
  await tab.screenshot(file('article'));
  const panel = await browser.openBehind(control, 'sidepanel.html');
  await panel.resize(420, 900);
  await panel.waitFor(() => document.body.textContent?.includes('KFI AM 640'));
  await panel.screenshot(file('panel'));
  const popup = await browser.openBehind(control, 'popup.html');
  await popup.resize(380, 600);
  await popup.waitFor(() => document.body.textContent?.includes('Safe City'));
  await popup.screenshot(file('popup'));
  const lookUp = await browser.openBehind(control, 'popup.html?q=about%20five%20hundred');
  await lookUp.resize(380, 600);
  await lookUp.waitFor(() => document.querySelector('.found') !== null);
  await lookUp.screenshot(file('look-up'));
  await takeCard(control, tab, '167 people were arrested', file('card-figure'));
  await takeCard(control, tab, 'Sanctuary jurisdictions that do not honor', file('card-quote'));
}

/** Clicks on the mark that begins with these words, and takes the page with the card. */
async function takeCard(control: Tab, tab: Tab, words: string, path: string): Promise<void> {
  const point = await tab.evaluate((wanted) => {
    const range = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .find((candidate) => candidate.toString().startsWith(wanted));
    const box = range instanceof Range ? range.getClientRects()[0] : undefined;
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  if (point === null) throw new Error(`No mark says “${words}”.`);
  await tab.click(point.x, point.y);
  for (let tries = 0; tries < 100; tries++) {
    const sources = await lookInOverlay(control, ARTICLE, '[role=dialog] .source');
    if (sources.length === 0) continue;
    await tab.screenshot(path);
    return tab.press('Escape');
  }
  throw new Error(`No card opened for “${words}”.`);
}
