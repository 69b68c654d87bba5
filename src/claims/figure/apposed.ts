import type { Count } from './count.ts';
import type { Metric } from './metric.ts';
import type { Scope } from './scope.ts';
import { phraseSet } from './table.ts';
import type { Lead } from './tally.ts';

/** Opens a sentence that says the number before it otherwise: "That is better than 55 percent." */
const OPENERS = phraseSet(
  'that is|that’s|that was|that makes|that amounts to|that works out to|they are|they were|they make up|in other words|' +
    'son|es decir|eso es|esto es|o sea|equivale a|equivalen a|representa|representan|se trata de',
);
const OF = new Set(['of', 'de', 'del']);

/** The share that a sentence of its own sets beside the last count: "Son menos de la mitad, cerca del 45%". */
export function apposedOf(
  { tokens, sentence }: Scope,
  { mention, noun, isUnknown }: Count,
  previous: Lead | null,
): Metric | null {
  const { from, to, form } = mention;
  if (previous === null || form !== 'percent' || noun !== null || isUnknown) return null;
  if (OPENERS.match(tokens, sentence.from) === null || OF.has(tokens[to]?.norm ?? '')) return null;
  return { metric: previous.metric, unit: 'percent', from, to };
}
