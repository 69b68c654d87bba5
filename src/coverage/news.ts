import type { DateClaim, Draft } from '../claims/claim.ts';
import { type DaySpan, daysBetween } from '../claims/date/calendar.ts';
import type { DateMention } from '../claims/date/expression.ts';
import { resolveDate } from '../claims/date/resolve.ts';
import { SentenceCues } from '../claims/date/sentence-cues.ts';
import type { TextBlock, TextDocument } from '../claims/text/document.ts';
import type { IsoDate } from '../reading/article.ts';
import { ANNIVERSARY } from './background-words.ts';
import { has } from './has-words.ts';

/** An operation that ended so many days before the article is not its news; so few, where the news is of those days. */
const STALE = 60;
const FRESH = 21;

/** When an article's news was, as far as can be told before its operations are. */
export interface News {
  readonly days: readonly IsoDate[];
  /** What is further back than this is not of the news, in days. */
  readonly reach: number;
  /** The few days that the operation took, where the article gives them first of all. */
  readonly own: DaySpan | null;
  /** The last block that says what the article is about. */
  readonly top: number;
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
  if (published === null) return { days: [], reach: STALE, own: null, top: 0 };
  const told = dates.filter(({ what }) => what.startsWith('operation'));
  const isFresh = told.length > 0 && told.every(({ start }) => daysBetween(start, published) <= FRESH);
  const reach = isFresh ? FRESH : STALE;
  const { days: first, isAnniversary } = firstEnforcement(doc, mentionsIn);
  if (isAnniversary) return { days: [published], reach: Number.POSITIVE_INFINITY, own: null, top: 0 };
  const isLookBack = first.length > 0 && first.every((span) => isStale(span, { days: [published], reach }));
  const days = isLookBack ? [published, ...first.map(({ end }) => end)] : [published];
  return { days, reach, own: isLookBack ? null : ownDays(doc, dates), top: topOf(doc) };
}

/** An operation of so few days is over when another begins. */
const SHORT = 10;
/** Reports err over the day of an operation, and tell of its eve, but not so many days before. */
const EVE = 4;

/** The days of the operation as headline or first paragraphs give them; null where it went on for longer. */
function ownDays(doc: TextDocument, dates: readonly Draft<DateClaim>[]): DaySpan | null {
  const top = topOf(doc);
  const own = dates.find(({ what }) => what.startsWith('operation'));
  if (own === undefined || own.what !== 'operation dates') return null;
  if (!own.spans.every(({ block }) => block <= top) || daysBetween(own.start, own.end) > SHORT) return null;
  return own;
}

/** What a text is about stands in its first paragraphs. */
const TOP = 2;

/** The first paragraph. */
function topOf({ blocks }: TextDocument): number {
  return blocks.find(({ kind }) => kind === 'paragraph')?.index ?? 0;
}

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

/** The days that a passage's dates are of. */
export function daysIn({ published }: TextDocument, mentions: readonly DateMention[]): DaySpan[] {
  return mentions.map(({ date }) => resolveDate(date, published)).filter((span) => span !== null);
}

/** Whether days are too far back to be of the news. */
export function isStale(span: DaySpan, { days, reach }: Pick<News, 'days' | 'reach'>): boolean {
  return days.length > 0 && days.every((day) => daysBetween(span.end, day) > reach);
}

/** "On June 5, agents arrested 133 workers", below, in a report of a raid on June 20. */
export function isBeforeOwn(span: DaySpan, block: TextBlock, { own, top }: News): boolean {
  return own !== null && block.index > top && daysBetween(span.end, own.start) >= EVE;
}
