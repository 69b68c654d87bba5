import type { DateClaim, Draft } from '../claims/claim.ts';
import { type DaySpan, daysBetween } from '../claims/date/calendar.ts';
import type { DateMention } from '../claims/date/expression.ts';
import { resolveDate } from '../claims/date/resolve.ts';
import { SentenceCues } from '../claims/date/sentence-cues.ts';
import type { TextBlock, TextDocument } from '../claims/text/document.ts';
import type { PhraseTable } from '../claims/text/phrases.ts';
import type { TokenRange } from '../claims/text/sentences.ts';
import type { IsoDate } from '../reading/article.ts';
import { AGAIN, ANNIVERSARY, BEFORE_NAME, EARLIER, OF_PEOPLE, ONGOING } from './background-words.ts';
import type { Clause } from './clauses.ts';

/** An operation that ended so many days before the article is not its news; so few, where the news is of those days. */
const STALE = 60;
const FRESH = 21;

/** What a sentence says of the time of the operation that it tells of. */
export type Telling =
  | { readonly of: 'another'; readonly days: DaySpan | null }
  | { readonly of: 'this' }
  /** Goes on about whatever the sentence before was about. */
  | { readonly of: 'same' };

/** Whether a sentence tells of enforcement at another time than the article's news. */
export function tellingOf(
  doc: TextDocument,
  block: TextBlock,
  clause: Clause,
  mentions: readonly DateMention[],
  news: News,
): Telling {
  if (has(AGAIN, block, clause)) return { of: 'this' };
  const days = daysIn(doc, mentions);
  const stale = days.length > 0 && days.every((span) => isStale(span, news)) ? days[0] : undefined;
  const earlier = has(EARLIER, block, clause);
  if (stale === undefined && !earlier && !clause.aside) return { of: 'same' };
  if (stale !== undefined && clause.aside) return { of: 'another', days: stale };
  const cues = new SentenceCues(block, clause, mentions, doc.lang);
  if (cues.has('person') || !(cues.has('action') || cues.has('event'))) return { of: 'same' };
  if (cues.has('start') && has(ONGOING, block, clause)) return { of: 'same' };
  if (stale !== undefined && isOperation(cues, block, clause)) return { of: 'another', days: stale };
  if (!earlier && (!clause.aside || days.length > 0)) return { of: 'same' };
  return { of: 'another', days: days.find((span) => isPast(span, doc)) ?? null };
}

/** "Who ran the office until 2014" is no operation; "a 2012 sweep", "in 2008 agents arrested 595" is. */
function isOperation(cues: SentenceCues, block: TextBlock, clause: Clause): boolean {
  if (cues.has('other')) return false;
  return cues.has('event') || !has(OF_PEOPLE, block, clause);
}

/** Whether the words before a name say that it is an earlier operation's. */
export function isNamedAsEarlier({ tokens }: TextBlock, name: number): boolean {
  return [1, 2, 3].some((back) => BEFORE_NAME.match(tokens, name - back)?.length === back);
}

/** When an article's news was, as far as can be told before its operations are. */
export interface News {
  readonly days: readonly IsoDate[];
  /** What is further back than this is not of the news, in days. */
  readonly reach: number;
}

/**
 * An article's news is of about the day it was published, and, of a look back ("when agents raided six
 * plants last December, …"), of the first enforcement that its text tells of. Where the days of its
 * operation are all of the last weeks, other months are of other operations.
 */
export function newsOf(
  doc: TextDocument,
  mentionsIn: readonly (readonly (readonly DateMention[])[])[],
  dates: readonly Draft<DateClaim>[],
): News {
  const { published } = doc;
  if (published === null) return { days: [], reach: STALE };
  const told = dates.filter(({ what }) => what.startsWith('operation'));
  const isFresh = told.length > 0 && told.every(({ start }) => daysBetween(start, published) <= FRESH);
  const reach = isFresh ? FRESH : STALE;
  const { days: first, isAnniversary } = firstEnforcement(doc, mentionsIn);
  if (isAnniversary) return { days: [published], reach: Number.POSITIVE_INFINITY };
  const isLookBack = first.length > 0 && first.every((span) => isStale(span, { days: [published], reach }));
  return { days: isLookBack ? [published, ...first.map(({ end }) => end)] : [published], reach };
}

/** What a text is about stands in its first paragraphs. */
const TOP = 2;

/** What the first sentence of the text that tells of enforcement says of its time. */
function firstEnforcement(
  doc: TextDocument,
  mentionsIn: readonly (readonly (readonly DateMention[])[])[],
): { readonly days: readonly DaySpan[]; readonly isAnniversary: boolean } {
  const top = doc.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, TOP);
  for (const [b, block] of doc.blocks.entries()) {
    if (!top.includes(block)) continue;
    for (const [n, sentence] of block.sentences.entries()) {
      const mentions = mentionsIn[b]?.[n] ?? [];
      const cues = new SentenceCues(block, sentence, mentions, doc.lang);
      if (cues.has('action') || cues.has('event'))
        return { days: daysIn(doc, mentions), isAnniversary: has(ANNIVERSARY, block, sentence) };
    }
  }
  return { days: [], isAnniversary: false };
}

function daysIn({ published }: TextDocument, mentions: readonly DateMention[]): DaySpan[] {
  return mentions.map(({ date }) => resolveDate(date, published)).filter((span) => span !== null);
}

/** "A similar sweep in February": before the week of the article, and so not its news. */
function isPast(span: DaySpan, { published }: TextDocument): boolean {
  return published !== null && daysBetween(span.end, published) > 7;
}

function isStale(span: DaySpan, { days, reach }: News): boolean {
  return days.length > 0 && days.every((day) => daysBetween(span.end, day) > reach);
}

function has(table: PhraseTable<true>, { tokens }: TextBlock, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (table.match(tokens, at) !== null) return true;
  return false;
}
