import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './browser/chromium.ts';
import type { Tab, TestBrowser } from './browser/driver.ts';
import { temporaryProfile } from './browser/launch.ts';
import { lookInOverlay, marksOn } from './browser/overlay.ts';
import { startSite } from './browser/site.ts';

/**
 * The main job, for a person: builds the extension and opens a browser with it on a demo article.
 * Without a display it takes screenshots and prints what was found. `npm start` runs this.
 */
const OUT = '.output/demo';
const ARTICLE = 'http://pacific-post.example/safecity-pacific-post';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

execFileSync('npx', ['wxt', 'build'], { stdio: 'inherit' });
mkdirSync(OUT, { recursive: true });
const site = await startSite();
const profile = temporaryProfile();
const browser = await launchChromium({ proxyPort: site.port, profile: profile.path, headless: !hasDisplay });
try {
  const control = await browser.openExtensionPage('options.html');
  await control.waitFor(() => document.body.textContent?.includes('KTLA'));
  const tab = await browser.newTab();
  await tab.goto(ARTICLE);
  await tab.waitFor(() => CSS.highlights.size > 0);
  await (hasDisplay ? stayOpen(browser) : show(browser, control, tab));
} finally {
  await browser.close();
  await site.close();
  profile.remove();
}

async function stayOpen(open: TestBrowser): Promise<void> {
  console.log(
    `\nThe demo article is open: ${ARTICLE}\nHover over an underlined figure. Close the browser to end.`,
  );
  await open.closed;
}

/** Prints every card of the page, as a reader would open them one by one, and keeps a picture of each screen. */
async function show(open: TestBrowser, control: Tab, tab: Tab): Promise<void> {
  await tab.screenshot(join(OUT, 'article.png'));
  const [summary] = await lookInOverlay(control, ARTICLE, '[role=status]');
  console.log(`\n${ARTICLE}\n${summary?.text ?? ''}\n`);
  const texts = [...(await marksOn(tab)).values()].flat();
  for (const [i, text] of texts.entries()) {
    const [, next] = await lookInOverlay(control, ARTICLE, '.steps button');
    if (next === undefined) break;
    await tab.click(next.box.x + next.box.width / 2, next.box.y + next.box.height / 2);
    const [card] = await lookInOverlay(control, ARTICLE, '[role=dialog]');
    const sources = await lookInOverlay(control, ARTICLE, '[role=dialog] .source');
    console.log(`“${text}”`);
    for (const source of sources) console.log(`   ${source.text}`);
    if (card !== undefined) await tab.screenshot(join(OUT, `card-${i + 1}.png`));
  }
  const popup = await open.openExtensionPage('popup.html');
  await popup.resize(400, 600);
  await popup.screenshot(join(OUT, 'popup.png'));
  await control.screenshot(join(OUT, 'library.png'));
  console.log(`\nScreenshots are in ${OUT}/.`);
}
