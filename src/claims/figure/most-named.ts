import type { OperationReading } from '../../coverage/operation.ts';
import type { Scope } from './scope.ts';
import { isDateline, isWhere } from './where.ts';

/** Papers write from here of what happened anywhere. */
const CAPITAL = 'Washington, D.C.';

/** A place of an article. */
export interface Named {
  readonly name: string;
  /** It is named more than once. */
  readonly isOften: boolean;
  /** Where it was written; null where it does not say, or in the capital. */
  readonly dateline: string | null;
  /** All places of the article. */
  readonly all: ReadonlySet<string>;
}

/**
 * The place that an article names most as where something happened; where there is none, that of its dateline. Null where
 * it names none but the capital.
 */
export function mostNamed(scopes: readonly Scope[], operations: OperationReading): Named | null {
  const counts = new Map<string, number>();
  let dateline: string | null = null;
  for (const scope of scopes) {
    const { block, tokens, sentence, places } = scope;
    if (operations.operationAt(block.index, tokens[sentence.from]?.start ?? 0) !== 0) continue;
    for (const place of places) {
      const isPlaced = isWhere(scope, place);
      if (isPlaced) counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
      else if (place.name !== CAPITAL && block.kind === 'paragraph' && isDateline(scope, place))
        dateline ??= place.name;
    }
  }
  const all = new Set(counts.keys());
  counts.delete(CAPITAL);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most !== undefined) return { name: most[0], isOften: most[1] > 1, dateline, all };
  return dateline === null ? null : { name: dateline, isOften: false, dateline, all };
}
