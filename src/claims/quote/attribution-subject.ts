import type { Attribution } from './attributed.ts';
import { leadingSubject } from './leading.ts';
import type { Statement } from './statement.ts';
import { subjectAfter } from './subject-after.ts';

/** `Homan: "…"`, `ICE issued this statement: "…"`, `Trump promised to "…"`. */
export function attributeBySubject(statement: Statement): Attribution | null {
  const { block, from } = statement;
  const first = statement.runs[0];
  if (/^(?:para|to)$/.test(block.tokens[from]?.norm ?? '') && first !== undefined) {
    // "Para el abogado Dennis Farrow, el operativo “no distingue”", "To Banning, the raid was “a show”"
    const mention = subjectAfter(block, from + 1, first.from - 1);
    if (mention?.kind === 'person') return { mention, how: 'before', cue: null };
  }
  const mention = leadingSubject(statement);
  return mention === null || mention.kind === 'description' ? null : { mention, how: 'subject', cue: null };
}
