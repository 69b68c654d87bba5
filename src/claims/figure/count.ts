import type { NumberMention } from '../number/number.ts';
import type { TokenRange } from '../text/sentences.ts';
import { ARREST_WORDS } from './arrests.ts';
import { CUES, isCrime } from './cues.ts';
import { isAdjunct, isAside, isDivider } from './divider.ts';
import { COUNTED_NOUNS, type Counted, NEVER_COUNTED } from './nouns.ts';
import { firstMatch, type Scope } from './scope.ts';
import {
  CLAUSE_STOPS,
  NOUN_STOPS,
  NUMBER_FOLLOWERS,
  PART_AFTER,
  PART_BEFORE,
  REPORTED,
  WHOLE_BEFORE,
  WHOLE_WORDS,
} from './words.ts';

/** How far the noun of a number may stand behind it: "128 suspected undocumented Mexican immigrants". */
const NOUN_REACH = 7;
/** How far a word that makes a number a part stands before it: "including, officials said, at least 45". */
const PART_REACH = 8;
/** How long the words for the whole are: "of the people who were arrested in the operation". */
const WHOLE_REACH = 9;

/** A number, with what its clause has around it. */
export interface Count {
  readonly mention: NumberMention;
  readonly noun: (TokenRange & { readonly counted: Counted }) | null;
  /** A noun follows that no table holds: it counts whatever that is. */
  readonly isUnknown: boolean;
  /** It counts a part of those told of before: "including 45", "317 of those". */
  readonly isPart: boolean;
  /** It is the whole that the number before it is a part of: "317 of the 498". */
  readonly isWhole: boolean;
  /** Such a whole that is named by its number alone: "of the 498, 317 …" speaks of a total told before. */
  readonly isRepeat: boolean;
  /** What is said before it, from the last number on. */
  readonly before: TokenRange;
  /** What is said of it behind its noun. */
  readonly after: TokenRange;
}

/** Reads the clause around the number at `i` of the scope; null for a number that never counts. */
export function readCount(scope: Scope, i: number): Count | null {
  const mention = scope.numbers[i];
  if (mention === undefined || !isDivider(scope, mention) || mention.form === 'vague') return null;
  const { tokens, sentence } = scope;
  const previous = scope.numbers.slice(0, i).findLast((number) => isDivider(scope, number));
  const end = nextNumber(scope, i)?.from ?? sentence.to;
  const partAfter = PART_AFTER.match(tokens, mention.to);
  const from = mention.to + (partAfter?.length ?? 0);
  const noun = nounOf(scope, from, end);
  if (noun === 'never') return null;
  const before = { from: previous?.to ?? sentence.from, to: mention.from };
  const opensWhole = isOpeningWhole(scope, mention);
  const isWhole = opensWhole || isWholeOf(scope, previous, mention);
  const isPart =
    !isWhole &&
    (partAfter !== null ||
      mention.of !== null ||
      mention.form === 'percent' ||
      (previous !== undefined && isOpeningWhole(scope, previous)) ||
      isPartBefore(scope, before));
  const said = partAfter === null ? (noun?.to ?? from) : skipWhole(scope, noun?.to ?? from);
  return {
    mention,
    noun,
    isUnknown: noun === null && !isBare(scope, mention.to),
    isPart,
    isWhole,
    isRepeat: isWhole && !isArrested(scope, mention.to, end),
    before,
    after: { from: said, to: firstMatch(CLAUSE_STOPS, tokens, said, end)?.at ?? end },
  };
}

/** The number that ends this one's clause: not the whole of "317 of the 498", nor "93 people, or 43 percent,". */
function nextNumber(scope: Scope, i: number): NumberMention | undefined {
  return scope.numbers
    .slice(i + 1)
    .find(
      (number) =>
        isDivider(scope, number) &&
        !isWholeOf(scope, scope.numbers[i], number) &&
        !isAside(scope, number) &&
        !isAdjunct(scope, number),
    );
}

function isPartBefore({ tokens }: Scope, before: TokenRange): boolean {
  for (let at = Math.max(before.from, before.to - PART_REACH); at < before.to; at++) {
    const match = PART_BEFORE.match(tokens, at);
    if (match === null) continue;
    const verb = firstMatch(ARREST_WORDS, tokens, at + match.length, before.to);
    if (verb === null || verb.value === 'both') return isOpening(tokens, at, before.from);
  }
  return false;
}

/** "Of the 498, …" opens a clause; "as part of the operation" and "director of the office" do not. */
function isOpening(tokens: Scope['tokens'], at: number, start: number): boolean {
  const { norm } = tokens[at] ?? { norm: '' };
  if (norm !== 'of' && norm !== 'de') return true;
  const before = tokens[at - 1];
  return (
    at === start ||
    before === undefined ||
    before.kind !== 'word' ||
    OPENERS.has(before.norm) ||
    SOME.has(before.norm)
  );
}

/** "officials said that of the first 38", "indican que de los primeros 38" */
const OPENERS = new Set(['and', 'y', 'that', 'que', 'said', 'but', 'pero', 'while', 'mientras']);

