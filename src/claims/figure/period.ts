import type { IsoDate } from '../../reading/article.ts';
import { BEFALLEN } from '../date/befallen.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { firstMatch, type Scope } from './scope.ts';
import { phraseSet, phraseTable } from './table.ts';
import { yearIn } from './year.ts';

const FISCAL = phraseSet('fiscal year|fiscal|FY|año fiscal');

/** A total that grows: "since Jan. 20", "so far this year", "to date". */
const RUNNING = phraseSet(
  'so far this year|this year|to date|as of|so far this fiscal year|year to date|since January|since Jan|since Inauguration|since the inauguration|since taking office|since Trump took office|since President Trump|since October|since Oct|' +
    'since the operation began|since the operation started|since the start|since it began|since launching|in what has so far|thus far|so far|in the first days|in its first days|in the first 24 hours|in the first 48 hours|hasta la fecha|hasta el momento|en lo que va del año|desde enero|desde que comenzó|desde el inicio|al día de',
);

/** Told of as another time than this operation's. */
const EARLIER = phraseTable<string>([
  [
    'earlier operation', // "a similar operation last year netted 3,168"
    'last year|in the 12 months|over the past year|in the past year|en los últimos 12 meses|a year ago|a year earlier|previous year|prior year|previous operation|previous operations|earlier operation|earlier operations|unrelated operation|unrelated raid|unrelated sweep|separate operation|separate sweep|separate raid|separate effort|earlier raid|earlier sweep|earlier sweeps|earlier raids|similar operation|similar operations|similar sweep|similar raid|similar sweeps|previous raid|previous raids|past operations|past operation|' +
      'years ago|under Obama|Obama administration|under President Obama|by comparison|in comparison|in recent years|in previous years|since 2003|it follows a|it follows an|it followed a|other raid this year|other raids this year|' +
      'el año pasado|hace un año|operativo similar|operación similar|operativos anteriores|operativo anterior|redadas anteriores|redada anterior|redada previa|operativo previo|otra redada|otro operativo|otra operación|a un año de otra|un año después de otra|meses después de otra|a year after another|months after another|weeks after another|un año antes|meses antes|en años anteriores|año anterior',
  ],
  ['first day', 'on the first day|the first day|first day of|el primer día|the opening day'],
  [
    'one day',
    'on Sunday alone|on Saturday alone|on Friday alone|on Monday alone|on Tuesday alone|on Wednesday alone|on Thursday alone|in a single day|en un solo día',
  ],
  ['first week', 'in the first week|during the first week|en la primera semana|durante la primera semana'],
]);

/** "More than 100 by Thursday, and 49 after the first day": said of the number next to them. */
const PARTS_OF_TIME = new Set(['first day', 'one day', 'first week']);

/** In front of a number: "operations of the same name in the Bay Area (232) and New York (225)". */
const NAMESAKES = phraseSet('of the same name|by the same name|del mismo nombre|con el mismo nombre');

/** How near words for another time stand to the number that they date, in tokens. */
const REACH = 14;

/** Is it a time before this operation? Counts of such times are another's; shares are kept beside. */
export function isPast(period: string): boolean {
  return period === 'earlier operation' || /^(?:FY)?\d{4}$/.test(period);
}

/** Another case than the page's, wherever its sentence says so: "a separate case in which 45 were picked up". */
const ANOTHER = phraseSet(
  'a separate case|an unrelated case|a separate investigation|an unrelated investigation|separate incident|unrelated incident|unrelated to the|not related to the|not part of the operation|was not part of|were not part of|un caso aparte|un caso distinto|una investigación aparte|sin relación con|ajeno al operativo|ajena al operativo|no formó parte|no formaron parte',
);

/** The time that a number counts over; `this operation` where its sentence names none near it. */
export function periodOf(
  { tokens, sentence, numbers }: Scope,
  number: TokenRange,
  published: IsoDate | null,
): string {
  const from = Math.max(sentence.from, number.from - REACH);
  const to = Math.min(sentence.to, number.to + REACH);
  const fiscal = firstMatch(FISCAL, tokens, from, to);
  if (fiscal !== null) {
    const year = yearAt(tokens, fiscal.to) ?? lastFiscal(tokens, fiscal.at, published);
    if (year !== null) return `FY${year}`;
  }
  const earlier = firstMatch(EARLIER, tokens, from, to);
  const isNexts = earlier !== null && numbers.some((next) => next.from >= number.to && next.to <= earlier.at);
  const isOwn =
    earlier !== null &&
    !(isNexts && PARTS_OF_TIME.has(earlier.value)) &&
    !(earlier.at > number.to && BEFALLEN.has(tokens[earlier.at - 1]?.norm ?? ''));
  if (isOwn && !isAside(tokens, sentence.from, earlier, number.from)) return earlier.value;
  if (firstMatch(NAMESAKES, tokens, from, number.from) !== null) return 'earlier operation';
  if (firstMatch(ANOTHER, tokens, sentence.from, sentence.to) !== null) return 'earlier operation';
  const year = yearIn(tokens, from, to, published);
  if (year !== null && year !== published?.slice(0, 4)) return year;
  const running = firstMatch(RUNNING, tokens, from, to);
  if (running !== null || isBeginning(tokens, from, to))
    return published === null ? 'running total' : `as of ${published}`;
  return 'this operation';
}

/** "Illinois, where a law was signed last year, led with 134": said in passing of the place. */
function isAside(
  tokens: readonly Token[],
  start: number,
  { at, to }: { at: number; to: number },
  number: number,
): boolean {
  const closes = tokens.slice(to, Math.max(to, number)).some(({ text }) => text === ',');
  const open = tokens.slice(start, at).findLastIndex(({ text }) => text === ',') + start;
  return closes && open >= start && RELATIVES.has(tokens[open + 1]?.norm ?? '');
}

const RELATIVES = new Set(['where', 'which', 'who', 'whose', 'donde', 'que', 'cuyo', 'cuya']);

const FIRST = new Set('first primeros primeras'.split(' '));
const DAYS = new Set('days weeks hours weekend months dias semanas horas meses'.split(' '));

/** "in the first four days of the operation" */
function isBeginning(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!FIRST.has(tokens[at]?.norm ?? '')) continue;
    if (tokens.slice(at + 1, at + 4).some(({ norm }) => DAYS.has(norm))) return true;
  }
  return false;
}

/** "2019", "’19". */
function yearAt(tokens: readonly Token[], at: number): string | null {
  const text = tokens[at]?.text ?? '';
  if (/^(?:19|20)\d\d$/.test(text)) return text;
  return /^\d\d$/.test(text) ? `20${text}` : null;
}

/** "last fiscal year", counted from the day of publication; a fiscal year begins in October. */
function lastFiscal(tokens: readonly Token[], at: number, published: IsoDate | null): string | null {
  const before = tokens[at - 1]?.norm;
  if (published === null || (before !== 'last' && before !== 'previous' && before !== 'pasado')) return null;
  const current = Number(published.slice(0, 4)) + (Number(published.slice(5, 7)) >= 10 ? 1 : 0);
  return String(current - 1);
}
