import type { DateWhat } from '../claim.ts';
import type { Language } from '../text/language.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { addDays, type DaySpan } from './calendar.ts';
import { type DateMention, DateReader } from './expression.ts';
import { DATE_WORDS } from './words.ts';

/** How far before the day its duration may stand, in tokens: "a four-day operation in three states that ended Wednesday". */
const REACH = 20;

const HYPHEN = new Set(['-']);

/** A span of days that one end and a length give, and the token where its words begin. */
interface Counted {
  readonly days: DaySpan;
  readonly from: number;
  readonly what: DateWhat;
}

/**
 * "A four-day operation that ended Wednesday" began on Sunday: the day that it began or ended, together
 * with its length in the same sentence, tells the whole span. Null where the sentence gives no length.
 */
export function spanByDuration(
  tokens: readonly Token[],
  sentence: TokenRange,
  mention: DateMention,
  what: DateWhat,
  days: DaySpan,
  lang: Language,
): Counted | null {
  if ((what !== 'operation start' && what !== 'operation end') || days.start !== days.end) return null;
  const read = new DateReader(tokens, DATE_WORDS[lang]);
  for (let at = mention.from - 1; at >= Math.max(sentence.from, mention.from - REACH); at--) {
    const length = durationAt(read, at);
    if (length === null) continue;
    const other = addDays(days.start, what === 'operation end' ? 1 - length : length - 1);
    if (other === null) return null;
    const span =
      what === 'operation end' ? { start: other, end: days.end } : { start: days.start, end: other };
    return { days: span, from: at, what: 'operation dates' };
  }
  return null;
}

/** "four-day", "4 days", "cuatro días". Weeks are no length in days: a "week-long" operation may take five. */
function durationAt(read: DateReader, at: number): number | null {
  const word = read.word(at, 'count');
  const count = read.digits(at, 2, 60) ?? word?.value.count ?? null;
  const unit = read.word(read.skip(word?.to ?? at + 1, HYPHEN), 'unit');
  return unit?.value.unit === 'day' ? count : null;
}
