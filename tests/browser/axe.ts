import axeCore from 'axe-core';
import * as v from 'valibot';
import type { Tab } from './driver.ts';

const Violations = v.array(
  v.object({ id: v.string(), help: v.string(), nodes: v.array(v.object({ html: v.string() })) }),
);

/** What axe finds against a page, a line each: the rule and the element. Empty where nothing is wrong. */
export async function violationsOn(tab: Tab): Promise<readonly string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.runScript(axeCore.source);
  const found = await tab.evaluate(async () => {
    const { violations } = await axe.run({ preload: false, resultTypes: ['violations'] });
    return JSON.stringify(violations);
  });
  return v
    .parse(Violations, JSON.parse(found))
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
