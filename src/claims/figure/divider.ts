import type { NumberMention } from '../number/number.ts';
import { COUNTED_NOUNS, NEVER_COUNTED } from './nouns.ts';
import { firstMatch, type Scope } from './scope.ts';
import { phraseSet } from './table.ts';
import { LENGTH_UNITS } from './words.ts';

/** Does the number begin a clause of its own? Years, ages and lengths of time stand inside another's. */
export function isDivider(
  { tokens }: Pick<Scope, 'tokens'>,
  { reason, form, to, value, modifier }: NumberMention,
): boolean {
  if (reason !== null || form === 'ordinal') return false;
  const hyphen = tokens[to]?.text === '-' ? 1 : 0;
  if (isOffenses(tokens, { value, modifier, to })) return false;
  return LENGTH_UNITS.match(tokens, to + hyphen) === null;
}

/** "had at least one felony conviction", "two or more misdemeanors": crimes of each, not people. */
function isOffenses(
  tokens: Scope['tokens'],
  { value, modifier, to }: Pick<NumberMention, 'value' | 'modifier' | 'to'>,
): boolean {
  if (modifier !== 'at_least' || value === null || value > 3) return false;
  const noun = firstMatch(OFFENSES, tokens, to, to + ADJUNCT_REACH);
  return (
    noun !== null && tokens.slice(to, noun.at).every(({ kind, norm }) => kind === 'word' && !WITH.has(norm))
  );
}

const OFFENSES = phraseSet(
  'conviction|convictions|felony|felonies|misdemeanor|misdemeanors|charge|charges|crime|crimes|condena|condenas|delito|delitos|cargo|cargos',
);
/** "at least two with convictions", "at least two had felonies": people. */
const WITH = new Set('with had have has were who of con tenian tiene tienen que'.split(' '));

const PREPOSITIONS = new Set('from at in across over of to by with de en a'.split(' '));
/** What such a number may count: "from 42 countries", "at seven plants", "in six states". */
const ADJUNCT_REACH = 4;

/** A number inside what is said of the one before it: "498 people from 42 countries were arrested". */
export function isAdjunct({ tokens }: Pick<Scope, 'tokens'>, { from, to, form }: NumberMention): boolean {
  if (form !== 'count' || !PREPOSITIONS.has(tokens[from - 1]?.norm ?? '')) return false;
  for (let at = to; at < to + ADJUNCT_REACH; at++) {
    if (NEVER_COUNTED.match(tokens, at) !== null) return true;
    const noun = COUNTED_NOUNS.match(tokens, at);
    if (noun !== null) return noun.value.unit !== 'people' && noun.value.unit !== 'agents';
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** Longest aside, in tokens: "(or 43 percent)". */
const ASIDE = 6;

/** A number set off between commas or brackets, which says the same otherwise: "93 people, or 43 percent, face". */
export function isAside({ tokens, sentence }: Scope, { from, to }: NumberMention): boolean {
  const opens = [1, 2, 3].some(
    (back) => from - back > sentence.from && isMark(tokens[from - back]?.text, ',(—–'),
  );
  if (!opens) return false;
  for (let at = to; at < Math.min(sentence.to, to + ASIDE - 3); at++) {
    if (isMark(tokens[at]?.text, ',)—–')) return tokens[at - 1]?.kind !== 'mark';
  }
  return false;
}

function isMark(text: string | undefined, marks: string): boolean {
  return text !== undefined && marks.includes(text);
}
