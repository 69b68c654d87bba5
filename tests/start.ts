import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { OPEN_NAMES } from '../src/overlay/mark-styles.ts';
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
  const marks = [...(await marksOn(tab)).values()].flat();
  for (let i = 0; i < marks.length; i++) {
    const [, next] = await lookInOverlay(control, ARTICLE, '.steps button');
    if (next === undefined) break;
    await tab.click(next.box.x + next.box.width / 2, next.box.y + next.box.height / 2);
    console.log(`“${(await openMark(tab)).replace(/\s+/g, ' ')}”`);
    for (const line of await linesOfCard(control)) console.log(`   ${line}`);
    await tab.screenshot(join(OUT, `card-${i + 1}.png`));
  }
  const popup = await open.openExtensionPage('popup.html');
  await popup.resize(400, 600);
  await popup.screenshot(join(OUT, 'popup.png'));
  await control.screenshot(join(OUT, 'library.png'));
  console.log(`\nScreenshots are in ${OUT}/.`);
}

/** The text of the mark whose card is open: it has a highlight of its own, one for light pages and one for dark ones. */
async function openMark(tab: Tab): Promise<string> {
  const marks = await marksOn(tab);
  return [...OPEN_NAMES].flatMap((name) => marks.get(name) ?? []).join(' ');
}

/** What the open card says, a line for each outlet: who, when, how it compares, in which words. */
async function linesOfCard(control: Tab): Promise<string[]> {
  const [heads, verdicts, sentences] = await Promise.all(
    ['.outlet', '.verdict[data-verdict]', '.sentence:not(.diff-key)'].map((part) =>
      lookInOverlay(control, ARTICLE, `[role=dialog] .source ${part}`),
    ),
  );
  return (heads ?? []).map(
    ({ text }, i) => `${text} · ${verdicts?.[i]?.text ?? ''} · ${sentences?.[i]?.text ?? ''}`,
  );
}
