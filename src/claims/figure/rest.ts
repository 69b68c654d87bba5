import type { Count } from './count.ts';
import { type Metric, unitOf } from './metric.ts';
import { firstMatch, type Scope } from './scope.ts';
import { phraseSet } from './table.ts';
import type { Lead } from './tally.ts';

/** What is said of those arrested on immigration grounds alone, where the others were charged with crimes. */
const PROCEEDINGS = phraseSet(
  'face deportation|faces deportation|facing deportation|face removal|facing removal|deportation proceedings|removal proceedings|immigration proceedings|placed in proceedings|face expulsion|held for deportation|held on immigration|await deportation|awaiting deportation|' +
    'enfrentan la deportación|enfrentan deportación|enfrentan un proceso de deportación|enfrentan procesos de deportación|procesos de deportación|proceso de deportación|serán deportados|esperan la deportación',
);
const CHARGED = new Set(['criminal_arrests', 'pending_charges', 'prosecutions']);
const REST = new Set('remaining rest other others restantes resto otros demas'.split(' '));
/** How near "the remaining" stands, on either side. */
const REACH = 3;

/** "447 were charged; the remaining 231 face deportation": the rest were arrested on immigration grounds. */
export function restOf({ tokens }: Scope, count: Count, said: Lead | null): Metric | null {
  const { mention, after } = count;
  if (said === null || !CHARGED.has(said.metric)) return null;
  const isRest = tokens
    .slice(Math.max(0, mention.from - REACH), after.from + 1)
    .some(({ norm }) => REST.has(norm));
  const proceedings = firstMatch(PROCEEDINGS, tokens, after.from, after.to);
  if (!isRest || proceedings === null) return null;
  return {
    metric: 'administrative_arrests',
    unit: unitOf(mention),
    from: mention.from,
    to: proceedings.to,
  };
}
