import { bySentence } from '../claims/date/by-sentence.ts';
import type { DaySpan } from '../claims/date/calendar.ts';
import { dateMentionsIn } from '../claims/date/mentions.ts';
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
    const own = named[i] ?? [];
    const names = [...own, ...findBare(block, bare, own)].sort((a, b) => a.from - b.from);
    const namesIn = bySentence(block.sentences, names);
    const datesIn = dateMentionsIn(block, doc.lang);
    return block.sentences.map(
      (sentence, n): Passage => ({
        block,
        sentence,
        telling: tellingOf(doc, block, sentence, datesIn[n] ?? []),
        names: namesIn[n] ?? [],
      }),
    );
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
  const inside = new Set(
    known.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  for (let at = 0; at < block.tokens.length; at++) {
    const match = inside.has(at) ? null : table.match(block.tokens, at);
    if (match === null) continue;
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
