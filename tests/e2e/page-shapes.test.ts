import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../browser/launch.ts';
import { paintedOnPaper } from '../browser/paper.ts';
import {
  addressOf,
  allMarked,
  areApart,
  boxOfMark,
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

const ARRESTS = 'arrested 128 people in California';
const AREA = 'About 100 of those arrests were made in the Los Angeles area';

describe.each(BROWSERS)('pages of many shapes in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  test('an AMP page: its article, not its adverts and menus', async () => {
    const tab = await openArticle(session, 'shape-amp');
    const marks = await allMarked(tab);
    expect(marks).toContain(ARRESTS);
    expect(marks).toContain(AREA);
    expect(marks.join()).not.toContain('dollars');
    await tab.close();
  });

  test('the stub before a paywall: what it shows is compared, what it hides is left alone', async () => {
    const tab = await openArticle(session, 'shape-stub');
    const marks = await allMarked(tab);
    expect(marks).toContain(ARRESTS);
    expect(marks).not.toContain(AREA);
    await tab.close();
  });

  test('an article in a frame of the same site is marked in its frame', async () => {
    const page = 'shape-frame';
    const tab = await session.browser.newTab();
    await tab.goto(addressOf(page));
    expect((await see(session, page, '[role=status]')).text).toContain('Operation Rise');
    await tab.waitFor(() => {
      const frame = document.querySelector('iframe')?.contentWindow ?? window;
      const styles: typeof CSS = Reflect.get(frame, 'CSS');
      return [...styles.highlights.values()].some((ranges) =>
        [...ranges].some((range) => range.toString().includes('128 people')),
      );
    });
    expect(await allMarked(tab)).toEqual([]);
    await tellOverlay(session, page, { type: 'overlay/step', by: 1 });
    const card = await see(session, page, '[role=dialog]');
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    await tab.close();
  });

  test('an article in open shadow roots is marked and its card opens', async () => {
    const page = 'shape-shadow';
    const tab = await openArticle(session, page);
    await waitForMark(tab, new RegExp(AREA));
    await waitForMark(tab, /^We accomplish this when we are partners/);
    const card = await openCard(session, tab, page, AREA);
    expect(areApart(card.box, await boxOfMark(tab, AREA))).toBe(true);
    await tab.close();
  });

  test('an article that comes late into an open shadow root is marked', async () => {
    const tab = await openArticle(session, 'shape-shadow-late');
    await waitForMark(tab, new RegExp(AREA));
    await tab.close();
  });

  test('a page from right to left keeps the overlay readable and beside the line', async () => {
    const page = 'shape-rtl';
    const tab = await openArticle(session, page);
    const card = await openCard(session, tab, page, ARRESTS);
    expect(areApart(card.box, await boxOfMark(tab, ARRESTS))).toBe(true);
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(1280);
    const [close, title] = [await see(session, page, '[role=dialog] .close'), await see(session, page, 'h2')];
    expect(title.box.x).toBeLessThan(close.box.x);
    await tab.close();
  });

  test('a page that restyles everything restyles neither card nor summary', async () => {
    const sizes = [];
    for (const page of ['shape-rtl', 'shape-hostile']) {
      const tab = await openArticle(session, page);
      // So high that the card has room for all of it beside either line.
      await tab.resize(1280, 2400);
      const card = await openCard(session, tab, page, ARRESTS);
      const summary = await see(session, page, '.summary');
      sizes.push({
        card: [card.box.width, Math.round(card.box.height)],
        summary: [summary.box.width, summary.box.height],
        text: card.text,
      });
      await tab.close();
    }
    expect(sizes[1]).toEqual(sizes[0]);
  });

  test.each([
    ['200 % zoom', 2, 1280],
    ['a window of 320 pixels', 1, 320],
  ])('at %s the card stays in the window and off its line', async (_name, zoom, width) => {
    const page = 'safecity-pacific-post';
    const mark = '167 people were arrested';
    const tab = await openArticle(session, page);
    await tab.resize(width, 860);
    await setZoom(session, page, zoom);
    await tellOverlay(session, page, { type: 'overlay/step', by: 1 });
    await expect
      .poll(async () => {
        await tellOverlay(session, page, { type: 'overlay/step', by: 1 });
        return (await marked(tab))['line-o'];
      }, PATIENCE)
      .toEqual([mark]);
    const card = await see(session, page, '[role=dialog]');
    const summary = await see(session, page, '.summary');
    const view = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(view.width).toBe(width / zoom);
    expect(areApart(card.box, await boxOfMark(tab, mark))).toBe(true);
    for (const { box } of [card, summary]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(view.width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(view.height);
    }
    await setZoom(session, page, 1);
    await tab.close();
  });

  test('prints as if it were not there', async () => {
    const page = 'safecity-pacific-post';
    const tab = await openArticle(session, page);
    await openCard(session, tab, page, '167 people were arrested');
    const withOverlay = paintedOnPaper(await tab.print());
    await tellOverlay(session, page, { type: 'overlay/stop' });
    await expect.poll(() => allMarked(tab), PATIENCE).toEqual([]);
    expect(await seeAll(session, page, '[role=dialog]')).toEqual([]);
    expect(withOverlay).not.toEqual([]);
    expect(withOverlay).toEqual(paintedOnPaper(await tab.print()));
    await tab.close();
  });

  test('says on a page that extensions are kept out of that it cannot run there', async () => {
    const closed = await session.control.evaluate(async () => {
      const page =
        'toggleReaderMode' in browser.tabs
          ? { url: 'http://news.example/rise-harbor-ledger', openInReaderMode: true }
          : { url: 'chrome://version/' };
      const { id } = await browser.tabs.create(page);
      return String(id);
    });
    await session.control.waitFor(async (id) => {
      const { status, url } = await browser.tabs.get(Number(id));
      // The address of such a page is hidden from extensions too.
      return status === 'complete' && !url?.startsWith('http');
    }, closed);
    const popup = await session.browser.openBehind(session.control, 'popup.html');
    await popup.waitFor(() => document.querySelector('.state')?.textContent?.includes('cannot run here'));
    await popup.close();
    await session.control.evaluate((id) => browser.tabs.remove(Number(id)), closed);
  });

  test('no request leaves the browser', () => {
    expect(session.site.strays).toEqual([]);
  });
});

/** The browser's own zoom of a page. */
async function setZoom(session: Session, page: string, zoom: number): Promise<void> {
  await session.control.evaluate(
    async (wanted) => {
      const { url, zoom }: { url: string; zoom: number } = JSON.parse(wanted);
      const tab = (await browser.tabs.query({})).findLast((candidate) => candidate.url === url);
      await browser.tabs.setZoom(tab?.id, zoom);
    },
    JSON.stringify({ url: addressOf(page), zoom }),
  );
}
