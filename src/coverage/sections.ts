import type { DateClaim, Draft } from '../claims/claim.ts';
import { bySentence } from '../claims/date/by-sentence.ts';
import type { DaySpan } from '../claims/date/calendar.ts';
import { dateMentionsIn } from '../claims/date/mentions.ts';
import type { TextBlock, TextDocument } from '../claims/text/document.ts';
import { PhraseTable } from '../claims/text/phrases.ts';
import { isNamedAsEarlier, type Telling, tellingOf } from './background.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { nameKey } from './name-groups.ts';
import { findNames, type NameMention } from './names.ts';
import { newsOf } from './news.ts';

/** A sentence or a part of one, the operations that it names, and whether it tells of another time. */
export interface Passage {
  readonly block: TextBlock;
  readonly sentence: Clause;
  readonly telling: Telling;
  readonly names: readonly NameMention[];
}

/** The article sentence by sentence. */
export function readPassages(doc: TextDocument, claims: readonly Draft<DateClaim>[]): Passage[] {
  const named = doc.blocks.map(findNames);
  const bare = bareNames(named.flat());
  const dates = doc.blocks.map((block) => dateMentionsIn(block, doc.lang));
  const news = newsOf(doc, dates, claims);
  const top = doc.blocks.find(({ kind }) => kind === 'paragraph');
  return doc.blocks.flatMap((block, i) => {
    const own = named[i] ?? [];
    const names = [...own, ...findBare(block, bare, own)].sort((a, b) => a.from - b.from);
    const clauses = block.sentences.flatMap((sentence, n) => clausesOf(block, sentence, dates[i]?.[n] ?? []));
    const namesIn = bySentence(clauses, names);
    const datesIn = bySentence(clauses, dates[i]?.flat() ?? []);
    return clauses.map((clause, n): Passage => {
      const telling = tellingOf(doc, block, clause, datesIn[n] ?? [], news);
      // "Three weeks after the raids …": what the text tells of first is what it is about.
      const isAbout = block === top && n === 0 && telling.of === 'another' && telling.days === null;
      return {
        block,
        sentence: clause,
        telling: isAbout ? { of: 'same' } : telling,
        names: namesIn[n] ?? [],
      };
    });
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
    if (block.tokens[at]?.capital === true) found.push({ block, from: at, to, name });
    at = to - 1;
  }
  return found;
}

/** One operation in the background of an article: by its name, or by its time. */
export interface Background {
  readonly key: string;
  readonly name: string | null;
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
  const indexOf = (key: string, name: string | null, days: DaySpan | null): number => {
    const known = background.findIndex((other) => other.key === key);
    return known >= 0 ? known + 1 : background.push({ key, name, days });
  };
  const speaksOf = ({ names, telling, block }: Passage, current: number): number => {
    const days = telling.of === 'another' ? telling.days : null;
    const earlier = names.find(({ from }) => days !== null || isNamedAsEarlier(block, from));
    const other = names.find((name) => keyOf(name) !== ownKey);
    if (other !== undefined && !names.some((name) => keyOf(name) === ownKey))
      return indexOf(keyOf(other), null, days);
    // "The first Operation Patriot", "Cross Check netted 3,168 in 2012": the same name at another time.
    if (earlier !== undefined)
      return indexOf(`${nameKey(earlier.name)} ${days?.start ?? 'earlier'}`, earlier.name, days);
    if (names.length > 0 || telling.of === 'this') return 0;
    return telling.of === 'another' ? indexOf(days?.start ?? 'earlier', null, days) : current;
  };
  let current = 0;
  let block: TextBlock | null = null;
  const operations = passages.map((passage) => {
    if (passage.block !== block) current = 0;
    block = passage.block;
    const operation = speaksOf(passage, current);
    if (!passage.sentence.aside) current = operation;
    return operation;
  });
  return { operations, background };
}
