import type { IsoDate } from '../../reading/article.ts';
import type { Token } from '../text/tokens.ts';
import { firstMatch, type Scope } from './scope.ts';
import { phraseSet, phraseTable } from './table.ts';

const FISCAL = phraseSet('fiscal year|fiscal|FY|año fiscal');

/** A total that grows: "since Jan. 20", "so far this year", "to date". */
const RUNNING = phraseSet(
  'so far this year|this year|to date|as of|so far this fiscal year|year to date|since January|since Jan|since Inauguration|since the inauguration|since taking office|since Trump took office|since President Trump|since October|since Oct|' +
    'since the operation began|since the operation started|since the start|since it began|since launching|in what has so far|thus far|so far|hasta la fecha|hasta el momento|en lo que va del año|desde enero|desde que comenzó|desde el inicio|al día de',
);

/** Told of as past: another operation, or another time. */
const EARLIER = phraseTable<string>([
  [
    'earlier operation',
    'last year|a year ago|a year earlier|in previous years|previous operation|previous operations|earlier operation|earlier operations|similar operation|similar operations|similar sweep|earlier this year|last month|earlier this month|in recent months|' +
      'in recent years|the previous year|the prior year|previous year|years ago|months ago|under Obama|Obama administration|under President Obama|by comparison|in comparison|a similar raid|largest since|previous raid|previous raids|past operations|previously arrested in|' +
      'el año pasado|hace un año|operativo similar|operación similar|operativos anteriores|operativo anterior|redadas anteriores|el mes pasado|a principios de este año|a principios de año|en años anteriores|el año anterior',
  ],
  ['first day', 'on the first day|the first day|first day of|el primer día|the opening day'],
  [
    'one day',
    'on Friday alone|on Monday alone|on Tuesday alone|on Wednesday alone|on Thursday alone|in a single day|in one day|single day|en un solo día',
  ],
  [
    'first week',
    'in the first week|during the first week|the first week|en la primera semana|la primera semana',
  ],
]);

const YEAR_BEFORE = new Set([
  'in',
  'during',
  'for',
  'since',
  'en',
  'durante',
  'of',
  'de',
  'from',
  'desde',
  'year',
]);

/** The time that a sentence counts over; `this operation` where it names none. */
export function periodOf({ tokens, sentence }: Scope, published: IsoDate | null): string {
  const { from, to } = sentence;
  const fiscal = firstMatch(FISCAL, tokens, from, to);
  if (fiscal !== null) {
    const year = yearAt(tokens, fiscal.to) ?? lastFiscal(tokens, fiscal.at, published);
    if (year !== null) return `FY${year}`;
  }
  const earlier = firstMatch(EARLIER, tokens, from, to);
  if (earlier !== null) return earlier.value;
  const year = bareYear(tokens, from, to);
  if (year !== null) return year;
  const running = firstMatch(RUNNING, tokens, from, to);
  if (running !== null) return published === null ? 'as of publication' : `as of ${published}`;
  return 'this operation';
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

/** "in 2019", which no month or day makes a date. */
function bareYear(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = from + 1; at < to; at++) {
    const text = tokens[at]?.text ?? '';
    const before = tokens[at - 1]?.norm ?? '';
    if (
      /^(?:19|20)\d\d$/.test(text) &&
      (before === 'in' || before === 'en' || before === 'during' || before === 'durante') &&
      YEAR_BEFORE.has(before)
    )
      return text;
  }
  return null;
}
