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
  const origin = await until(
    async () => {
      await display.moveMouse(SWEEP[next++ % SWEEP.length] ?? { x: 0, y: 0 });
      return read(await tab.evaluate(heard, asked));
    },
    `the mouse to be over ${target.view ?? 'the page'}`,
  );
  const inside = await until(
    async () => read(await tab.evaluate(middle, asked)),
    `${target.selector} with “${target.text}”`,
  );
  return { x: Math.round(origin.x + inside.x), y: Math.round(origin.y + inside.y) };
}

function read(place: string): Point | null {
  return place === '' ? null : v.parse(Place, JSON.parse(place));
}

/** Runs in a page, as the next two. */
function listen(asked: string): void {
  const { view: path }: Target = JSON.parse(asked);
  const view =
    path === undefined
      ? window
      : browser.extension.getViews().find(({ location }) => location.pathname === path);
  if (view === undefined) throw new Error(`There is no ${path}.`);
  view.document.addEventListener(
    'mousemove',
    ({ screenX, clientX, screenY, clientY }) => {
      view.name = JSON.stringify({ x: screenX - clientX, y: screenY - clientY });
    },
    { passive: true },
  );
}

function heard(asked: string): string {
  const { view: path }: Target = JSON.parse(asked);
  const view =
    path === undefined
      ? window
      : browser.extension.getViews().find(({ location }) => location.pathname === path);
  return view?.name ?? '';
}

function middle(asked: string): string {
  const { view: path, selector, text }: Target = JSON.parse(asked);
  const view =
    path === undefined
      ? window
      : browser.extension.getViews().find(({ location }) => location.pathname === path);
  const found = [...(view?.document.querySelectorAll(selector) ?? [])].find((element) =>
    element.textContent?.includes(text),
  );
  if (found === undefined) return '';
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return JSON.stringify({ x: x + width / 2, y: y + height / 2 });
}
