import type { Span } from '../claim.ts';
import type { Metric } from './metric.ts';
import { firstMatch, type Scope } from './scope.ts';
import { LENGTH_WORDS } from './words.ts';

/** A phrase does not end with these. */
const PREPOSITIONS = new Set('from at of with and de y a'.split(' '));

/** The longest that a marked phrase goes on behind what it must hold, in tokens. */
const REACH = 10;

/** The phrase that a reader would underline: modifier, number, noun, verb, and the place close by. */
export function spanOf(scope: Scope, metric: Metric, mention: { from?: number; to?: number }): Span {
  const { tokens, sentence, block } = scope;
  const number = { from: mention.from ?? metric.from, to: mention.to ?? metric.to };
  const next =
    scope.numbers.find((other) => other.from >= number.to && other.reason === null)?.from ?? sentence.to;
  const length = firstMatch(LENGTH_WORDS, tokens, number.to, Math.min(next, number.to + REACH));
  const stop = length?.at ?? next;
  let to = Math.max(number.to, Math.min(metric.to, stop, number.to + REACH));
  const place = scope.places.find(
    (candidate) => candidate.from >= to && candidate.from < number.to + REACH && candidate.to <= stop,
  );
  if (place !== undefined) to = place.to;
  const start = Math.min(number.from, Math.max(metric.from, number.from - 4, sentence.from));
  const from = leadingTotal(scope, start);
  while (to > number.to && (tokens[to - 1]?.kind === 'mark' || PREPOSITIONS.has(tokens[to - 1]?.norm ?? '')))
    to--;
  return { block: block.index, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** "A total of 498", "un total de 128". */
function leadingTotal({ tokens, sentence }: Scope, from: number): number {
  const [article, total, of] = [from - 3, from - 2, from - 1].map((at) =>
    at < sentence.from ? undefined : tokens[at]?.norm,
  );
  if (total !== 'total' || (of !== 'of' && of !== 'de')) return from;
  return article === 'a' || article === 'un' ? from - 3 : from - 2;
}
