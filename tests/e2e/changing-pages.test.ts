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
  waitForMark,
} from './session.ts';

const SWEEP = /128 people/;
const CITIES = /^167 people were arrested$/;

function untilUnmarked(tab: Tab): Promise<void> {
  return expect.poll(() => allMarked(tab), PATIENCE).toEqual([]);
}

/** Replaces words in one text node of the page, as scripts of news sites do it. */
function reword(tab: Tab, from: string, to: string): Promise<void> {
  return tab.evaluate((words) => {
    const { from, to }: { from: string; to: string } = JSON.parse(words);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const at = text.nodeValue?.indexOf(from) ?? -1;
      if (at < 0 || !(text instanceof Text)) continue;
      text.replaceData(at, from.length, to);
      return;
    }
    throw new Error(`The page does not say “${from}”.`);
  }, JSON.stringify({ from, to }));
}

describe.each(BROWSERS)('pages that change in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  test('a site of one page: each story has its own marks, and other stories none', async () => {
    const tab = await session.browser.newTab();
    await tab.goto(addressOf('shape-single-page'));
    const follow = (path: string) =>
      tab.evaluate((href) => document.querySelector<HTMLElement>(`[href="${href}"]`)?.click(), path);
    await follow('/rise-harbor-ledger');
    await waitForMark(tab, SWEEP);
    await follow('/safecity-pacific-post');
    await waitForMark(tab, CITIES);
    expect((await allMarked(tab)).join()).not.toMatch(SWEEP);
    expect((await see(session, 'safecity-pacific-post', '[role=status]')).text).toContain('Safe City');
    await follow('/untouched-hockey');
    await untilUnmarked(tab);
    await expect.poll(() => seeAll(session, 'untouched-hockey', '.summary'), PATIENCE).toEqual([]);
    await tab.back();
    await waitForMark(tab, CITIES);
    await tab.close();
  });

  test('stories loaded one below the other: only the one in view is marked', async () => {
    const tab = await session.browser.newTab();
    await tab.goto(addressOf('shape-endless'));
    const inStory = (path: string) =>
      tab.evaluate(
        (own) =>
          [...CSS.highlights.values()]
            .flatMap((ranges) => [...ranges])
            .every((range) => range.startContainer.parentElement?.closest(`[data-path="${own}"]`)),
        path,
      );
    const scrollTo = async (path: string) => {
      await tab.waitFor((wanted) => {
        const story = document.querySelector(`[data-path="${wanted}"]`);
        (story ?? document.querySelector('#end'))?.scrollIntoView({ behavior: 'instant' });
        return story !== null && location.pathname === wanted;
      }, path);
    };
    await scrollTo('/rise-harbor-ledger');
    await waitForMark(tab, SWEEP);
    expect(await inStory('/rise-harbor-ledger')).toBe(true);
    await scrollTo('/untouched-hockey');
    await scrollTo('/safecity-pacific-post');
    await waitForMark(tab, CITIES);
    expect(await inStory('/safecity-pacific-post')).toBe(true);
    await scrollTo('/rise-harbor-ledger');
    await waitForMark(tab, SWEEP);
    expect(await inStory('/rise-harbor-ledger')).toBe(true);
    await tab.close();
  });

  test('a live blog: a new entry is marked, though a clock on the page never rests', async () => {
    const page = 'shape-live';
    const tab = await openArticle(session, page);
    await waitForMark(tab, /^101 of the people were arrested/);
    await tab.evaluate(() => {
      const post = document.createElement('article');
      const text = document.createElement('p');
      text.textContent = 'Philadelphia: 107 people were arrested there, ICE said.';
      post.append(text);
      document.querySelector('#posts')?.prepend(post);
    });
    await waitForMark(tab, /107/);
    expect(await allMarked(tab)).toContain('arrested 498 people');
    await tab.close();
  });

  test('words that change lose their mark, words that move keep it', async () => {
    const page = 'rise-harbor-ledger';
    const tab = await openArticle(session, page);
    await waitForMark(tab, /^About 100 of the arrests/);
    // An editor's note before the sentence moves it; a corrected date is another claim.
    await reword(tab, 'About 100 of the arrests', 'Updated: About 100 of the arrests');
    await reword(tab, 'Oct. 2,', 'Oct. 9,');
    const wrong = () =>
      tab.evaluate(
        () =>
          [...CSS.highlights.values()]
            .flatMap((ranges) => [...ranges])
            .map(String)
            .filter((text) => text.includes('Oct. 9') || text.startsWith('Updated')).length,
      );
    expect(await wrong()).toBe(0);
    await waitForMark(tab, /^About 100 of the arrests/);
    await expect
      .poll(async () => (await marked(tab))['line-d'], PATIENCE)
      .toEqual(['between Sept. 28 and Oct. 9']);
    await tab.close();
  });

  test('an article that the page renders anew keeps its marks', async () => {
    const tab = await openArticle(session, 'rise-harbor-ledger');
    const before = (await allMarked(tab)).toSorted();
    await tab.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await expect.poll(async () => (await allMarked(tab)).toSorted(), PATIENCE).toEqual(before);
    await tab.evaluate(() => {
      document.body.replaceWith(document.body.cloneNode(true));
    });
    await expect.poll(async () => (await allMarked(tab)).toSorted(), PATIENCE).toEqual(before);
    await tab.close();
  });

  test('an open card closes when its words leave the page', async () => {
    const page = 'safecity-pacific-post';
    const tab = await openArticle(session, page);
    await openCard(session, tab, page, '167 people were arrested');
    await tab.evaluate(() => {
      [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('167 people'))?.remove();
    });
    await expect.poll(() => seeAll(session, page, '[role=dialog]'), PATIENCE).toEqual([]);
    expect((await allMarked(tab)).join()).not.toContain('167 people');
    await tab.close();
  });

  test('a page that throws the overlay out gets it back, and is not fought over', async () => {
    const page = 'rise-harbor-ledger';
    const tab = await openArticle(session, page);
    await see(session, page, '[role=status]');
    const throwOut = () =>
      tab.evaluate(() => {
        for (const child of [...document.documentElement.children])
          if (child !== document.head && child !== document.body) child.remove();
      });
    await throwOut();
    await see(session, page, '[role=status]');
    const returns = await tab.evaluate(async () => {
      let added = 0;
      const observer = new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) {
            added++;
            node.parentNode?.removeChild(node);
          }
      });
      observer.observe(document.documentElement, { childList: true });
      document.documentElement.lastElementChild?.remove();
      // The fight is over when a hundred turns went by without another return.
      for (let turn = 0, before = 0; turn < 100; turn++) {
        await new Promise((done) => setTimeout(done));
        if (added !== before) turn = 0;
        before = added;
        if (added > 50) break;
      }
      return added;
    });
    expect(returns).toBeLessThan(5);
    expect((await allMarked(tab)).join()).toMatch(SWEEP);
    await tab.close();
  });

  test('back and forward: what was marked is marked again, what was left alone still is', async () => {
    const tab = await session.browser.newTab();
    await tab.goto(addressOf('untouched-policy'));
    await tab.evaluate(() => {
      document.body.dataset.kept = 'yes';
    });
    await tab.goto(addressOf('rise-harbor-ledger'));
    await waitForMark(tab, SWEEP);
    await tab.evaluate(() => {
      document.body.dataset.kept = 'yes';
    });
    await tab.goto(addressOf('safecity-pacific-post'));
    await waitForMark(tab, CITIES);
    await tab.back();
    await tab.waitFor(() => location.pathname === '/rise-harbor-ledger' && document.body.dataset.kept);
    await waitForMark(tab, SWEEP);
    await see(session, 'rise-harbor-ledger', '[role=status]');
    expect(await seeAll(session, 'rise-harbor-ledger', '.summary')).toHaveLength(1);
    await tab.back();
    await tab.waitFor(() => location.pathname === '/untouched-policy' && document.body.dataset.kept);
    // Once a page opened after it is marked, it has been looked at.
    const later = await openArticle(session, 'rise-bay-tribune');
    await later.close();
    expect(await isReadBy(session, 'untouched-policy')).toBe(false);
    await tab.close();
  });

  test('no request leaves the browser', () => {
    expect(session.site.strays).toEqual([]);
  });
});

/** True where the overlay's script runs in a page, whether it shows anything or not. */
function isReadBy({ control }: Session, page: string): Promise<boolean> {
  return control.evaluate(async (url) => {
    const tab = (await browser.tabs.query({})).findLast((candidate) => candidate.url === url);
    if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
    return browser.tabs.sendMessage(tab.id, { type: 'overlay/report' }).then(
      () => true,
      () => false,
    );
  }, addressOf(page));
}
