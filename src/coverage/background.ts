import { BEFALLEN } from '../claims/date/befallen.ts';
import { type DaySpan, daysBetween } from '../claims/date/calendar.ts';
import type { DateMention } from '../claims/date/expression.ts';
import { SentenceCues } from '../claims/date/sentence-cues.ts';
import type { TextBlock, TextDocument } from '../claims/text/document.ts';
import { AGAIN, BEFORE_NAME, EARLIER, LATEST_OF, OF_PEOPLE, ONGOING, SINCE } from './background-words.ts';
import type { Clause } from './clauses.ts';
import { has } from './has-words.ts';
import { daysIn, isBeforeOwn, isStale, type News } from './news.ts';

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
  const isOther = (span: DaySpan) => isStale(span, news) || isBeforeOwn(span, block, news);
  const stale = days.length > 0 && days.every(isOther) ? days[0] : undefined;
  const earlier = tellsEarlier(block, clause);
  if (stale === undefined && !earlier && !clause.aside) return { of: 'same' };
  if (has(LATEST_OF, block, clause) && has(SINCE, block, clause)) return { of: 'same' };
  if (stale !== undefined && clause.aside) return { of: 'another', days: stale };
  const cues = new SentenceCues(block, clause, mentions, doc.lang);
  if (cues.has('person') || !(cues.has('action') || cues.has('event'))) return { of: 'same' };
  if (cues.has('start') && (has(ONGOING, block, clause) || days.every((span) => !isStale(span, news))))
    return { of: 'same' };
  if (stale !== undefined && isOperation(cues, block, clause)) return { of: 'another', days: stale };
  if (!earlier && (!clause.aside || days.length > 0)) return { of: 'same' };
  return { of: 'another', days: days.find((span) => isPast(span, doc)) ?? null };
}

/** "Who ran the office until 2014" is no operation; "a 2012 sweep", "in 2008 agents arrested 595" is. */
function isOperation(cues: SentenceCues, block: TextBlock, clause: Clause): boolean {
  if (cues.has('other')) return false;
  return cues.has('event') || !has(OF_PEOPLE, block, clause);
}

/** "a similar sweep last year"; but "named for a student killed last year" tells of no operation. */
function tellsEarlier({ tokens }: TextBlock, { from, to }: Clause): boolean {
  for (let at = from; at < to; at++)
    if (EARLIER.match(tokens, at) !== null && !BEFALLEN.has(tokens[at - 1]?.norm ?? '')) return true;
  return false;
}

/** Whether the words before a name say that it is an earlier operation's. */
export function isNamedAsEarlier({ tokens }: TextBlock, name: number): boolean {
  return [1, 2, 3].some((back) => BEFORE_NAME.match(tokens, name - back)?.length === back);
}

/** "A similar sweep in February": before the week of the article, and so not its news. */
function isPast(span: DaySpan, { published }: TextDocument): boolean {
  return published !== null && daysBetween(span.end, published) > 7;
}
