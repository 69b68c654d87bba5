import type { DateClaim, Draft } from '../claim.ts';
import type { TextBlock, TextDocument } from '../text/document.ts';
import type { TokenRange } from '../text/sentences.ts';
import { addDays, type DaySpan } from './calendar.ts';
import { spanByDuration } from './duration.ts';
import type { DateMention } from './expression.ts';
import { dateMentionsIn } from './mentions.ts';
import { resolveDate } from './resolve.ts';
import { roleOf } from './role.ts';
import { SentenceCues } from './sentence-cues.ts';
import { isRetold, isTold, type ReadDate } from './told.ts';

/**
 * The days of the operation that an article reports: what another report can confirm or contradict.
 * Days of announcements, of court cases, of other operations and vague spans ("last week") are no claims.
 */
export function findDates(doc: TextDocument): Draft<DateClaim>[] {
  const retold = isRetold(doc);
  return readDates(doc)
    .filter((read) => isTold(read, doc.published, retold))
    .map(draftOf);
}

/** Every day and span of days that an article names and that can be placed in the calendar. */
export function findAllDates(doc: TextDocument): Draft<DateClaim>[] {
  return readDates(doc).map(draftOf);
}

interface PlacedDate extends ReadDate {
  readonly block: TextBlock;
  /** Token range. */
  readonly from: number;
  readonly to: number;
}

function readDates(doc: TextDocument): PlacedDate[] {
  let named: PlacedDate | null = null;
  return doc.blocks.flatMap((block) => {
    const dates = dateMentionsIn(block, doc.lang);
    return block.sentences.flatMap((sentence, i) => {
      const mentions = dates[i] ?? [];
      const read = mentions.length === 0 ? [] : readSentence(doc, block, sentence, mentions, named);
      named = read.findLast(({ days }) => days.start === days.end) ?? named;
      return read;
    });
  });
}

function readSentence(
  doc: TextDocument,
  block: TextBlock,
  sentence: TokenRange,
  mentions: readonly DateMention[],
  named: PlacedDate | null,
): PlacedDate[] {
  const cues = new SentenceCues(block, sentence, mentions, doc.lang);
  return mentions.flatMap((mention): PlacedDate[] => {
    const days =
      mention.date.is === 'day-before' ? dayBefore(named, block) : resolveDate(mention.date, doc.published);
    if (days === null) return [];
    const what =
      isSpokenDay(block, mention) || isOfPicture(block, mention)
        ? 'other'
        : roleOf(block.tokens, mention, cues);
    const whole = spanByDuration(block.tokens, sentence, mention, what, days, doc.lang);
    return [
      {
        date: mention.date,
        block,
        from: whole?.from ?? mention.from,
        to: mention.to,
        days: whole?.days ?? days,
        what: whole?.what ?? what,
      },
    ];
  });
}

/** "An arrest in Dalton on May 4. ICE photo": the day that a picture was taken. */
function isOfPicture({ kind }: TextBlock, { date }: DateMention): boolean {
  return kind === 'caption' && date.is !== 'span';
}

/** How many paragraphs back the day may stand that "the day before" counts from. */
const BACK = 2;

function dayBefore(named: PlacedDate | null, { index }: TextBlock): DaySpan | null {
  if (named === null || index - named.block.index > BACK) return null;
  const day = addDays(named.days.start, -1);
  return day && { start: day, end: day };
}

/** "“Today's arrests …,” she said": today is the day that she spoke, whenever it was printed. */
function isSpokenDay({ tokens }: TextBlock, { date, from }: DateMention): boolean {
  if (date.is !== 'relative-day') return false;
  for (let at = from - 1; at >= Math.max(0, from - QUOTED); at--) {
    const mark = tokens[at]?.text ?? '';
    if (CLOSING.has(mark)) return false;
    if (OPENING.has(mark)) return true;
    // A straight mark opens where a word is glued to it and the word before is not.
    if (mark === '"')
      return tokens[at]?.end === tokens[at + 1]?.start && tokens[at - 1]?.end !== tokens[at]?.start;
  }
  return false;
}

/** No quotation runs on for longer before the day that it names, in tokens. */
const QUOTED = 80;
const OPENING = new Set(['“', '«']);
const CLOSING = new Set(['”', '»']);

function draftOf({ block, from, to, days, what }: PlacedDate): Draft<DateClaim> {
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