/** "how many of the 212", "ninguno de los 40": of a number that was told before. */
const SOME = new Set(
  'many some most none few any each all several cuantos cuantas muchos muchas algunos algunas ninguno ninguna varios'.split(
    ' ',
  ),
);

/** Behind "of": the words for the whole, which say nothing of the part. */
function skipWhole({ tokens }: Scope, from: number): number {
  let at = from;
  while (
    at < from + WHOLE_REACH &&
    (WHOLE_WORDS.has(tokens[at]?.norm ?? '') || tokens[at - 1]?.norm === 'who')
  )
    at++;
  return at;
}

/** The counted noun: the first of the table within the noun phrase behind the number. */
function nounOf(scope: Scope, from: number, end: number): Count['noun'] | 'never' {
  const { tokens } = scope;
  // "16 detained clients"
  if (HELD.has(tokens[from]?.norm ?? '') && NEVER_COUNTED.match(tokens, from + 1) !== null) return 'never';
  for (let at = from; at < Math.min(end, from + NOUN_REACH); at++) {
    const token = tokens[at];
    if (token === undefined || REPORTED.match(tokens, at) !== null) break;
    if (scope.numbers.some((number) => number.from === at && isDivider(scope, number))) break;
    const never = NEVER_COUNTED.match(tokens, at);
    const match = COUNTED_NOUNS.match(tokens, at);
    if (never !== null && never.length >= (match?.length ?? 0)) return 'never';
    // "14 migrant children", "45 immigrant gang members": the last noun says who they are
    if (match?.value.metric === null && isKindBehind(tokens, at + match.length)) continue;
    if (match !== null && !(MORE.has(token.norm) && isNounBehind(scope, at + 1)))
      return { from: at, to: at + match.length, counted: match.value };
    if (NOUN_STOPS.has(token.norm)) break;
    if (token.kind === 'mark' && token.text !== '-' && !'"“”‘’\''.includes(token.text)) break;
  }
  return null;
}

function isKindBehind(tokens: Scope['tokens'], at: number): boolean {
  const kind = COUNTED_NOUNS.match(tokens, at)?.value;
  return kind !== undefined && kind.unit === 'people' && kind.metric !== null && kind.metric !== 'arrests';
}

const HELD = new Set(['detained', 'arrested', 'jailed', 'held']);

/** "1,900 more pupils than usual": more of what comes behind, not more people. */
const MORE = new Set(['more']);

function isNounBehind({ tokens }: Pick<Scope, 'tokens'>, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    !NOUN_STOPS.has(token.norm) &&
    !NUMBER_FOLLOWERS.has(token.norm) &&
    ARREST_WORDS.match(tokens, at) === null &&
    !token.capital
  );
}

/** "Of the 498 arrested, 317 …": the number is the whole of the next one's part. */
function isOpeningWhole({ tokens, sentence }: Scope, { from }: NumberMention): boolean {
  for (let at = Math.max(sentence.from, from - 3); at < from; at++) {
    if (at + (WHOLE_BEFORE.match(tokens, at)?.length ?? 0) === from)
      return isOpening(tokens, at, sentence.from);
  }
  return false;
}

/** "317 of the 498", "three-quarters of those 146": the second is the whole. */
function isWholeOf({ tokens }: Scope, part: NumberMention | undefined, whole: NumberMention): boolean {
  if (part === undefined || whole.from - part.to > WHOLE_GAP || whole.from <= part.to) return false;
  const between = tokens.slice(part.to, whole.from);
  return OF.has(between[0]?.norm ?? '') && between.every(({ norm }) => OF_WORDS.has(norm));
}

const WHOLE_GAP = 3;
const OF = new Set(['of', 'de', 'out', 'among']);
const OF_WORDS = new Set([
  'ice',
  'ice’s',
  "ice's",
  's',
  '’s',
  'of',
  'de',
  'out',
  'among',
  'the',
  'those',
  'all',
  'its',
  'los',
  'las',
  'esos',
  'these',
]);

/** Close behind: "of the 498 arrested", "of the nearly 200 people ICE says it arrested". */
function isArrested({ tokens }: Scope, at: number, end: number): boolean {
  return firstMatch(ARREST_WORDS, tokens, at, Math.min(end, at + ARRESTED_REACH)) !== null;
}

const ARRESTED_REACH = 6;

/** No noun of its own follows: "107 in Philadelphia", "128 arrested", "317 had", "45, officials said". */
function isBare({ tokens, sentence, places }: Scope, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || at >= sentence.to) return true;
  if (next.kind === 'mark') return next.text !== '-';
  // "Greeley, Colo.: 261 Grand Island, Neb.: 252"
  const place = places.find(({ from }) => from === at);
  // "six Mississippi towns"
  if (place !== undefined) return !isNounBehind({ tokens }, place.to);
  if (NOUN_STOPS.has(next.norm) || NUMBER_FOLLOWERS.has(next.norm) || next.norm.endsWith('ly')) return true;
  if (ARREST_WORDS.match(tokens, at) !== null) return true;
  const cue = CUES.match(tokens, at);
  return cue !== null && !isCrime(cue.value);
}
