import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../browser/axe.ts';
import { BROWSERS } from '../browser/launch.ts';
import { copyOfOverlay } from '../browser/overlay.ts';
import { addressOf, openArticle, openCard, type Session, see, startSession } from './session.ts';

/** The page that a copy of the overlay is put into: the test fills it before it is asked for. */
const pages = new Map<string, string>();

describe.each(BROWSERS)('accessibility in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, pages);
  });
  afterAll(() => session.close());

  test('the options page', async () => {
    expect(await violationsOn(session.control)).toEqual([]);
  });

  test('the welcome page', async () => {
    const welcome = await session.browser.openExtensionPage('welcome.html');
    await welcome.waitFor(() => document.querySelector('h1'));
    expect(await violationsOn(welcome)).toEqual([]);
    await welcome.close();
  });

  test('side panel and popup beside an annotated article', async () => {
    const tab = await openArticle(session, 'safecity-pacific-post');
    for (const page of ['sidepanel.html', 'popup.html', 'popup.html?q=498']) {
      const beside = await session.browser.openBehind(session.control, page);
      await beside.waitFor(() => document.querySelectorAll('h2, h3, .found, li').length > 2);
      expect(await violationsOn(beside), page).toEqual([]);
      await beside.close();
    }
    await tab.close();
  });

  test.each([
    ['a figure', '167 people were arrested'],
    [
      'a quote',
      'Sanctuary jurisdictions that do not honor detainers are shielding criminal aliens from immigration enforcement and creating a magnet for illegal immigration',
    ],
  ])('the summary and the card of %s', async (_kind, mark) => {
    const page = 'safecity-pacific-post';
    const tab = await openArticle(session, page);
    await openCard(session, tab, page, mark);
    await see(session, page, '[role=status]');
    const overlay = await copyOfOverlay(session.control, addressOf(page));
    expect(overlay).toContain('role="dialog"');
    pages.set(
      '/copy',
      `<!doctype html><html lang="en"><title>Copy</title><main><h1>Copy</h1>${overlay}</main></html>`,
    );
    const copy = await session.browser.newTab();
    await copy.goto(addressOf('copy'));
    expect(await violationsOn(copy)).toEqual([]);
    await copy.close();
    await tab.close();
  });
});
