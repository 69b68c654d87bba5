import type { TextBlock } from '../text/document.ts';
import type { Language } from '../text/language.ts';
import type { Token } from '../text/tokens.ts';
import { bySentence } from './by-sentence.ts';
import { type DateMention, DateReader, type Parsed } from './expression.ts';
import {
  parseBareDay,
  parseDayBefore,
  parseLoneYear,
  parseNamedDate,
  parseRelativeDay,
  parseWeekday,
} from './named.ts';
import { parseNumericDate } from './numeric.ts';
import { parsePeriod } from './period.ts';
import { parseRange } from './range.ts';
import { DATE_WORDS } from './words.ts';

/** Every date and span of days that a run of tokens names, in order, none inside another. Time is linear. */
export function findDateMentions(tokens: readonly Token[], lang: Language): DateMention[] {
  const read = new DateReader(tokens, DATE_WORDS[lang]);
  const single = remembering((at) => (mayBegin(read, at) ? parseSingle(read, at, lang) : null));
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(read, at)) continue;
    const parsed = parseRange(read, at, single) ?? single(at);
    if (parsed === null) continue;
    mentions.push({ from: at, to: parsed.to, date: parsed.date });
    at = parsed.to - 1;
  }
  return mentions;
}

/** The readings of a range try the same tokens over and over. */
function remembering(parse: (at: number) => Parsed | null): (at: number) => Parsed | null {
  const known: (Parsed | null | undefined)[] = [];
  return (at) => {
    const parsed = known[at];
    if (parsed !== undefined) return parsed;
    const fresh = parse(at);
    known[at] = fresh;
    return fresh;
  };
}

/** Several rooms ask for the dates of the same block. */
const KNOWN = new WeakMap<TextBlock, readonly (readonly DateMention[])[]>();

/** The dates that each sentence of a block names: one list a sentence. */
export function dateMentionsIn(block: TextBlock, lang: Language): readonly (readonly DateMention[])[] {
  const known = KNOWN.get(block) ?? bySentence(block.sentences, findDateMentions(block.tokens, lang));
  KNOWN.set(block, known);
  return known;
}

/** Most words begin no date: one look-up tells. Behind "the" and "between" it is the next word that does. */
function mayBegin(read: DateReader, at: number): boolean {
  const { openers, articles } = read.words;
  let first = at;
  while (openers.has(read.norm(first)) || articles.has(read.norm(first))) {
    if (read.wordsAt(first) !== null) return true;
    first++;
  }
  return read.tokens[first]?.kind === 'number' || read.norm(first) === 'q' || read.wordsAt(first) !== null;
}

function parseSingle(read: DateReader, at: number, lang: Language): Parsed | null {
  return (
    parseNumericDate(read, at, lang === 'es') ??
    parseDayBefore(read, at) ??
    parsePeriod(read, at) ??
    parseNamedDate(read, at) ??
    parseWeekday(read, at) ??
    parseRelativeDay(read, at) ??
    parseBareDay(read, at) ??
    parseLoneYear(read, at)
  );
}
