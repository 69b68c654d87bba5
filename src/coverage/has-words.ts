import type { TextBlock } from '../claims/text/document.ts';
import type { PhraseTable } from '../claims/text/phrases.ts';
import type { TokenRange } from '../claims/text/sentences.ts';

/** Whether a table's words stand in a range of tokens. */
export function has(table: PhraseTable<true>, { tokens }: TextBlock, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (table.match(tokens, at) !== null) return true;
  return false;
}
