import type { DaySpan } from '../claims/date/calendar.ts';
import type { TextBlock, TextDocument } from '../claims/text/document.ts';
import { PhraseTable } from '../claims/text/phrases.ts';
import type { TokenRange } from '../claims/text/sentences.ts';
import { type Telling, tellingOf } from './background.ts';
import { nameKey } from './name-groups.ts';
import { findNames, type NameMention } from './names.ts';

/** A sentence, the operations that it names, and whether it tells of another time. */
export interface Passage {
  readonly block: TextBlock;
  readonly sentence: TokenRange;
  readonly telling: Telling;
  readonly names: readonly NameMention[];
}

/** The article sentence by sentence. */
export function readPassages(doc: TextDocument): Passage[] {
  const named = doc.blocks.map(findNames);
  const bare = bareNames(named.flat());
  return doc.blocks.flatMap((block, i) => {
    const names = [...(named[i] ?? []), ...findBare(block, bare, named[i] ?? [])];
    return block.sentences.map((sentence) => ({
      block,
      sentence,
      telling: tellingOf(doc, block, sentence),
      names: names.filter(({ from }) => from >= sentence.from && from < sentence.to),
    }));
  });
}

/** Names of two words and more are known again without "Operation": "Midway Blitz". */
function bareNames(names: readonly NameMention[]): PhraseTable<string> {
  const keys = new Set(names.map(({ name }) => nameKey(name)).filter((key) => key.includes(' ')));
  return new PhraseTable([...keys].map((key) => [key, key]));
}

function findBare(
  block: TextBlock,
  table: PhraseTable<string>,
  known: readonly NameMention[],
): NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < block.tokens.length; at++) {
    const match = table.match(block.tokens, at);
    if (match === null || known.some(({ from, to }) => at >= from && at < to)) continue;
    const to = at + match.length;
    const name = block.text.slice(block.tokens[at]?.start, block.tokens[to - 1]?.end);
    if (/^\p{Lu}/u.test(name)) found.push({ block, from: at, to, name });
    at = to - 1;
  }
  return found;
}

/** One operation in the background of an article: by its name, or by its time. */
export interface Background {
  readonly key: string;
  readonly days: DaySpan | null;
}

/**
 * Which operation each passage tells of: 0 the article's own, else one more than its place in `background`.
 * A paragraph goes on about what it spoke of; the next one begins with the article's own again.
 */
export function assignPassages(
  passages: readonly Passage[],
  ownKey: string | null,
  keyOf: (name: NameMention) => string,
): { readonly operations: readonly number[]; readonly background: readonly Background[] } {
  const background: Background[] = [];
  const indexOf = (key: string, days: DaySpan | null): number => {
    const known = background.findIndex((other) => other.key === key);
    return known >= 0 ? known + 1 : background.push({ key, days });
  };
  let current = 0;
  let block: TextBlock | null = null;
  const operations = passages.map((passage) => {
    if (passage.block !== block) current = 0;
    block = passage.block;
    const { telling } = passage;
    const keys = passage.names.map(keyOf);
    const days = telling.of === 'another' ? telling.days : null;
    const other = keys.find((key) => key !== ownKey);
    if (ownKey !== null && keys.includes(ownKey)) current = 0;
    else if (other !== undefined) current = indexOf(other, days);
    else if (telling.of === 'this') current = 0;
    else if (telling.of === 'another') current = indexOf(days?.start ?? 'earlier', days);
    return current;
  });
  return { operations, background };
}
