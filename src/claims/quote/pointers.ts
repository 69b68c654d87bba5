import type { Statement } from './statement.ts';

/** "RELATED: …", "Lea también: …": the headline of another story. */
export function pointsElsewhere({ block: { tokens }, from, runs }: Statement): boolean {
  if (runs.length === 0 || !POINTERS.has(tokens[from]?.norm ?? '')) return false;
  return tokens.slice(from + 1, from + 4).some(({ text }) => text === ':' || text === '|');
}

const POINTERS = new Set([
  'related',
  'read',
  'watch',
  'see',
  'video',
  'photos',
  'listen',
  'more',
  'lea',
  'vea',
  'mire',
  'relacionado',
  'relacionada',
  'ver',
]);
