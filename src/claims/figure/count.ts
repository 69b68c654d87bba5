import type { NumberMention } from '../number/number.ts';
import type { TokenRange } from '../text/sentences.ts';
import { COUNTED_NOUNS, type Counted, NEVER_COUNTED } from './nouns.ts';
import { firstMatch, type Scope } from './scope.ts';
import { CLAUSE_STOPS, NOUN_STOPS, PART_AFTER, PART_BEFORE } from './words.ts';

/** How far the noun of a number may stand behind it: "128 suspected undocumented Mexican immigrants". */
const NOUN_REACH = 7;

/** A number, with what its clause has around it. */
export interface Count {
  readonly mention: NumberMention;
  readonly noun: (TokenRange & { readonly counted: Counted }) | null;
  /** It counts a part of those told of before: "including 45", "317 of those". */
  readonly isPart: boolean;
  /** It is the whole that the number before it is a part of: "317 of the 498". */
  readonly isWhole: boolean;
  /** What is said before it, from the last clause or number on. */
  readonly before: TokenRange;
  /** What is said of it behind its noun. */
  readonly after: TokenRange;
}

/** Reads the clause around the number at `i` of the scope; null for a number that never counts. */
export function readCount(scope: Scope, i: number): Count | null {
  const mention = scope.numbers[i];
  if (mention === undefined || mention.reason !== null) return null;
  if (mention.form === 'ordinal' || mention.form === 'vague') return null;
  const { tokens, sentence } = scope;
  const previous = scope.numbers.slice(0, i).findLast((number) => number.reason === null);
  const next = nextNumber(scope, i);
  const isWhole =
    previous !== undefined && previous.of !== null && previous.of === (mention.value ?? mention.low);
  const partAfter = PART_AFTER.match(tokens, mention.to);
  const isPart =
    partAfter !== null ||
    mention.of !== null ||
    mention.form === 'percent' ||
    isPartBefore(scope, mention, previous?.to);
  const clauseEnd = next?.from ?? sentence.to;
  const noun = nounOf(scope, mention, partAfter?.length ?? 0, clauseEnd);
  if (noun === 'never') return null;
  const afterFrom = noun?.to ?? mention.to + (partAfter?.length ?? 0);
  return {
    mention,
    noun,
    isPart,
    isWhole,
    before: { from: previous?.to ?? sentence.from, to: mention.from },
    after: { from: afterFrom, to: clauseTo(scope, afterFrom, clauseEnd) },
  };
}

/** The number that ends this one's clause; the whole of "317 of the 498" does not. */
function nextNumber(scope: Scope, i: number): NumberMention | undefined {
  const of = scope.numbers[i]?.of ?? null;
  return scope.numbers
    .slice(i + 1)
    .find(
      (number) =>
        (number.reason === null || number.reason === 'pronoun') &&
        number.form !== 'ordinal' &&
        (of === null || of !== (number.value ?? number.low)),
    );
}

function isPartBefore(
  { tokens, sentence }: Scope,
  { from }: NumberMention,
  previous: number | undefined,
): boolean {
  for (let at = Math.max(sentence.from, previous ?? 0, from - 8); at < from; at++) {
    if (PART_BEFORE.match(tokens, at) !== null) return true;
  }
  return false;
}

function clauseTo({ tokens }: Scope, from: number, end: number): number {
  return firstMatch(CLAUSE_STOPS, tokens, from, end)?.at ?? end;
}

/** The counted noun: the first of the table within the noun phrase behind the number. */
function nounOf(scope: Scope, mention: NumberMention, skip: number, end: number): Count['noun'] | 'never' {
  const { tokens } = scope;
  const from = mention.to + skip;
  for (let at = from; at < Math.min(end, from + NOUN_REACH); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const never = NEVER_COUNTED.match(tokens, at);
    const match = COUNTED_NOUNS.match(tokens, at);
    if (never !== null && never.length >= (match?.length ?? 0)) return 'never';
    if (match !== null) return { from: at, to: at + match.length, counted: match.value };
    if (NOUN_STOPS.has(token.norm)) break;
    if (token.kind === 'mark' && token.text !== '-' && !'"“”‘’\''.includes(token.text)) break;
  }
  return null;
}
