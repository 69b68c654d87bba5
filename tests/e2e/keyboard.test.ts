import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Key, Tab } from '../browser/driver.ts';
import { BROWSERS } from '../browser/launch.ts';
import { lookInOverlay, type Seen } from '../browser/overlay.ts';
import {
  addressOf,
  allMarked,
  marked,
  openArticle,
  PATIENCE,
  type Session,
  see,
  seeAll,
  startSession,
} from './session.ts';

const PAGE = 'safecity-pacific-post';
/** The mark whose card is open. */
const OPEN = 'line-o';

/** The element of the overlay that has the focus, as its role or label would be read out. */
async function focusedIn(session: Session): Promise<string> {
  const focused = (await lookInOverlay(session.control, addressOf(PAGE), '*')).find(({ focused }) => focused);
  return focused === undefined ? '' : nameOf(focused);
}

function nameOf({ attributes, text }: Seen): string {
  return attributes.role ?? attributes['aria-label'] ?? text;
}

/** Presses a key until something is so; at most as often as a page has places to go. */
async function pressUntil(tab: Tab, key: Key, so: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await so()) return;
    await tab.press(key);
  }
  throw new Error(`${key} leads nowhere from “${await focusedOn(tab)}”.`);
}

/** What has the focus on a page of the extension. */
function focusedOn(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    return (
      element.getAttribute('aria-label') ?? (element.textContent?.trim() || element.id || element.tagName)
    );
  });
}

