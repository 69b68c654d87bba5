import * as v from 'valibot';
import type { Tab } from '../browser/driver.ts';
import { until } from '../browser/until.ts';
import type { Display, Point } from './display.ts';

/** Something to click on: the first element that matches and has the text, in the tab itself or in what is beside it. */
export interface Target {
  /** The path of a popup or panel, which a page of the extension can reach; the tab's own page otherwise. */
  readonly view?: string;
  readonly selector: string;
  readonly text: string;
}

const Place = v.object({ x: v.number(), y: v.number() });

/** Across every part of a window: page, panel at either side, popup. */
const SWEEP: readonly Point[] = [...Array(12).keys()].map((i) => ({ x: 60 + 120 * i, y: 300 }));

/**
 * Where a target is on the screen, once it is scrolled into view. A page does not know where the browser shows
 * it, but its mouse events tell both places: the mouse sweeps over the screen until the page feels it.
 */
export async function aimAt(display: Display, tab: Tab, target: Target): Promise<Point> {
  const asked = JSON.stringify(target);
  await tab.evaluate(listen, asked);
  let next = 0;
  return until(
    async () => {
      await display.moveMouse(SWEEP[next++ % SWEEP.length] ?? { x: 0, y: 0 });
      const place = await tab.evaluate(placeOf, asked);
      return place === '' ? null : v.parse(Place, JSON.parse(place));
    },
    `the mouse to find ${target.selector} with “${target.text}” in ${target.view ?? 'the page'}`,
  );
}

/** Runs in a page: from now on its name tells where its upper left corner is on the screen. */
function listen(asked: string): void {
  const { view: path }: Target = JSON.parse(asked);
  const view =
    path === undefined
      ? window
      : browser.extension.getViews().find(({ location }) => location.pathname === path);
  if (view === undefined) throw new Error(`There is no ${path}.`);
  view.name = '';
  view.document.addEventListener('mousemove', ({ screenX, clientX, screenY, clientY }) => {
    view.name = JSON.stringify({ x: screenX - clientX, y: screenY - clientY });
  });
}

/** Runs in a page; empty as long as the target is not there, or the mouse has not been over it. */
function placeOf(asked: string): string {
  const { view: path, selector, text }: Target = JSON.parse(asked);
  const view =
    path === undefined
      ? window
      : browser.extension.getViews().find(({ location }) => location.pathname === path);
  const target = [...(view?.document.querySelectorAll(selector) ?? [])].find((element) =>
    element.textContent?.includes(text),
  );
  if (view === undefined || view.name === '' || target === undefined) return '';
  const origin: Point = JSON.parse(view.name);
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return JSON.stringify({
    x: Math.round(origin.x + x + width / 2),
    y: Math.round(origin.y + y + height / 2),
  });
}
