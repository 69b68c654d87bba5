import type { IsoDate } from '../../reading/article.ts';
import { MONTHS } from '../number/reason-words.ts';
import type { Token } from '../text/tokens.ts';

const IN = new Set(['in', 'during', 'en', 'durante', 'since', 'desde']);
const ALL = new Set(['todo', 'all', 'calendar', 'el', 'ano']);
const YEAR = /^(?:19|20)\d\d$/;

/** What happened to one person, or how something began, in that year: it does not date the arrests. */
const PERSONS = new Set(
  (
    'convicted deported removed sentenced born came arrived entered began begun started launched opened ' +
    'condenado condenada deportado deportada sentenciado nacido nacida llego entro comenzo empezo iniciada iniciado'
  ).split(' '),
);
/** How far before "in 2011" such a word stands: "convicted of assault in Polk County in 2009". */
const PERSONS_REACH = 7;

/** Reports of an operation come at most so many months after it. */
const LATE = 3;

/** The year that "in 2019" or "in April 2018" tells in `[from, to)`; months close to the day of publication tell none. */
export function yearIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  published: IsoDate | null,
): string | null {
  for (let at = from; at < to; at++) {
    if (!IN.has(tokens[at]?.norm ?? '') || isOfPerson(tokens, at)) continue;
    const next = ALL.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
    const text = tokens[next]?.text ?? '';
    if (YEAR.test(text)) return text;
    const year = yearOfMonth(tokens, next);
    if (year !== null && isLongAgo(tokens[next]?.norm ?? '', year, published)) return year;
  }
  return null;
}

function isOfPerson(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - PERSONS_REACH), at).some(({ norm }) => PERSONS.has(norm));
}

/** "April 2018", "Sept. 2018", "mayo de 2008" */
function yearOfMonth(tokens: readonly Token[], at: number): string | null {
  if (!MONTHS.has(tokens[at]?.norm ?? '')) return null;
  const behind = tokens[at + 1]?.text === '.' || tokens[at + 1]?.norm === 'de' ? at + 2 : at + 1;
  const text = tokens[behind]?.text ?? '';
  return YEAR.test(text) ? text : null;
}

/** The first letters of the months, in English and in Spanish, tell which it is. */
const FIRST_LETTERS = [
  'jan ene',
  'feb',
  'mar',
  'apr abr',
  'may',
  'jun',
  'jul',
  'aug ago',
  'sep set',
  'oct',
  'nov',
  'dec dic',
];

function isLongAgo(month: string, year: string, published: IsoDate | null): boolean {
  if (published === null) return false;
  const index = FIRST_LETTERS.findIndex((letters) => letters.split(' ').includes(month.slice(0, 3)));
  const [publishedYear = '', publishedMonth = ''] = published.split('-');
  const months = (Number(publishedYear) - Number(year)) * 12 + Number(publishedMonth) - (index + 1);
  return index >= 0 && months > LATE;
}
