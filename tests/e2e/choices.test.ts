import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browser/driver.ts';
import { BROWSERS } from '../browser/launch.ts';
import {
  addressOf,
  allMarked,
  marked,
  openArticle,
  openCard,
  PATIENCE,
  type Session,
  see,
  seeAll,
  startSession,
  tellOverlay,
  waitForMark,
} from './session.ts';

const PAGE = 'safecity-pacific-post';
const ARRESTS = '167 people were arrested';

/** Clicks on the control with this text or label, on one of the extension's own pages. */
function choose(tab: Tab, text: string): Promise<void> {
  return tab.waitFor((wanted) => {
    const control = [...document.querySelectorAll<HTMLElement>('button, label')].find((element) =>
      element.textContent?.includes(wanted),
    );
    control?.click();
    return control !== undefined;
  }, text);
}

/** Clicks on the part of an open card or of the summary with this text. */
async function clickInOverlay(session: Session, tab: Tab, text: string): Promise<void> {
  const found = (await seeAll(session, PAGE, 'button')).find((button) => button.text === text);
  if (found === undefined) throw new Error(`The overlay has no button “${text}”.`);
  const { x, y, width, height } = found.box;
  await tab.click(x + width / 2, y + height / 2);
}

describe.each(BROWSERS)('what the reader chooses in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  test('“not the same thing” takes a reference away for good, and the options bring it back', async () => {
    const tab = await openArticle(session, PAGE);
    await openCard(session, tab, PAGE, ARRESTS);
    const sentences = async () =>
      (await seeAll(session, PAGE, '[role=dialog] .source .sentence')).map(({ text }) => text);
    const before = await sentences();
    expect(before.length).toBeGreaterThan(1);
    await clickInOverlay(session, tab, 'Not the same thing');
    const others = before.slice(1).toSorted();
    await expect.poll(async () => (await sentences()).toSorted(), PATIENCE).toEqual(others);
    await tab.close();
    const again = await openArticle(session, PAGE);
    await openCard(session, again, PAGE, ARRESTS);
    expect((await sentences()).toSorted()).toEqual(others);
    await session.control.waitFor(
      (mark) =>
        [...document.querySelectorAll('section')].some(
          (section) =>
            section.textContent?.includes('not the same thing') && section.textContent.includes(mark),
        ),
      ARRESTS,
    );
    await choose(session.control, 'Bring back');
    await expect.poll(sentences, PATIENCE).toEqual(before);
    await again.close();
  });

  test('a site is turned off and on again in the popup', async () => {
    const tab = await openArticle(session, PAGE);
    const popup = await session.browser.openBehind(session.control, 'popup.html');
    await choose(popup, 'news.example');
    await expect.poll(() => allMarked(tab), PATIENCE).toEqual([]);
    await expect.poll(() => seeAll(session, PAGE, '.summary'), PATIENCE).toEqual([]);
    await session.control.waitFor(() => document.body.textContent?.includes('news.example'));
    // A page loaded while the site is off stays as it is; one of another site does not.
    await tab.goto(addressOf('rise-harbor-ledger'));
    const elsewhere = await session.browser.newTab();
    await elsewhere.goto('http://other.example/rise-harbor-ledger');
    await waitForMark(elsewhere, /128 people/);
    await elsewhere.close();
    expect(await allMarked(tab)).toEqual([]);
    await popup.close();
    const later = await session.browser.openBehind(session.control, 'popup.html');
    await choose(later, 'news.example');
    await waitForMark(tab, /128 people/);
    await later.close();
    await tab.close();
  });

  test('marks: all, only differences, none until asked', async () => {
    const tab = await openArticle(session, PAGE);
    const all = Object.keys(await marked(tab)).toSorted();
    expect(all.length).toBeGreaterThan(2);
    await choose(session.control, 'Only differences');
    await expect
      .poll(async () => Object.keys(await marked(tab)).toSorted(), PATIENCE)
      .toEqual(['line-d', 'line-e']);
    await choose(session.control, 'None until I ask');
    await expect.poll(() => allMarked(tab), PATIENCE).toEqual([]);
    await expect.poll(() => seeAll(session, PAGE, '.summary'), PATIENCE).toEqual([]);
    // Asked for by the keyboard command: all of this page, and of this page alone.
    await tellOverlay(session, PAGE, { type: 'overlay/toggle' });
    await expect.poll(async () => Object.keys(await marked(tab)).toSorted(), PATIENCE).toEqual(all);
    await see(session, PAGE, '[role=status]');
    await choose(session.control, 'All that is compared');
    await expect.poll(async () => Object.keys(await marked(tab)).toSorted(), PATIENCE).toEqual(all);
    await tab.close();
  });

  test('an article opened while marks are off is compared, and shows nothing of it', async () => {
    await choose(session.control, 'None until I ask');
    const tab = await session.browser.newTab();
    await tab.goto(addressOf(PAGE));
    // The panel follows what becomes known of the page; a popup shows what is known when it opens.
    const panel = await session.browser.openBehind(session.control, 'sidepanel.html');
    await panel.waitFor(() => document.querySelector('h1')?.textContent?.includes('Safe City'));
    expect(await allMarked(tab)).toEqual([]);
    expect(await seeAll(session, PAGE, '.summary')).toEqual([]);
    await panel.close();
    await tab.close();
    await choose(session.control, 'All that is compared');
  });

  test('no request leaves the browser', () => {
    expect(session.site.strays).toEqual([]);
  });
});
