import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { OPEN_NAMES } from '../../src/overlay/mark-styles.ts';
import type { Tab } from '../browser/driver.ts';
import { BROWSERS } from '../browser/launch.ts';
import { marksOn } from '../browser/overlay.ts';
import { until } from '../browser/until.ts';
import { aimAt } from './aim.ts';
import { type Desktop, openArticle, startDesktop, waitForNoView, waitForView } from './desktop.ts';

const ARTICLE = 'http://news.example/long-way-down';
const OTHER = 'http://news.example/rise-bay-tribune';
const PANEL = '/sidepanel.html';
const POPUP = '/popup.html';

/** A demo article whose last quote is far below, with one word to click on. */
async function longArticle(): Promise<string> {
  const page = await readFile(resolve(import.meta.dirname, '../pages/safecity-pacific-post.html'), 'utf8');
  return page.replace('<p>Matthew Albence,', '<p style="margin-top: 2500px">Matthew <b>Albence</b>,');
}

/** The text of the mark whose card is open; empty for none. */
async function openMark(tab: Tab): Promise<string> {
  const marks = await marksOn(tab);
  return [...OPEN_NAMES].flatMap((name) => marks.get(name) ?? []).join(' ');
}

async function countMarks(tab: Tab): Promise<number> {
  return [...(await marksOn(tab)).values()].flat().length;
}

describe.each(BROWSERS)('with the keys and the mouse of a desktop, in %s', (name) => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await startDesktop(name, new Map([['/long-way-down', await longArticle()]]));
  });
  afterAll(() => desktop.close());

  test('the keys of the commands step from mark to mark, hide all, and show it again', async () => {
    const { display } = desktop;
    const tab = await openArticle(desktop, ARTICLE);
    const all = await countMarks(tab);
    await display.press('alt+shift+j');
    const first = await until(() => openMark(tab), 'the first mark to be open');
    await display.press('alt+shift+j');
    await until(async () => ![first, ''].includes(await openMark(tab)), 'the next mark to be open');
    await display.press('alt+shift+k');
    await until(async () => (await openMark(tab)) === first, 'the mark before to be open');
    await display.press('alt+shift+u');
    await until(async () => (await countMarks(tab)) === 0, 'all marks to go');
    await display.press('alt+shift+u');
    await until(async () => (await countMarks(tab)) === all, 'all marks to be back');
    await tab.close();
  });

  test('the key opens the panel; it follows the tab in front, and a click on a row leads to its mark', async () => {
    const { display, control } = desktop;
    const tab = await openArticle(desktop, ARTICLE);
    await display.press('alt+shift+o');
    await waitForView(desktop, PANEL, 'Operation Safe City');
    const other = await openArticle(desktop, OTHER);
    await waitForView(desktop, PANEL, 'Operation Rise');
    await display.press('ctrl+Prior');
    await waitForView(desktop, PANEL, 'Operation Safe City');
    await display.click(
      await aimAt(display, control, { view: PANEL, selector: 'h3 button', text: 'first of many' }),
    );
    await until(async () => (await openMark(tab)).includes('first of many'), 'the card of the quote');
    await tab.waitFor(() => scrollY > 1000);
    await closePanel(desktop);
    await other.close();
    await tab.close();
  });

  test('the popup shows the page; what is typed is looked up at once; its button opens the panel', async () => {
    const { display, control } = desktop;
    const tab = await openArticle(desktop, ARTICLE);
    await control.evaluate(() => browser.action.openPopup());
    await waitForView(desktop, POPUP, '3 other outlets on Operation Safe City');
    // It has the focus a moment before it is on the screen, and the keys of that moment are lost.
    await aimAt(display, control, { view: POPUP, selector: 'label', text: 'Look up' });
    await waitForFocus(control, POPUP);
    await display.type('Homan');
    await waitForView(desktop, POPUP, 'Tom Homan');
    await display.click(
      await aimAt(display, control, { view: POPUP, selector: 'footer button', text: 'Open side panel' }),
    );
    await waitForView(desktop, PANEL, 'Operation Safe City');
    await waitForNoView(desktop, POPUP);
    await closePanel(desktop);
    await tab.close();
  });

  test('the menu of a selection looks it up beside the article; typing goes on from there', async () => {
    const { display, control } = desktop;
    const tab = await openArticle(desktop, ARTICLE);
    const word = await aimAt(display, tab, { selector: 'b', text: 'Albence' });
    await display.click(word, 'left', 2);
    await tab.waitFor(() => getSelection()?.toString().trim() === 'Albence');
    const windows = await display.countWindows();
    await display.click(word, 'right');
    await until(async () => (await display.countWindows()) > windows, 'the menu');
    // Ours is the last, but for Chromium's tool for developers.
    await display.press(...(name === 'chromium' ? ['Up', 'Up'] : ['Up']), 'Return');
    const address = `${POPUP}?q=Albence`;
    await waitForView(desktop, address, 'Matthew Albence');
    await display.type('Salas');
    await waitForView(desktop, address, 'Angelica Salas');
    await display.press('ctrl+w');
    await control.waitFor(
      async (url) => (await browser.tabs.query({ active: true }))[0]?.url === url,
      ARTICLE,
    );
    await tab.close();
  });

  test('the keyword in the address bar looks up what follows it', async () => {
    const { display, control } = desktop;
    const tab = await openArticle(desktop, ARTICLE);
    // A page cannot see the address bar; what had the focus before sees it go.
    await display.press('alt+shift+o');
    await waitForView(desktop, PANEL, 'Operation Safe City');
    await display.click(await aimAt(display, control, { view: PANEL, selector: 'h1', text: 'Safe City' }));
    await waitForFocus(control, PANEL);
    await display.press('ctrl+l');
    await waitForFocus(control, PANEL, false);
    await display.type('xr Homan');
    await display.press('Return');
    await waitForView(desktop, `${POPUP}?q=Homan`, 'Tom Homan');
    await display.type('Salas');
    await waitForView(desktop, `${POPUP}?q=Homan`, 'Angelica Salas');
    await tab.close();
  });
});

/** Until a popup or panel has the keyboard, or has it no longer. */
function waitForFocus(control: Tab, path: string, wanted = true): Promise<void> {
  return control.waitFor((asked) => {
    const { path, wanted }: { path: string; wanted: boolean } = JSON.parse(asked);
    const view = browser.extension.getViews().find(({ location }) => location.pathname === path);
    return view?.document.hasFocus() === wanted;
  }, JSON.stringify({ path, wanted }));
}

async function closePanel(desktop: Desktop): Promise<void> {
  await desktop.control.evaluate((path) => {
    for (const view of browser.extension.getViews()) if (view.location.pathname === path) view.close();
  }, PANEL);
  await waitForNoView(desktop, PANEL);
}
