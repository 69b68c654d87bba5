import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browser/driver.ts';
import { BROWSERS } from '../browser/launch.ts';
import { lookInOverlay } from '../browser/overlay.ts';
import {
  addressOf,
  areApart,
  boxOfMark,
  marked,
  openArticle,
  openCard,
  PATIENCE,
  type Session,
  see,
  startSession,
} from './session.ts';

/** How each verdict's mark is named in the page: see src/overlay/mark-styles.ts. */
const AGREES = 'line-a';
const ROUNDED = 'line-b';
const SHORTENED = 'line-c';
const DIFFERS = 'line-d';
const ALTERED = 'line-e';

const UNTOUCHED = ['untouched-hockey', 'untouched-hurricane', 'untouched-policy', 'untouched-sheriff'];

/** The document as its publisher sent it, beside the document as it is now: head, body and all. */
async function documentsOf(tab: Tab): Promise<{ now: string; sent: string }> {
  const both = await tab.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const sent = new DOMParser().parseFromString(source, 'text/html');
    return JSON.stringify([document, sent].map(({ head, body }) => head.outerHTML + body.outerHTML));
  });
  const [now = '', sent = ''] = JSON.parse(both);
  return { now, sent };
}

describe.each(BROWSERS)('the main job in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  test('marks what other outlets report too, by how they report it', async () => {
    const tab = await openArticle(session, 'rise-harbor-ledger');
    const marks = await marked(tab);
    expect(marks[DIFFERS]).toEqual(['between Sept. 28 and Oct. 2']);
    expect(marks[AGREES]).toContainEqual(expect.stringContaining('128 people'));
    expect(marks[AGREES]).toContainEqual(expect.stringMatching(/^Unfortunately, certain local politicians/));
    expect(marks[ROUNDED]).toContainEqual(expect.stringContaining('About 100 of the arrests'));
    await tab.close();
  });

  test('a card shows the other outlets’ sentences, verdicts, dates and links', async () => {
    const page = 'rise-harbor-ledger';
    const tab = await openArticle(session, page);
    const card = await openCard(session, tab, page, 'between Sept. 28 and Oct. 2');
    expect(card.text).toContain('from Sept. 18 to Oct. 3');
    const textsOf = async (part: string) =>
      (await lookInOverlay(session.control, addressOf(page), `[role=dialog] .source ${part}`)).map(
        ({ text }) => text,
      );
    expect(await textsOf('.outlet')).toEqual(['Daily Caller News Foundation', 'KTLA']);
    expect(await textsOf('.verdict')).toEqual(['Differs', 'Says the same']);
    expect(await textsOf('.source-head')).toEqual([
      expect.stringContaining('Oct 7, 2020'),
      expect.stringContaining('Oct 7, 2020'),
    ]);
    expect(await textsOf('.sentence strong')).toEqual([
      'from Sept. 18 to Oct. 3',
      'between Sept. 28 and Oct. 2',
    ]);
    const links = await lookInOverlay(session.control, addressOf(page), '[role=dialog] .source a');
    expect(links.map(({ attributes }) => attributes.href)).toContain(
      'https://dailycaller.com/2020/10/07/ice-dhs-arrest-illegal-immigrants-sanctuary-policy-release/',
    );
    expect(links.map(({ attributes }) => attributes.rel)).toEqual(links.map(() => 'noopener noreferrer'));
    await tab.close();
  });

  test('the card never covers the line it speaks of, and Escape closes it', async () => {
    const page = 'safecity-pacific-post';
    const tab = await openArticle(session, page);
    const card = await openCard(session, tab, page, '167 people were arrested');
    expect(areApart(card.box, await boxOfMark(tab, '167 people were arrested'))).toBe(true);
    await tab.press('Escape');
    await expect
      .poll(() => lookInOverlay(session.control, addressOf(page), '[role=dialog]'), PATIENCE)
      .toEqual([]);
    await tab.close();
  });

  test('tells a conflict, a shortened and an altered quote by their own marks', async () => {
    const conflict = await openArticle(session, 'safecity-pacific-post');
    const safeCity = await marked(conflict);
    expect(safeCity[DIFFERS]).toContain('167 people were arrested');
    expect(safeCity[ALTERED]).toEqual([
      expect.stringMatching(/^Sanctuary jurisdictions that do not honor detainers are shielding/),
    ]);
    await conflict.close();
    const radio = await openArticle(session, 'rise-valley-radio');
    const rise = await marked(radio);
    expect(rise[SHORTENED]).toEqual([
      'We accomplish this when we are partners and not adversaries with our localities',
    ]);
    expect(rise[ALTERED]).toEqual([expect.stringContaining('certain local political leaders')]);
    await radio.close();
  });

  test('leaves the document as its publisher sent it', async () => {
    for (const page of ['rise-harbor-ledger', 'safecity-keystone-courier']) {
      const tab = await openArticle(session, page);
      await see(session, page, '[role=status]');
      const { now, sent } = await documentsOf(tab);
      expect(now).toBe(sent);
      await tab.close();
    }
  });

  test('leaves pages that are no coverage alone', async () => {
    const tabs = await Promise.all(UNTOUCHED.map(() => session.browser.newTab()));
    for (const [i, page] of UNTOUCHED.entries()) await tabs[i]?.goto(addressOf(page));
    // Once a page opened after them is marked, theirs have been looked at.
    const later = await openArticle(session, 'rise-bay-tribune');
    await later.close();
    for (const tab of tabs) {
      const added = await tab.evaluate(
        () =>
          CSS.highlights.size +
          document.documentElement.children.length -
          2 +
          document.adoptedStyleSheets.length,
      );
      expect(added).toBe(0);
      await tab.close();
    }
  });

  test('goes on when its background was stopped between two pages', async () => {
    const first = await openArticle(session, 'rise-bay-tribune');
    await first.close();
    await session.browser.stopBackground();
    const second = await openArticle(session, 'safecity-front-range');
    expect((await marked(second))[AGREES]).toContainEqual(expect.stringContaining('Philadelphia: 107'));
    await second.close();
  });

  test('no request leaves the browser', () => {
    expect(session.site.strays).toEqual([]);
  });
});

test('every page that is left alone costs one small script', () => {
  const manifest: { content_scripts?: { js: string[]; css?: string[] }[] } = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../.output/chrome-mv3/manifest.json'), 'utf8'),
  );
  const scripts = manifest.content_scripts ?? [];
  expect(scripts.flatMap(({ js, css = [] }) => [...js, ...css])).toHaveLength(1);
  const [script = ''] = scripts[0]?.js ?? [];
  const bytes = readFileSync(join(resolve(import.meta.dirname, '../../.output/chrome-mv3'), script)).length;
  expect(bytes).toBeLessThan(22_000);
});
