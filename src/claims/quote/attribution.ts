import type { Attribution } from './attributed.ts';
import { attributeAfter } from './attribution-after.ts';
import { attributeBefore } from './attribution-before.ts';
import { attributeBySubject } from './attribution-subject.ts';
import { handedOn } from './handed-on.ts';
import type { QuotedRun } from './runs.ts';
import type { Statement } from './statement.ts';

/** What ties the run to a speaker within its own sentence; null where nothing does. */
export function attribute(statement: Statement, run: QuotedRun): Attribution | null {
  const handed = run === statement.runs[0] ? handedOn(statement) : null;
  if (handed !== null) return { mention: handed, how: 'before', cue: null };
  const after = attributeAfter(statement, run);
  if (after?.how === 'after') return after;
  return attributeBefore(statement, run) ?? after ?? attributeBySubject(statement);
}
