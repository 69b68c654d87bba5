import { expect, vi } from 'vitest';
import type { OverlayRequest } from '../../src/messages/messages.ts';
import type { Tab, TestBrowser } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find.ts';
import { launch, temporaryProfile } from '../browser/launch.ts';
import { lookInOverlay, marksOn, type Seen } from '../browser/overlay.ts';
import { type ExtraPages, type Site, startSite } from '../browser/site.ts';

/** How long what a test waits for may take, and how often it looks. */
export const PATIENCE = { timeout: 45_000, interval: 50 };

/** A browser with the extension, the web it sees, and one page of the extension's own to ask from. */
export interface Session {
  readonly browser: TestBrowser;
  readonly site: Site;
  /** The options page. */
  readonly control: Tab;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<Session>;
  close(): Promise<void>;
}

/** Starts a browser with an empty profile, and waits until the starter corpus is in. */
export async function startSession(name: BrowserName, pages?: ExtraPages): Promise<Session> {
  const site = await startSite(pages);
  const profile = temporaryProfile();
  const open = async (): Promise<Session> => {
    const browser = await launch(name, { proxyPort: site.port, profile: profile.path });
    const control = await browser.openExtensionPage('options.html');
    await control.waitFor(() => document.body.textContent?.includes('KTLA'));
    return {
      browser,
      site,
      control,
      restart: async () => {
        await browser.close();
        return open();
      },
      close: async () => {
        await browser.close();
        await site.close();
        profile.remove();
        // Whatever else a file tests: nothing may have left its browser.
        if (site.strays.length > 0) throw new Error(`Asked of the network: ${site.strays.join(', ')}`);
      },
    };
  };
  return open();
}

/** Asks what is in a tab from the extension's side, as popup, panel and keyboard commands do. */
export async function tellOverlay(session: Session, page: string, request: OverlayRequest): Promise<void> {
  await session.control.evaluate(
    async (told) => {
      const { url, request }: { url: string; request: unknown } = JSON.parse(told);
      const tab = (await browser.tabs.query({})).findLast((candidate) => candidate.url === url);
      if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
      await browser.tabs.sendMessage(tab.id, request);
    },
    JSON.stringify({ url: addressOf(page), request }),
  );
}

/** The address of a demo page. */
export function addressOf(page: string): string {
  return `http://news.example/${page}`;
}

/** Opens a demo page and waits for its marks. */
export async function openArticle({ browser }: Session, page: string): Promise<Tab> {
  const tab = await browser.newTab();
  await tab.goto(addressOf(page));
  await tab.waitFor(() => CSS.highlights.size > 0);
  return tab;
}

/** Puts a mark into the middle of the window and gives the point on its first line to aim at. */
export async function pointOfMark(tab: Tab, text: string): Promise<{ x: number; y: number }> {
  const point = await tab.evaluate((wanted) => {
    const range = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .find((candidate) => candidate.toString().replace(/\s+/g, ' ') === wanted);
    if (!(range instanceof Range)) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = range.getClientRects();
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, text);
  if (point === null) throw new Error(`No mark says “${text}”.`);
  return point;
}

/** Clicks on a mark and gives the card that opens. */
export async function openCard(session: Session, tab: Tab, page: string, text: string): Promise<Seen> {
  const { x, y } = await pointOfMark(tab, text);
  await tab.moveMouse(x, y);
  await tab.click(x, y);
  return see(session, page, '[role=dialog]');
}

/** The first element of the overlay that matches and has text, once there is one and it has come to rest. */
export async function see(session: Session, page: string, selector: string): Promise<Seen> {
  let before: Seen | undefined;
  return vi.waitFor(async () => {
    const [found] = await lookInOverlay(session.control, addressOf(page), selector);
    if (found === undefined || found.text === '') throw new Error(`The overlay shows no ${selector}.`);
    const rests = JSON.stringify(found.box) === JSON.stringify(before?.box);
    before = found;
    if (!rests) throw new Error(`The overlay's ${selector} still moves.`);
    return found;
  }, PATIENCE);
}

/** All elements of the overlay that match, as they are now. */
export function seeAll(session: Session, page: string, selector: string): Promise<readonly Seen[]> {
  return lookInOverlay(session.control, addressOf(page), selector);
}

/** The marked texts, by the name of their highlight. */
export async function marked(tab: Tab): Promise<Readonly<Record<string, readonly string[]>>> {
  const marks = await marksOn(tab);
  return Object.fromEntries(
    [...marks].map(([name, texts]) => [name, texts.map((text) => text.replace(/\s+/g, ' '))]),
  );
}

/** All marked texts, in no order. */
export async function allMarked(tab: Tab): Promise<readonly string[]> {
  return Object.values(await marked(tab)).flat();
}

/** Waits until a page marks a text like this. */
export function waitForMark(tab: Tab, like: RegExp): Promise<void> {
  return expect.poll(() => allMarked(tab), PATIENCE).toContainEqual(expect.stringMatching(like));
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a marked text stands now, in CSS pixels of the viewport. */
export async function boxOfMark(tab: Tab, text: string): Promise<Box> {
  const box = await tab.evaluate((wanted) => {
    const range = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .find((candidate) => candidate.toString().replace(/\s+/g, ' ') === wanted);
    if (!(range instanceof Range)) return null;
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }, text);
  if (box === null) throw new Error(`No mark says “${text}”.`);
  return box;
}

/** True where no point of one lies in the other. */
export function areApart(a: Box, b: Box): boolean {
  return a.x >= b.x + b.width || a.x + a.width <= b.x || a.y >= b.y + b.height || a.y + a.height <= b.y;
}
