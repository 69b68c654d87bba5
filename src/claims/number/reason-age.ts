import type { Context } from './context.ts';
import { AGE_UNITS, BEFORE_AGES, OLDER, SPANISH_TERMS } from './reason-words.ts';

const OLDEST = 110;

/** "a 27-year-old", "27 years old", "aged 27", "John Smith, 27, of", "18 and older", "de 27 años" */
export function isAge(context: Context): boolean {
  const { tokens, from, to, value } = context;
  if (!Number.isInteger(value) || value > OLDEST) return false;
  if (BEFORE_AGES.has(tokens[from - 1]?.norm ?? '')) return true;
  if (tokens[from - 1]?.norm === 'de' && BEFORE_AGES.has(tokens[from - 2]?.norm ?? '')) return true;
  if (isListed(context) || isLimit(context)) return true;
  return isYearsOld(context) || isApposition(context) || isSpanishAge(context) || isOlder(tokens, to);
}

/** "ages 18, 22 and 34": the second and the third. */
function isListed({ tokens, from, to, previous }: Context): boolean {
  const joint = tokens[from - 1]?.norm;
  if (previous?.reason !== 'age' || previous.to !== from - 1 || (joint !== ',' && joint !== 'and'))
    return false;
  return tokens[to]?.kind !== 'word' || tokens[to]?.norm === 'and';
}

/** Ages that laws and statistics draw a line at: "under 18". */
const LIMITS: ReadonlySet<number> = new Set([5, 12, 13, 14, 15, 16, 17, 18, 21, 65]);

/** "children under 12", "nobody under 21": nothing that is counted follows. */
function isLimit({ tokens, from, to, value }: Context): boolean {
  const hedged = tokens[from - 2]?.norm === 'just' || tokens[from - 2]?.norm === 'well';
  return tokens[from - 1]?.norm === 'under' && !hedged && LIMITS.has(value) && tokens[to]?.kind !== 'word';
}

function isYearsOld({ tokens, to }: Context): boolean {
  let at = skipHyphen(tokens, to);
  if (!AGE_UNITS.has(tokens[at]?.norm ?? '')) return false;
  at = skipHyphen(tokens, at + 1);
  const next = tokens[at]?.norm ?? '';
  return next === 'old' || next === 'olds' || (next === 'of' && tokens[at + 1]?.norm === 'age');
}

/** "John Smith, 27, of Tampa": behind a name and a comma, before a comma. */
function isApposition({ tokens, from, to }: Context): boolean {
  const before = tokens[from - 2];
  const closes = [',', ';'].includes(tokens[to]?.text ?? '') || tokens[to] === undefined;
  if (tokens[from - 1]?.text !== ',' || !closes || tokens[from]?.kind !== 'number') return false;
  return (
    before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(tokens[from - 3]?.text ?? '')
  );
}

/** "de 27 años", "27 años de edad", ", 27 años,"; not "una pena de 27 años". */
function isSpanishAge({ tokens, from, to }: Context): boolean {
  // "María López, de 27,"
  const commas = tokens[from - 2]?.text === ',' && tokens[to]?.text === ',';
  if (tokens[to]?.norm !== 'anos') return tokens[from - 1]?.norm === 'de' && commas;
  if (tokens[to + 1]?.norm === 'de' && tokens[to + 2]?.norm === 'edad') return true;
  if (tokens[from - 1]?.text === ',' || tokens[from - 1]?.norm === 'entre') return true;
  return tokens[from - 1]?.norm === 'de' && !SPANISH_TERMS.has(tokens[from - 2]?.norm ?? '');
}

/** "18 and older", "65 or over", "21 and under" */
function isOlder(tokens: Context['tokens'], to: number): boolean {
  const joint = tokens[to]?.norm;
  return (joint === 'and' || joint === 'or') && OLDER.has(tokens[to + 1]?.norm ?? '');
}

function skipHyphen(tokens: Context['tokens'], at: number): number {
  return tokens[at]?.text === '-' ? at + 1 : at;
}
