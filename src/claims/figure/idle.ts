import type { NumberMention } from '../number/number.ts';
import type { Count } from './count.ts';
import { firstMatch, type Scope } from './scope.ts';
import { ONE_PERSON, POPULATION, TEASER } from './words.ts';

/** A number that counts nothing of an operation. */
export function isIdle({ tokens, sentence }: Scope, mention: NumberMention): boolean {
  if (mention.reason !== null) return true;
  const { from, to } = mention;
  return (
    firstMatch(POPULATION, tokens, Math.max(sentence.from, from - 6), Math.min(sentence.to, to + 8)) !== null
  );
}

/** The numbers of one person's story, which follow the person: "a 34-year-old … convicted of two counts". */
export function isBiography({ tokens, sentence }: Scope, { mention, isPart }: Count): boolean {
  if (isPart && mention.value !== null && mention.value > 10) return false;
  const person = firstMatch(ONE_PERSON, tokens, sentence.from, mention.from);
  return person !== null && (mention.value ?? 99) < 20;
}

/** A line that leads to another article. */
export function isTeaser({ tokens, sentence, block }: Scope): boolean {
  const at = tokens[sentence.from]?.text === '(' ? sentence.from + 1 : sentence.from;
  const match = TEASER.match(tokens, at);
  if (match === null) return false;
  const next = tokens[at + match.length]?.text;
  return (
    next === ':' ||
    next === '|' ||
    tokens[at]?.text === tokens[at]?.text.toUpperCase() ||
    block.tokens.length === match.length
  );
}
