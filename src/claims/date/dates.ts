import type { IsoDate } from '../../reading/article.ts';
import type { DateClaim, DateWhat, Draft } from '../claim.ts';
import type { TextBlock, TextDocument } from '../text/document.ts';
import type { TokenRange } from '../text/sentences.ts';
import { type DaySpan, daysBetween } from './calendar.ts';
import { CUES } from './cues.ts';
import { spanByDuration } from './duration.ts';
import type { DateMention } from './expression.ts';
import { findDateMentions } from './mentions.ts';
import { resolveDate } from './resolve.ts';
import { cuesOf, roleOf } from './role.ts';

/** An operation is news for a while; dates further back belong to another one. In days. */
const NEWS_AGE = 200;
/** The longest operations of this kind ran for some months; longer spans are statistics. In days. */
const LONGEST = 120;

const TOLD: ReadonlySet<DateWhat> = new Set([
  'operation dates',
  'operation start',
  'operation end',
  'as-of date',
]);

/**
 * The days of the operation that an article reports: what another report can confirm or contradict.
 * Days of announcements, of court cases, of other operations and vague spans ("last week") are no claims.
 */
export function findDates(doc: TextDocument): Draft<DateClaim>[] {
  const retold = isRetold(doc);
  return readDates(doc)
    .filter(
      ({ draft, mention }) =>
        TOLD.has(draft.what) && isCertain(mention, retold) && isRecent(draft, doc.published),
    )
    .map(({ draft }) => draft);
}

/** Every day and span of days that an article names and that can be placed in the calendar. */
export function findAllDates(doc: TextDocument): Draft<DateClaim>[] {
  return readDates(doc).map(({ draft }) => draft);
}

interface ReadDate {
  readonly mention: DateMention;
  readonly draft: Draft<DateClaim>;
}

function readDates(doc: TextDocument): ReadDate[] {
  return doc.blocks.flatMap((block) => {
    const mentions = findDateMentions(block.tokens, doc.lang);
    if (mentions.length === 0) return [];
    return block.sentences.flatMap((sentence) => readSentence(doc, block, sentence, mentions));
  });
}

function readSentence(
  doc: TextDocument,
  block: TextBlock,
  sentence: TokenRange,
  all: readonly DateMention[],
): ReadDate[] {
  const mentions = all.filter(({ from }) => from >= sentence.from && from < sentence.to);
  if (mentions.length === 0) return [];
  const cues = cuesOf(block.tokens, sentence, mentions, CUES[doc.lang]);
  return mentions.flatMap((mention) => {
    const days = resolveDate(mention.date, doc.published);
    if (days === null) return [];
    const what = roleOf(block.tokens, mention, cues);
    const whole = spanByDuration(block.tokens, sentence, mention, what, days, doc.lang);
    const read = whole ?? { days, from: mention.from, what };
    return [{ mention, draft: draftOf(block, read.from, mention.to, read.days, read.what) }];
  });
}

function draftOf(
  block: TextBlock,
  from: number,
  to: number,
  days: DaySpan,
  what: DateWhat,
): Draft<DateClaim> {
  const start = block.tokens[from]?.start ?? 0;
  const end = block.tokens[to - 1]?.end ?? start;
  return {
    kind: 'date',
    spans: [{ block: block.index, start, end }],
    start: days.start,
    end: days.end,
    what,
  };
}

/** Weeks and months are too vague to be compared; weekdays are not, where they can be counted from the article. */
function isCertain({ date }: DateMention, retold: boolean): boolean {
  switch (date.is) {
    case 'calendar':
      return date.day !== null;
    case 'weekday':
      return !retold && date.shift === null;
    case 'relative-day':
      return !retold;
    case 'span':
      return (
        isCertain({ date: date.first, from: 0, to: 0 }, retold) &&
        isCertain({ date: date.last, from: 0, to: 0 }, retold)
      );
    default:
      return false;
  }
}

/**
 * "Announced last Thursday": the article was written in another week than the events, and its other
 * weekdays may belong to either.
 */
function isRetold(doc: TextDocument): boolean {
  return doc.blocks.some(({ tokens }) =>
    findDateMentions(tokens, doc.lang).some(({ date }) => date.is === 'weekday' && date.shift === -1),
  );
}

function isRecent({ start, end }: DaySpan, published: IsoDate | null): boolean {
  if (daysBetween(start, end) > LONGEST) return false;
  return (
    published === null || (daysBetween(end, published) <= NEWS_AGE && daysBetween(published, start) <= 0)
  );
}
