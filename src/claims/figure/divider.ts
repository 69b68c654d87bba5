import type { NumberMention } from '../number/number.ts';
import { COUNTED_NOUNS, NEVER_COUNTED } from './nouns.ts';
import type { Scope } from './scope.ts';
import { LENGTH_UNITS } from './words.ts';

/** Does the number begin a clause of its own? Years, ages and lengths of time stand inside another's. */
export function isDivider({ tokens }: Pick<Scope, 'tokens'>, { reason, form, to }: NumberMention): boolean {
  if (reason !== null || form === 'ordinal') return false;
  const hyphen = tokens[to]?.text === '-' ? 1 : 0;
  return LENGTH_UNITS.match(tokens, to + hyphen) === null;
}

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
