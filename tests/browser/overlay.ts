import * as v from 'valibot';
import type { Tab } from './driver.ts';

const Seen = v.object({
  text: v.string(),
  attributes: v.record(v.string(), v.string()),
  /** In CSS pixels of the viewport. */
  box: v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
  focused: v.boolean(),
});

/** One element of the overlay, as a reader has it before the eyes. */
export type Seen = v.InferOutput<typeof Seen>;

/**
 * What the overlay shows on the page at `url`: the elements that match a selector inside its closed
 * shadow root, seen with an extension's right to look into closed roots. `control` is any page of the
 * extension. (A function that runs in a browser must not name functions of its own, hence the array: tsx marks
 * named ones with a helper that the browser does not have.)
 */
export async function lookInOverlay(control: Tab, url: string, selector: string): Promise<readonly Seen[]> {
  const found = await control.evaluate(async (request) => {
    const { url, selector }: { url: string; selector: string } = JSON.parse(request);
    const tab = (await browser.tabs.query({})).findLast((candidate) => candidate.url === url);
    if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
    const [look] = [
      (query: string) =>
        [...document.documentElement.children]
          .filter((child): child is HTMLElement => !['HEAD', 'BODY'].includes(child.tagName))
          .flatMap((host) => {
            // Firefox gives extensions a property for closed roots, Chromium a function.
            const root = host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
            if (root === null || root === undefined) return [];
            return [...root.querySelectorAll<HTMLElement>(query)].map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              return {
                text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
                attributes: Object.fromEntries(
                  [...element.attributes].map(({ name, value }) => [name, value]),
                ),
                box: { x, y, width, height },
                focused: root.activeElement === element,
              };
            });
          }),
    ] as const;
    const [injection] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      args: [selector],
      func: look,
    });
    return JSON.stringify(injection?.result ?? []);
  }, JSON.stringify({ url, selector }));
  return v.parse(v.array(Seen), JSON.parse(found));
}

/** The ranges that are marked on a page, by the name of their highlight: the page itself can see these. */
export async function marksOn(tab: Tab): Promise<ReadonlyMap<string, readonly string[]>> {
  const marks = await tab.evaluate(() =>
    JSON.stringify(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => range.toString())]),
    ),
  );
  return new Map(v.parse(v.array(v.tuple([v.string(), v.array(v.string())])), JSON.parse(marks)));
}

/** A copy of the overlay as markup, in a shadow root that is open, for a test to put into a page of its own. */
export async function copyOfOverlay(control: Tab, url: string): Promise<string> {
  return control.evaluate(async (url) => {
    const tab = (await browser.tabs.query({})).findLast((candidate) => candidate.url === url);
    if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
    const [copy] = [
      () =>
        [...document.documentElement.children]
          .filter((child): child is HTMLElement => !['HEAD', 'BODY'].includes(child.tagName))
          .map((host) => {
            const root = host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
            const css = [...(root?.adoptedStyleSheets ?? [])]
              .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
              .join('\n');
            return `<div><template shadowrootmode="open"><style>${css}</style>${root?.innerHTML ?? ''}</template></div>`;
          })
          .join(''),
    ] as const;
    const [injection] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: copy });
    return String(injection?.result ?? '');
  }, url);
}
