import type { DateWhat } from '../claim.ts';
import type { Language } from '../text/language.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { addDays, type DaySpan } from './calendar.ts';
import { type DateMention, DateReader } from './expression.ts';
import { DATE_WORDS } from './words.ts';

/** How far before the day its duration may stand, in tokens: "a four-day operation in three states that ended Wednesday". */
const REACH = 20;

const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7 };
/** "weeklong", written as one word. */
const WEEK_LONG = new Set(['weeklong', 'semanal']);

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

/** "four-day", "4 days", "week-long", "weeklong", "cuatro días": its length in days. */
function durationAt(read: DateReader, at: number): number | null {
  if (WEEK_LONG.has(read.norm(at))) return 7;
  const count = read.digits(at, 2, 60) ?? read.word(at, 'count')?.value.count ?? null;
  const hyphen = new Set(['-']);
  if (count === null) {
    const isWeekLong = read.norm(at) === 'week' && read.norm(read.skip(at + 1, hyphen)) === 'long';
    return isWeekLong ? 7 : null;
  }
  const unit = read.word(read.skip(read.word(at, 'count')?.to ?? at + 1, hyphen), 'unit');
  const days = unit === null ? undefined : DAYS_IN[unit.value.unit];
  return days === undefined ? null : count * days;
}
