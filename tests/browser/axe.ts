import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { Tab } from './driver.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const Violations = v.array(
  v.object({ id: v.string(), help: v.string(), nodes: v.array(v.object({ html: v.string() })) }),
);

/** What axe finds against a page, a line each: the rule and the element. Empty where nothing is wrong. */
export async function violationsOn(tab: Tab): Promise<readonly string[]> {
  await tab.runScript(SOURCE);
  const found = await tab.evaluate(async () => {
    const { violations } = await axe.run();
    return JSON.stringify(violations);
  });
  return v
    .parse(Violations, JSON.parse(found))
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
