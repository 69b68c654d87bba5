import type { NumberMention } from '../number/number.ts';
import type { Token } from '../text/tokens.ts';
import { ARREST_WORDS } from './arrests.ts';
import { isTied } from './evidence.ts';
import type { Metric } from './metric.ts';
import { firstMatch, type Scope } from './scope.ts';
import { LENGTH_SPANS, LENGTH_UNITS, LENGTH_WORDS, OPERATION_WORDS } from './words.ts';

/** How near the operation's noun stands behind its length: "a four-day nationwide immigration enforcement sweep". */
const REACH = 7;

/** The longest operation in days; what lasts longer ("the 12 months that ended") is a reporting period. */
const LONGEST = 62;

const OVER = new Set([
  'over',
  'during',
  'in',
  'within',
  'across',
  'lasted',
  'lasting',
  'spanned',
  'spanning',
  'through',
  'en',
  'durante',
  'de',
  'duro',
  'throughout',
]);

/** "in the first four days", "another two weeks": not the operation's whole length. */
const PARTIAL = new Set(
  'first next another every within each initial primeros primeras proximos proximas otros otras cada'.split(
    ' ',
  ),
);

/** "The sweep ran for five days" */
const RAN = new Set('ran lasted continued unfolded went stretched worked raided'.split(' '));
/** Right before the number: "which ran five days", "spent four days combing the county" */
const TOOK = new Set('ran lasted spanned stretched spent duro abarco'.split(' '));
/** Behind it: "five days of raids" */
const OF = new Set(['of', 'de']);
/** How near the raids of "five days of federal immigration raids" stand. */
const OF_REACH = 4;

/** A length of the operation in days. */
export interface Length extends Metric {
  readonly value: number;
}

/** The length that a number gives: "four-day sweep", "over the course of five days", "duró tres días". */
export function lengthOf(scope: Scope, mention: NumberMention): Length | null {
  if (mention.reason !== null || mention.form !== 'count' || mention.value === null) return null;
  const { tokens, sentence } = scope;
  const hyphen = tokens[mention.to]?.text === '-' ? 1 : 0;
  const unit = LENGTH_UNITS.match(tokens, mention.to + hyphen);
  if (unit === null || mention.value * unit.value > LONGEST) return null;
  if (
    tokens
      .slice(Math.max(sentence.from, mention.from - 2), mention.from)
      .some(({ norm }) => PARTIAL.has(norm))
  )
    return null;
  const to = mention.to + hyphen + unit.length;
  const tied = hyphen === 1 ? operationBehind(scope, to) : null;
  if (tied === null && !isFilled(scope, to) && !isSpan(tokens, mention.from, sentence.from, scope))
    return null;
  return {
    metric: 'duration_days',
    unit: 'days',
    value: mention.value * unit.value,
    from: mention.from,
    to: tied ?? to,
  };
}

/** Lengths in one word, which hold no number: "a week-long operation". */
export function wordLengths(scope: Scope): Length[] {
  const { tokens, sentence } = scope;
  const lengths: Length[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const span = LENGTH_SPANS.match(tokens, at);
    if (span !== null && isTied(scope))
      lengths.push({
        metric: 'duration_days',
        unit: 'days',
        value: span.value,
        from: at + 1,
        to: at + span.length,
      });
    const word = LENGTH_WORDS.match(tokens, at);
    if (word === null) continue;
    const to =
      operationBehind(scope, at + word.length) ?? (tokens[at]?.norm === 'de' ? at + word.length : null);
    if (to !== null) lengths.push({ metric: 'duration_days', unit: 'days', value: word.value, from: at, to });
  }
  return lengths;
}

function operationBehind({ tokens, sentence }: Scope, from: number): number | null {
  return firstMatch(OPERATION_WORDS, tokens, from, Math.min(sentence.to, from + REACH))?.to ?? null;
}

/** "seven days of raids": not "five days of protests" */
function isFilled({ tokens, sentence }: Scope, to: number): boolean {
  if (!OF.has(tokens[to]?.norm ?? '')) return false;
  const end = Math.min(sentence.to, to + OF_REACH);
  return (
    firstMatch(OPERATION_WORDS, tokens, to, end) !== null ||
    firstMatch(ARREST_WORDS, tokens, to, end) !== null
  );
}

/** "over four days", where the sentence speaks of arrests or an operation; "within 30 days" does so not. */
function isSpan(tokens: readonly Token[], from: number, start: number, { sentence }: Scope): boolean {
  const near = tokens.slice(Math.max(start, from - 5), from);
  const isFor = near.some(({ norm }) => norm === 'for') && near.some(({ norm }) => RAN.has(norm));
  const isTaken = TOOK.has(tokens[from - 1]?.norm ?? '');
  if (!isFor && !isTaken && !near.some((token) => OVER.has(token.norm))) return false;
  return (
    firstMatch(ARREST_WORDS, tokens, sentence.from, sentence.to) !== null ||
    firstMatch(OPERATION_WORDS, tokens, sentence.from, sentence.to) !== null ||
    isProject(tokens, sentence.from)
  );
}

/** "Project Shadowfire": what investigators call some of their operations. */
function isProject(tokens: readonly Token[], at: number): boolean {
  return ['Project', 'Proyecto'].includes(tokens[at]?.text ?? '') && tokens[at + 1]?.capital === true;
}
