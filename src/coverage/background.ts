import { type DaySpan, daysBetween } from '../claims/date/calendar.ts';
import { CUES } from '../claims/date/cues.ts';
import type { DateMention } from '../claims/date/expression.ts';
import { findDateMentions } from '../claims/date/mentions.ts';
import { resolveDate } from '../claims/date/resolve.ts';
import { cuesOf } from '../claims/date/role.ts';
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
    'the previous operation|the last such operation|in the past|previous raids|a previous raid|a month earlier|a month after|' +
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
export function tellingOf(doc: TextDocument, block: TextBlock, sentence: TokenRange): Telling {
  if (has(AGAIN, block, sentence)) return { of: 'this' };
  const mentions = findDateMentions(block.tokens.slice(sentence.from, sentence.to), doc.lang).map(
    ({ from, to, date }): DateMention => ({ from: from + sentence.from, to: to + sentence.from, date }),
  );
  const cues = cuesOf(block.tokens, sentence, mentions, CUES[doc.lang]).map(({ cue }) => cue);
  const enforces = cues.includes('action') || cues.includes('event');
  if (!enforces || cues.includes('person')) return { of: 'same' };
  const days = mentions.map(({ date }) => resolveDate(date, doc.published)).filter((span) => span !== null);
  const stale = cues.includes('other') ? undefined : days.find((span) => isStale(span, doc));
  if (stale !== undefined && days.every((span) => isStale(span, doc))) return { of: 'another', days: stale };
  return has(EARLIER, block, sentence) ? { of: 'another', days: null } : { of: 'same' };
}

function isStale(span: DaySpan, { published }: TextDocument): boolean {
  return published !== null && daysBetween(span.end, published) > STALE;
}

function has(table: PhraseTable<true>, { tokens }: TextBlock, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (table.match(tokens, at) !== null) return true;
  return false;
}
