import type { Context } from './context.ts';
import { isGlued } from './reading.ts';
import { BEFORE_YEARS, CLOCK, MONTHS, SPANISH_DAY_PARTS, SPANISH_WEEKDAYS } from './reason-words.ts';

/** "5 p.m.", "6:30", "10 o'clock", "las 5 de la tarde" */
export function isTime({ tokens, from, to }: Context): boolean {
  if (CLOCK.has(tokens[to]?.norm ?? '')) return true;
  const before = isGlued(tokens, from) && isGlued(tokens, from - 1) && tokens[from - 1]?.text === ':';
  const behind = isGlued(tokens, to) && isGlued(tokens, to + 1) && tokens[to]?.text === ':';
  if ((before && tokens[from - 2]?.kind === 'number') || (behind && tokens[to + 1]?.kind === 'number'))
    return true;
  return (
    tokens[to]?.norm === 'de' &&
    tokens[to + 1]?.norm === 'la' &&
    SPANISH_DAY_PARTS.has(tokens[to + 2]?.norm ?? '')
  );
}

/** Between the days of one month: "Sept. 24 and 25", "del 24 al 27". */
const BETWEEN_DAYS = new Set(['and', 'to', 'through', 'thru', '-', '–', '—', '&', 'or', 'y', 'al', 'a', 'o']);

/** "Sept. 24-27", "Sept. 24 and 25", "24 de septiembre", "del 24 al 27 de septiembre", "5/17/2018", "9/11" */
export function isDate(context: Context): boolean {
  const { tokens, from, to, value, previous } = context;
  if (isSlashed(context)) return true;
  if (!Number.isInteger(value) || value < 1 || value > 31) return false;
  const before = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  if (MONTHS.has(tokens[before]?.norm ?? '') && !isVerbMay(context, before)) return true;
  if (isBeforeMonth(context, to) || SPANISH_WEEKDAYS.has(tokens[from - 1]?.norm ?? '')) return true;
  const joint = tokens[from - 1]?.norm ?? '';
  return (
    previous?.reason === 'date' &&
    previous.to === from - 1 &&
    BETWEEN_DAYS.has(joint) &&
    (tokens[to]?.kind !== 'word' || joint === '-' || joint === '–')
  );
}

/** "24 September", "24 de septiembre", "24 y 25 de septiembre", "el 12 y el viernes 15 de agosto" */
function isBeforeMonth({ tokens }: Context, to: number): boolean {
  let at = to;
  if (BETWEEN_DAYS.has(tokens[at]?.norm ?? '')) {
    const day = skipDayWords(tokens, at + 1);
    if (tokens[day]?.kind === 'number') at = day + 1;
  }
  if (tokens[at]?.norm === 'de') at++;
  const month = tokens[at];
  if (month === undefined || !MONTHS.has(month.norm)) return false;
  // "may" and "mar" without "de" are words of other kinds unless they are capitalised.
  return tokens[at - 1]?.norm === 'de' || /^\p{Lu}/u.test(month.text);
}

/** "el", "el viernes": what may stand before the second day of a span. */
function skipDayWords(tokens: Context['tokens'], from: number): number {
  const at = tokens[from]?.norm === 'el' ? from + 1 : from;
  return SPANISH_WEEKDAYS.has(tokens[at]?.norm ?? '') ? at + 1 : at;
}

/** "officials may 3": the verb is lower case. */
function isVerbMay({ tokens }: Context, at: number): boolean {
  return tokens[at]?.text === 'may' || tokens[at]?.text === 'march';
}

/** "5/17/2018", "9/11" */
function isSlashed({ tokens, from, to, value }: Context): boolean {
  const right = glues(tokens, to, '/') || glues(tokens, from - 1, '/') || inSlash(tokens, from, to);
  if (!right) return false;
  return Number.isInteger(value) || tokens[to]?.norm !== 'of';
}

function glues(tokens: Context['tokens'], at: number, mark: string): boolean {
  return (
    tokens[at]?.text === mark &&
    isGlued(tokens, at) &&
    isGlued(tokens, at + 1) &&
    tokens[at - 1]?.kind === 'number' &&
    tokens[at + 1]?.kind === 'number'
  );
}

function inSlash(tokens: Context['tokens'], from: number, to: number): boolean {
  return to === from + 3 && tokens[from + 1]?.text === '/' && to < tokens.length && tokens[to]?.norm !== 'of';
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** "2017", "since 2012", "2017-18", "’98"; "2017 arrests" is a year too: papers write that many as "2,017". */
export function isYear({ tokens, from, to, modified }: Context): boolean {
  const text = tokens[from]?.text ?? '';
  // "the class of ’98"
  if (/^\d{2}$/.test(text) && isGlued(tokens, from) && /^['‘’]$/.test(tokens[from - 1]?.text ?? ''))
    return true;
  const value = Number(text);
  if (!/^\d{4}$/.test(text) || value < FIRST_YEAR || value > LAST_YEAR) return false;
  if (BEFORE_YEARS.has(tokens[from - 1]?.norm ?? '')) return true;
  const counted = tokens[to]?.kind === 'word' && tokens[to]?.norm.endsWith('s');
  return !(modified && (counted || tokens[to]?.norm === 'people'));
}
