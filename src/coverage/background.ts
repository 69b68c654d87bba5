import type { DateClaim, Draft } from '../claims/claim.ts';
import { type DaySpan, daysBetween } from '../claims/date/calendar.ts';
import type { DateMention } from '../claims/date/expression.ts';
import { resolveDate } from '../claims/date/resolve.ts';
import { SentenceCues } from '../claims/date/sentence-cues.ts';
import type { TextBlock, TextDocument } from '../claims/text/document.ts';
import { PhraseTable } from '../claims/text/phrases.ts';
import type { TokenRange } from '../claims/text/sentences.ts';
import type { IsoDate } from '../reading/article.ts';
import type { Clause } from './clauses.ts';

/** An operation that ended so many days before the article is not its news; so few, where the news is of those days. */
const STALE = 60;
const FRESH = 21;

/** Words that set an operation apart from the article's, and what they stand before or behind. */
const APART =
  'similar|previous|earlier|prior|past|preceding|separate|unrelated|a previous|an earlier|a similar|another';
const KINDS =
  'operation|operations|sweep|sweeps|raid|raids|roundup|roundups|surge|crackdown|enforcement action|phase|enforcement operation|immigration raid|immigration raids|immigration sweep|worksite raid|such operation|such raid';
const APART_SPANISH = 'otro|otra|otros|otras|un primer|una primera|un segundo|una segunda';
const KINDS_SPANISH = 'operativo|operativos|operación|operaciones|redada|redadas';
const BEHIND_SPANISH = 'similar|similares|anterior|anteriores|previo|previos|previa|previas|pasada|pasado';

/** Words of a sentence that tells of another operation than the article's. */
const EARLIER = new PhraseTable<true>([
  ...pairs(APART, KINDS),
  ...pairs(APART_SPANISH, KINDS_SPANISH),
  ...pairs(KINDS_SPANISH, BEHIND_SPANISH),
  // "last spring", "la primavera pasada"
  ...rows(
    'earlier this year|last year|last spring|last summer|last fall|last autumn|last winter|last month|earlier this month|' +
      'a year ago|a year earlier|a month earlier|a week earlier|years ago|months ago|weeks ago|years earlier|weeks after|' +
      'weeks earlier|months after|months earlier|a month after|the last such operation|in the past|' +
      'a separate effort|the year before|the month before|' +
      'el año pasado|hace un año|hace dos años|hace un mes|hace dos meses|hace tres meses|hace dos semanas|' +
      'hace tres semanas|años atrás|meses atrás|semanas atrás|meses después|semanas después|meses antes|semanas antes|' +
      'el mes pasado|a principios de año|el verano pasado|la primavera pasada|el otoño pasado|' +
      'el invierno pasado',
  ),
]);

/** "The first Operation Patriot": one before the one of the news. */
const BEFORE_NAME = new PhraseTable<true>(
  rows(
    "first|original|previous|earlier|initial|prior|primera|primer|original|anterior|last year's|last month's",
  ),
);

/** Still going on: "since it began in April the operation has led to 10,000 arrests" is of today. */
const ONGOING = new PhraseTable<true>(
  rows(
    'has led|have led|has resulted|has netted|has produced|have been|so far|to date|ha dejado|han sido|hasta ahora',
  ),
);

