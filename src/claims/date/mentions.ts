import type { TextBlock } from '../text/document.ts';
import type { Language } from '../text/language.ts';
import type { Token } from '../text/tokens.ts';
import { bySentence } from './by-sentence.ts';
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

/** Several rooms ask for the dates of the same block. */
const KNOWN = new WeakMap<TextBlock, readonly (readonly DateMention[])[]>();

/** The dates that each sentence of a block names: one list a sentence. */
export function dateMentionsIn(block: TextBlock, lang: Language): readonly (readonly DateMention[])[] {
  const known = KNOWN.get(block) ?? bySentence(block.sentences, findDateMentions(block.tokens, lang));
  KNOWN.set(block, known);
  return known;
}

/** Most words begin no date: one look-up tells. */
function mayBegin(read: DateReader, at: number): boolean {
  const { openers, articles } = read.words;
  const norm = read.norm(at);
  return (
    read.tokens[at]?.kind === 'number' ||
    openers.has(norm) ||
    articles.has(norm) ||
    norm === 'q' ||
    read.wordsAt(at) !== null
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
