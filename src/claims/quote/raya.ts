import type { TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { CUES } from './reporting.ts';
import type { QuotedRun } from './runs.ts';

/**
 * Speech as Spanish sets it in dialogue: "—No vamos a descansar —dijo Prado—. Es nuestro trabajo." The
 * dash stands at the words it opens or the clause it encloses, and a verb of saying must follow the second:
 * a dash alone begins lists and datelines as well.
 */
export function dialogueRuns(block: TextBlock): QuotedRun[] {
  const { tokens } = block;
  if (!opens(tokens, 0)) return [];
  const runs: QuotedRun[] = [];
  let from = 1;
  while (from < tokens.length) {
    const tag = firstWhere(opens, tokens, from + 1);
    if (tag < 0 ? runs.length === 0 : CUES.match(tokens, tag + 1)?.value !== 'say') break;
    const to = tag < 0 ? tokens.length : tag;
    runs.push({ block, from, to, unopened: false, unclosed: false });
    const end = tag < 0 ? -1 : firstWhere(closes, tokens, tag + 1);
    if (end < 0) break;
    from =
      tokens[end + 1]?.kind === 'mark' && !/^[¿¡]$/.test(tokens[end + 1]?.text ?? '') ? end + 2 : end + 1;
  }
  return runs;
}

/** The first token from `from` on that a test holds of; −1 where it holds of none. */
function firstWhere(test: typeof opens, tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) if (test(tokens, i)) return i;
  return -1;
}

const RAYA = /^[—―]$/;

function opens(tokens: readonly Token[], at: number): boolean {
  const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return RAYA.test(dash?.text ?? '') && before?.end !== dash?.start && dash?.end === next?.start;
}

function closes(tokens: readonly Token[], at: number): boolean {
  const [before, dash] = [tokens[at - 1], tokens[at]];
  return RAYA.test(dash?.text ?? '') && before?.end === dash?.start;
}
