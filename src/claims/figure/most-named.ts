import type { OperationReading } from '../../coverage/operation.ts';
import type { Scope } from './scope.ts';
import { isDateline, isWhere } from './where.ts';

/** Papers write from here of what happened anywhere. */
const CAPITAL = 'Washington, D.C.';

/**
 * The place that an article names most as where something happened; where there is none, that of its dateline. Null where
 * it names none but the capital.
 */
export function mostNamed(scopes: readonly Scope[], operations: OperationReading): string | null {
  const counts = new Map<string, number>();
  let dateline: string | null = null;
  for (const scope of scopes) {
    const { block, tokens, sentence, places } = scope;
    if (operations.operationAt(block.index, tokens[sentence.from]?.start ?? 0) !== 0) continue;
    for (const place of places) {
      const isPlaced = isWhere(scope, place);
      if (isPlaced) counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
      else if (block.kind === 'paragraph' && isDateline(scope, place)) dateline ??= place.name;
    }
  }
  counts.delete(CAPITAL);
  if (counts.size === 0 && dateline === null) return otherPlace(scopes);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most !== undefined) return most[0];
  if (dateline !== null) return dateline === CAPITAL ? null : dateline;
  return null;
}

const FROM = new Set(['from', 'to', 'by', 'hacia']);

/** Any place at all: "the Dallas raid". */
function otherPlace(scopes: readonly Scope[]): string | null {
  const names = scopes.flatMap(({ places, tokens }) =>
    places.filter(({ from }) => !FROM.has(tokens[from - 1]?.norm ?? '')).map(({ name }) => name),
  );
  return names.find((name) => name !== CAPITAL) ?? null;
}
