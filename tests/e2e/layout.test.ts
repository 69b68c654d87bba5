import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browser/driver.ts';
import { BROWSERS } from '../browser/launch.ts';
import {
  allMarked,
  areApart,
  boxOfMark,
  openArticle,
  PATIENCE,
  type Session,
  see,
  startSession,
} from './session.ts';

const PAGES = ['rise-harbor-ledger', 'rise-valley-radio', 'safecity-pacific-post', 'safecity-front-range'];

/** Where every element of the page stands, to the last decimal. */
function places(tab: Tab): Promise<string> {
  return tab.evaluate(() =>
    JSON.stringify(
      [...document.querySelectorAll('body, body *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, x + scrollX, y + scrollY, width, height];
      }),
    ),
  );
}

/**
 * The page's layout shifts so far, as Chromium reports them; Firefox reports none. They come late, so the page
 * is pushed down last: once that shift is there, those before it are.
 */
function shiftsOf(tab: Tab): Promise<number> {
  return tab.evaluate(async () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
    let shifts = 0;
    const pushed = new Promise<void>((done) => {
      new PerformanceObserver((list) => {
        shifts += list.getEntries().length;
        if (document.body.style.paddingTop !== '') done();
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    document.body.style.paddingTop = '120px';
    await pushed;
    return shifts - 1;
  });
}

describe.each(BROWSERS)('the layout of pages in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  test.each(PAGES)('%s stands where its publisher put it, with marks, summary and card', async (page) => {
    const { browser, control } = session;
    const tab = await openArticle(session, page);
    await see(session, page, '[role=status]');
    const marked = await places(tab);
    await browser.command(control, 'next');
    await see(session, page, '[role=dialog]');
    const open = await places(tab);
    await browser.command(control, 'toggle');
    await expect.poll(() => allMarked(tab), PATIENCE).toEqual([]);
    const bare = await places(tab);
    expect(marked).toBe(bare);
    expect(open).toBe(bare);
    expect(await shiftsOf(tab)).toBe(0);
    await tab.close();
  });

  test('in a small window the last line of a page is in sight beside its card and the summary', async () => {
    const { control } = session;
    const page = 'safecity-pacific-post';
    const tab = await openArticle(session, page);
    await tab.resize(340, 600);
    // Nothing stands below the last mark, so it cannot be scrolled up.
    const last = await tab.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const end = ranges
        .filter((range) => range instanceof Range)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .at(-1);
      const paragraph = end?.startContainer.parentElement;
      for (let at: Element | null | undefined = paragraph; at && at !== document.body; at = at.parentElement)
        while (at.nextElementSibling !== null) at.nextElementSibling.remove();
      return end?.toString().replace(/\s+/g, ' ') ?? '';
    });
    await session.browser.command(control, 'previous');
    await see(session, page, '[role=dialog]');
    const [card, summary] = await Promise.all([
      see(session, page, '[role=dialog]'),
      see(session, page, '.summary'),
    ]);
    const line = await boxOfMark(tab, last);
    expect(line.y + line.height).toBeLessThanOrEqual(600);
    expect(areApart(card.box, line)).toBe(true);
    expect(areApart(summary.box, line)).toBe(true);
    expect(areApart(card.box, summary.box)).toBe(true);
    await tab.close();
  });
});
