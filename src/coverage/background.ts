import { type DaySpan, daysBetween } from '../claims/date/calendar.ts';
import type { DateMention } from '../claims/date/expression.ts';
import { resolveDate } from '../claims/date/resolve.ts';
import { SentenceCues } from '../claims/date/sentence-cues.ts';
import type { TextBlock, TextDocument } from '../claims/text/document.ts';
import { PhraseTable } from '../claims/text/phrases.ts';
import type { TokenRange } from '../claims/text/sentences.ts';

/** An operation that ended so many days before the article is not its news. */
const STALE = 60;

/** Words of a sentence that tells of another operation than the article's. */
const EARLIER = new PhraseTable<true>(
  (
    'a similar operation|similar operations|a similar sweep|similar sweeps|similar raids|a previous operation|previous operations|' +
    'an earlier operation|earlier operations|an earlier sweep|previous sweeps|an earlier phase|earlier this year|last year|' +
    'a year ago|a year earlier|years ago|weeks after|weeks earlier|months after|months earlier|last month|earlier this month|' +
    'the previous operation|the last such operation|in the past|previous raids|a previous raid|a separate effort|a separate operation|another operation|a month earlier|a month after|' +
    'un operativo similar|operativos similares|una operación similar|operaciones anteriores|un operativo anterior|' +
    'redadas anteriores|el año pasado|hace un año|meses después|semanas después|el mes pasado|a principios de año|redadas similares'
  )
    .split('|')
    .map((words) => [words, true] as const),
);

/** Words that lead back to the article's own operation. */
const AGAIN = new PhraseTable<true>(
  (
    'this operation|this week|this sweep|the latest|this time|the current|these arrests|the new|' +
    'este operativo|esta semana|esta operación|esta vez|el más reciente|la más reciente'
  )
    .split('|')
    .map((words) => [words, true] as const),
);

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
  sentence: TokenRange,
  mentions: readonly DateMention[],
): Telling {
  if (has(AGAIN, block, sentence)) return { of: 'this' };
  const days = mentions.map(({ date }) => resolveDate(date, doc.published)).filter((span) => span !== null);
  const stale = days.length > 0 && days.every((span) => isStale(span, doc)) ? days[0] : undefined;
  const earlier = has(EARLIER, block, sentence);
  if (stale === undefined && !earlier) return { of: 'same' };
  const cues = new SentenceCues(block, sentence, mentions, doc.lang);
  if (cues.has('person') || !(cues.has('action') || cues.has('event'))) return { of: 'same' };
  // "who ran the office until 2014" is no operation; "a 2012 sweep", "led to 3,168 arrests" is.
  if (stale !== undefined && cues.has('event') && !cues.has('other')) return { of: 'another', days: stale };
  return earlier ? { of: 'another', days: days.find((span) => isPast(span, doc)) ?? null } : { of: 'same' };
}

/** "A similar sweep in February": before the week of the article, and so not its news. */
function isPast(span: DaySpan, { published }: TextDocument): boolean {
  return published !== null && daysBetween(span.end, published) > 7;
}

function isStale(span: DaySpan, { published }: TextDocument): boolean {
  return published !== null && daysBetween(span.end, published) > STALE;
}

function has(table: PhraseTable<true>, { tokens }: TextBlock, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (table.match(tokens, at) !== null) return true;
  return false;
}