/** Years in these are of people and papers, not of an operation. */
const OF_PEOPLE = new PhraseTable<true>(
  rows(
    'included|include|includes|including|among those|of those|of the|wanted|record|records|criminal history|warrant|' +
      'fined|founded|opened|investigation|inquiry|investigating|hired|lived|living|worked|arrived|came to|' +
      'incluyen|incluye|incluido|entre los|entre ellos|de los|buscado|antecedentes|investigación|multada|llegó|vive|vivía',
  ),
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

function rows(words: string): (readonly [string, true])[] {
  return words.split('|').map((phrase) => [phrase, true] as const);
}

function pairs(first: string, second: string): (readonly [string, true])[] {
  return rows(first).flatMap(([a]) => rows(second).map(([b]) => [`${a} ${b}`, true] as const));
}

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
  const stale = days.length > 0 && days.every((span) => isStale(span, news)) ? days[0] : undefined;
  const earlier = has(EARLIER, block, clause);
  if (stale === undefined && !earlier && !clause.aside) return { of: 'same' };
  if (stale !== undefined && clause.aside) return { of: 'another', days: stale };
  const cues = new SentenceCues(block, clause, mentions, doc.lang);
  if (cues.has('person') || !(cues.has('action') || cues.has('event'))) return { of: 'same' };
  if (cues.has('start') && has(ONGOING, block, clause)) return { of: 'same' };
  if (stale !== undefined && isOperation(cues, block, clause)) return { of: 'another', days: stale };
  if (!earlier && (!clause.aside || days.length > 0)) return { of: 'same' };
  return { of: 'another', days: days.find((span) => isPast(span, doc)) ?? null };
}

/** "Who ran the office until 2014" is no operation; "a 2012 sweep", "in 2008 agents arrested 595" is. */
function isOperation(cues: SentenceCues, block: TextBlock, clause: Clause): boolean {
  if (cues.has('other')) return false;
  return cues.has('event') || !has(OF_PEOPLE, block, clause);
}

/** Whether the words before a name say that it is an earlier operation's. */
export function isNamedAsEarlier({ tokens }: TextBlock, name: number): boolean {
  return [1, 2, 3].some((back) => BEFORE_NAME.match(tokens, name - back)?.length === back);
}

/** When an article's news was, as far as can be told before its operations are. */
export interface News {
  readonly days: readonly IsoDate[];
  /** What is further back than this is not of the news, in days. */
  readonly reach: number;
}

/**
 * An article's news is of about the day it was published, and, of a look back ("when agents raided six
 * plants last December, …"), of the first enforcement that its text tells of. Where the days of its
 * operation are all of the last weeks, other months are of other operations.
 */
export function newsOf(
  doc: TextDocument,
  mentionsIn: readonly (readonly (readonly DateMention[])[])[],
  dates: readonly Draft<DateClaim>[],
): News {
  const { published } = doc;
  if (published === null) return { days: [], reach: STALE };
  const told = dates.filter(({ what }) => what.startsWith('operation'));
  const isFresh = told.length > 0 && told.every(({ start }) => daysBetween(start, published) <= FRESH);
  const reach = isFresh ? FRESH : STALE;
  const first = firstEnforcement(doc, mentionsIn);
  const isLookBack = first.length > 0 && first.every((span) => isStale(span, { days: [published], reach }));
  return { days: isLookBack ? [published, ...first.map(({ end }) => end)] : [published], reach };
}

/** What a text is about stands in its first paragraphs. */
const TOP = 2;

/** The days of the first sentence of the text that tells of enforcement. */
function firstEnforcement(
  doc: TextDocument,
  mentionsIn: readonly (readonly (readonly DateMention[])[])[],
): DaySpan[] {
  const top = doc.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, TOP);
  for (const [b, block] of doc.blocks.entries()) {
    if (!top.includes(block)) continue;
    for (const [n, sentence] of block.sentences.entries()) {
      const mentions = mentionsIn[b]?.[n] ?? [];
      const cues = new SentenceCues(block, sentence, mentions, doc.lang);
      if (cues.has('action') || cues.has('event')) return daysIn(doc, mentions);
    }
  }
  return [];
}

function daysIn({ published }: TextDocument, mentions: readonly DateMention[]): DaySpan[] {
  return mentions.map(({ date }) => resolveDate(date, published)).filter((span) => span !== null);
}

/** "A similar sweep in February": before the week of the article, and so not its news. */
function isPast(span: DaySpan, { published }: TextDocument): boolean {
  return published !== null && daysBetween(span.end, published) > 7;
}

function isStale(span: DaySpan, { days, reach }: News): boolean {
  return days.length > 0 && days.every((day) => daysBetween(span.end, day) > reach);
}

function has(table: PhraseTable<true>, { tokens }: TextBlock, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (table.match(tokens, at) !== null) return true;
  return false;
}
