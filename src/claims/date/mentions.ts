import type { Language } from '../text/language.ts';
import type { Token } from '../text/tokens.ts';
import { type DateMention, DateReader, type Parsed } from './expression.ts';
import { parseLoneYear, parseNamedDate, parseRelativeDay, parseWeekday } from './named.ts';
import { parseNumericDate } from './numeric.ts';
import { parsePeriod } from './period.ts';
import { parseRange } from './range.ts';
import { DATE_WORDS } from './words.ts';

/** Every date and span of days that a run of tokens names, in order, none inside another. Time is linear. */
export function findDateMentions(tokens: readonly Token[], lang: Language): DateMention[] {
  const read = new DateReader(tokens, DATE_WORDS[lang]);
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(read, at)) continue;
    const parsed =
      parseRange(read, at, (start) => parseSingle(read, start, lang)) ?? parseSingle(read, at, lang);
    if (parsed === null) continue;
    mentions.push({ from: at, to: parsed.to, date: parsed.date });
    at = parsed.to - 1;
  }
  return mentions;
}

/** Most words begin no date: one look-up tells. */
function mayBegin(read: DateReader, at: number): boolean {
  const { openers, articles, table } = read.words;
  const norm = read.norm(at);
  return (
    read.tokens[at]?.kind === 'number' ||
    openers.has(norm) ||
    articles.has(norm) ||
    norm === 'q' ||
    table.match(read.tokens, at) !== null
  );
}

function parseSingle(read: DateReader, at: number, lang: Language): Parsed | null {
  return (
    parseNumericDate(read, at, lang === 'es') ??
    parsePeriod(read, at) ??
    parseNamedDate(read, at) ??
    parseWeekday(read, at) ??
    parseRelativeDay(read, at) ??
    parseLoneYear(read, at)
  );
}
