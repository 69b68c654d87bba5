import * as v from 'valibot';
import type { Tab, TestBrowser } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find.ts';
import { launch, temporaryProfile } from '../browser/launch.ts';
import { type ExtraPages, startSite } from '../browser/site.ts';
import { until } from '../browser/until.ts';
import { type Display, openDisplay } from './display.ts';

/** A browser with the extension in a window on a display, and one page of the extension's own to ask from. */
export interface Desktop {
  readonly display: Display;
  readonly browser: TestBrowser;
  /** The options page. */
  readonly control: Tab;
  close(): Promise<void>;
}

/**
 * Starts a browser with an empty profile, and waits until the starter corpus is in. What it asks of the
 * network is not looked at here: an address bar asks its search engine for every letter.
 */
export async function startDesktop(name: BrowserName, pages: ExtraPages): Promise<Desktop> {
  const [display, site, profile] = [await openDisplay(), await startSite(pages), temporaryProfile()];
  const options = { proxyPort: site.port, profile: profile.path, headless: false, display: display.name };
  const browser = await launch(name, options);
  const control = await browser.openExtensionPage('options.html');
  await control.waitFor(() => document.body.textContent?.includes('KTLA'));
  const desktop: Desktop = {
    display,
    browser,
    control,
    close: async () => {
      await browser.close();
      await display.close();
      await site.close();
      profile.remove();
    },
  };
  // It comes to the front; no test may be under way by then.
  await waitForView(desktop, '/welcome.html', 'Crossread is ready');
  return desktop;
}

/** Opens a page in front and waits for its marks, and until the window has the keyboard. */
export async function openArticle(desktop: Desktop, url: string): Promise<Tab> {
  const tab = await desktop.browser.newTab();
  await tab.goto(url);
  await tab.waitFor(() => CSS.highlights.size > 0);
  await desktop.control.waitFor(async () => (await browser.windows.getLastFocused()).focused);
  return tab;
}

/** Something of the extension's that is open, in a tab or around it: its address behind the origin, and its text. */
const View = v.object({ address: v.string(), text: v.string() });

/** All that is open of the extension: tabs, popup, panel. */
async function viewsOf(control: Tab): Promise<readonly v.InferOutput<typeof View>[]> {
  const views = await control.evaluate(() =>
    JSON.stringify(
      browser.extension.getViews().map(({ location, document }) => ({
        address: location.pathname + location.search,
        text: document.body.innerText,
      })),
    ),
  );
  return v.parse(v.array(View), JSON.parse(views));
}

/** Until a page of the extension is open that shows a text. */
export async function waitForView({ control }: Desktop, address: string, text: string): Promise<void> {
  await until(
    async () => (await viewsOf(control)).some((view) => view.address === address && view.text.includes(text)),
    `${address} to show “${text}”`,
  );
}

/** Until no such page of the extension is open. */
export async function waitForNoView({ control }: Desktop, address: string): Promise<void> {
  await until(
    async () => !(await viewsOf(control)).some((view) => view.address === address),
    `${address} to be closed`,
  );
}
