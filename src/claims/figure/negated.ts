import type { Count } from './count.ts';
import type { Metric } from './metric.ts';
import { unitOf } from './metric.ts';
import type { Scope } from './scope.ts';
import { phraseTable } from './table.ts';
import type { Lead } from './tally.ts';

/** A verb that stands for what was said right before: "more than a quarter did not". */
const ELLIPSES = phraseTable<'yes' | 'no'>([
  [
    'no',
    'did not|didn’t|do not|don’t|had not|hadn’t|had none|have none|had neither|no|no tenían|no los tenían|no tiene',
  ],
  [
    'yes',
    'did|do|sí|sí tenían|sí los tenían|sí las tenían|sí la tenían|sí los tienen|sí las tienen|sí contaban con ellos|had both|had one or the other',
  ],
]);

/** What the verb says again, and its contrary. */
const CONTRARY: ReadonlyMap<string, string> = new Map([
  ['criminal_convictions', 'no_criminal_record'],
  ['convicted_or_pending', 'no_criminal_record'],
  ['no_criminal_record', 'criminal_convictions'],
]);

/** What an ellipsis can deny of what a number says; null where it says nothing of the kind. */
export function deniableOf({ tokens }: Scope, metric: Metric): Lead | null {
  if (!CONTRARY.has(metric.metric)) return null;
  const isEither =
    metric.metric === 'no_criminal_record' &&
    tokens.slice(metric.to, metric.to + EITHER_REACH).some(({ norm }) => CHARGES.has(norm));
  return isEither ? { ...metric, contrary: 'convicted_or_pending' } : metric;
}

/** "had no convictions or pending charges": how far behind the one the other stands. */
const EITHER_REACH = 4;
const CHARGES = new Set(['charges', 'cargos', 'acusaciones']);

/** A share or rest told of by an ellipsis; null where no number before it (`last`) said what can be denied. */
export function negatedOf(
  { tokens, sentence }: Scope,
  { mention, noun }: Count,
  last: Lead | null,
): Metric | null {
  const contrary = last?.contrary ?? CONTRARY.get(last?.metric ?? '');
  const { from, to } = mention;
  const verb = ELLIPSES.match(tokens, noun?.to ?? to);
  if (last === null || contrary === undefined || verb === null || (noun?.counted.metric ?? null) !== null)
    return null;
  const end = (noun?.to ?? to) + verb.length;
  const isEnd = end >= sentence.to || tokens[end]?.kind === 'mark';
  // "A third had no record; the others did."
  const denies = verb.value === (last.metric === 'no_criminal_record' ? 'yes' : 'no');
  return isEnd && denies ? { metric: contrary, unit: unitOf(mention), from, to: end } : null;
}