describe.each(BROWSERS)('by keyboard alone in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.close());

  const openMark = async (tab: Tab) => (await marked(tab))[OPEN] ?? [];

  test('nothing takes the focus before a key was pressed', async () => {
    const tab = await openArticle(session, PAGE);
    await see(session, PAGE, '[role=status]');
    expect(await focusedIn(session)).toBe('');
    expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true);
    await tab.close();
  });

  test('the card has the names and roles that a screen reader reads', async () => {
    const tab = await openArticle(session, PAGE);
    await session.browser.command(session.control, 'next');
    const card = await see(session, PAGE, '[role=dialog]');
    const [title] = await seeAll(session, PAGE, `#${card.attributes['aria-labelledby']}`);
    expect(title?.text).toMatch(/^Arrests/);
    expect(card.attributes['aria-modal']).toBeUndefined();
    const buttons = (await seeAll(session, PAGE, '[role=dialog] button')).map(nameOf);
    expect(buttons).toEqual(expect.arrayContaining(['Close', 'Not the same thing', 'Copy with sources']));
    expect(await seeAll(session, PAGE, '[role=dialog] ul > li')).not.toEqual([]);
    const [drawing] = await seeAll(session, PAGE, '[role=dialog] svg');
    expect(drawing?.attributes['aria-hidden'] ?? drawing?.attributes['aria-label']).toBeTruthy();
    const summary = (await seeAll(session, PAGE, '.summary')).map(nameOf);
    expect(summary).toEqual(['Crossread: this page compared']);
    await tab.close();
  });

  test('the commands go from mark to mark and back, around the end, and hide all', async () => {
    const tab = await openArticle(session, PAGE);
    const all = (await allMarked(tab)).length;
    const visited: string[] = [];
    for (let i = 0; i < all; i++) {
      await session.browser.command(session.control, 'next');
      await expect
        .poll(async () => {
          const [now] = await openMark(tab);
          return now !== undefined && now !== visited.at(-1);
        }, PATIENCE)
        .toBe(true);
      visited.push(...(await openMark(tab)));
      await expect.poll(() => focusedIn(session), PATIENCE).toBe('dialog');
    }
    expect(new Set(visited).size).toBe(all);
    await session.browser.command(session.control, 'next');
    await expect.poll(() => openMark(tab), PATIENCE).toEqual(visited.slice(0, 1));
    await session.browser.command(session.control, 'previous');
    await expect.poll(() => openMark(tab), PATIENCE).toEqual(visited.slice(-1));
    await session.browser.command(session.control, 'toggle');
    await expect.poll(() => allMarked(tab), PATIENCE).toEqual([]);
    await expect.poll(() => seeAll(session, PAGE, '[role=dialog], .summary'), PATIENCE).toEqual([]);
    await session.browser.command(session.control, 'toggle');
    await expect.poll(async () => (await allMarked(tab)).length, PATIENCE).toBe(all);
    await tab.close();
  });

  test('a row of the side panel opens a card, and Escape there closes it', async () => {
    const tab = await openArticle(session, PAGE);
    const panel = await session.browser.openBehind(session.control, 'sidepanel.html');
    await panel.waitFor(() => document.querySelector('article.fact h3 button'));
    await panel.evaluate(() => document.querySelector<HTMLElement>('article.fact h3 button')?.click());
    await see(session, PAGE, '[role=dialog]');
    // The keys of a tab behind another go nowhere; those of a panel reach it.
    await panel.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    await expect.poll(() => seeAll(session, PAGE, '[role=dialog]'), PATIENCE).toEqual([]);
    await panel.close();
    await tab.close();
  });

  test('Tab reaches the summary; next opens a card that has the focus, and Escape gives it back', async () => {
    const tab = await openArticle(session, PAGE);
    await see(session, PAGE, '[role=status]');
    await pressUntil(tab, 'Tab', async () => (await focusedIn(session)) === 'Next mark');
    await tab.press('Enter');
    await expect.poll(() => focusedIn(session), PATIENCE).toBe('dialog');
    const [first] = await openMark(tab);
    expect(first).toBeDefined();
    // Through the card's own buttons and links to its end, none of them passed over.
    const inside = (await seeAll(session, PAGE, '[role=dialog] :is(button, a)')).map(nameOf);
    expect(inside.length).toBeGreaterThan(2);
    for (const control of inside) {
      await tab.press('Tab');
      await expect.poll(() => focusedIn(session), PATIENCE).toBe(control);
    }
    await tab.press('Escape');
    await expect.poll(() => focusedIn(session), PATIENCE).toBe('Next mark');
    await expect.poll(() => seeAll(session, PAGE, '[role=dialog]'), PATIENCE).toEqual([]);
    await tab.press('Shift+Tab');
    await expect.poll(() => focusedIn(session), PATIENCE).toBe('Previous mark');
    await tab.press('Space');
    await expect.poll(() => focusedIn(session), PATIENCE).toBe('dialog');
    await expect.poll(() => openMark(tab), PATIENCE).not.toEqual([first]);
    await tab.press('Tab');
    await expect.poll(() => focusedIn(session), PATIENCE).toBe('Close');
    await tab.press('Enter');
    await expect.poll(() => focusedIn(session), PATIENCE).toBe('Previous mark');
    await tab.close();
  });

  test('the summary folds to its mark and unfolds, and remembers it on the next page', async () => {
    const tab = await openArticle(session, PAGE);
    await see(session, PAGE, '[role=status]');
    await pressUntil(tab, 'Tab', async () => (await focusedIn(session)) === 'Fold the summary');
    await tab.press('Enter');
    await expect.poll(() => focusedIn(session), PATIENCE).toMatch(/^Show the summary/);
    const other = await openArticle(session, 'rise-bay-tribune');
    expect((await see(session, 'rise-bay-tribune', '.summary')).attributes.class).toContain('folded');
    await other.close();
    await tab.press('Enter');
    await expect.poll(() => focusedIn(session), PATIENCE).toBe('Fold the summary');
    await tab.close();
  });

  test('the popup: typing looks up at once; the facts of the page before it, the results behind it', async () => {
    const tab = await openArticle(session, PAGE);
    const popup = await session.browser.openBehind(session.control, 'popup.html');
    await popup.waitFor(() => document.querySelector('.glance button'));
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await pressUntil(popup, 'Shift+Tab', () =>
      popup.evaluate(() => document.activeElement?.closest('.glance') !== null),
    );
    await pressUntil(popup, 'Tab', () =>
      popup.evaluate(() => document.activeElement?.getAttribute('type') === 'search'),
    );
    await popup.type('Homan');
    await popup.waitFor(() => document.querySelector('.found a'));
    await pressUntil(popup, 'Tab', () =>
      popup.evaluate(() => document.activeElement?.closest('.found') !== null),
    );
    await popup.close();
    await tab.close();
  });

  test('the options: every control is reached, in the order in which they stand', async () => {
    const { control } = session;
    await control.show();
    const wanted = await control.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary'),
      ]
        .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
        // One Tab reaches a group of radio buttons: its checked one.
        .filter((element) => !element.matches('[type=radio]:not(:checked)'));
      for (const [i, element] of controls.entries()) element.dataset.place = String(i);
      return controls.length;
    });
    expect(wanted).toBeGreaterThan(10);
    await control.evaluate(() => document.querySelector<HTMLElement>('[data-place="0"]')?.focus());
    const place = () => control.evaluate(() => document.activeElement?.getAttribute('data-place') ?? '');
    // Up to the last: behind it, Tab leaves the page for the browser's own bars.
    for (let i = 0; i < wanted; i++) {
      // A date has a place for each of its parts.
      await pressUntil(control, 'Tab', async () => i === 0 || (await place()) !== String(i - 1));
      expect(await place(), await focusedOn(control)).toBe(String(i));
    }
  });

  test('the options list the commands with their keys', async () => {
    const keys = await session.control.evaluate(() => document.querySelector('.keys')?.textContent ?? '');
    expect(keys).toContain('Go to the next mark');
    expect(keys).toMatch(/Alt\+Shift\+J|⌥⇧J/);
  });
});
