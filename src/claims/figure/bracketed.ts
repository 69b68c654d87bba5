import type { Count } from './count.ts';
import { CUES, isCrime } from './cues.ts';
import type { Metric } from './metric.ts';
import { COUNTED_NOUNS } from './nouns.ts';
import type { Scope } from './scope.ts';

/** How long the words before the bracket are at most: "driving under the influence (31)". */
const LONGEST = 5;

/** What stands right before a number in brackets is what it counts: "drunken driving (31), assault (18)". */
export function bracketedOf({ tokens, sentence }: Scope, { mention }: Count): Metric | null {
  const { from, to, form } = mention;
  if (form !== 'count' || tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') return null;
  const end = from - 1;
  for (let at = Math.max(sentence.from, end - LONGEST); at < end; at++) {
    const cue = CUES.match(tokens, at);
    if (cue !== null && at + cue.length === end && isCrime(cue.value))
      return { metric: cue.value, unit: 'people', from: at, to };
    const noun = COUNTED_NOUNS.match(tokens, at);
    if (
      noun !== null &&
      at + noun.length === end &&
      noun.value.unit === 'people' &&
      isKind(noun.value.metric)
    )
      return { metric: noun.value.metric, unit: 'people', from: at, to };
  }
  return null;
}

function isKind(metric: string | null): metric is string {
  return metric !== null && metric !== 'arrests';
}
