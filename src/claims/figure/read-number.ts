import type { NumberMention } from '../number/number.ts';
import { apposedOf } from './apposed.ts';
import { ARREST_WORDS } from './arrests.ts';
import { bossesOf } from './bosses.ts';
import { bracketedOf } from './bracketed.ts';
import { type Count, readCount } from './count.ts';
import { lengthOf } from './duration.ts';
import { headedOf } from './headed.ts';
import { isBiography, isIdle } from './idle.ts';
import { type Metric, metricOf } from './metric.ts';
import { isDemonym, nationalityOf, tellsOrigin } from './nationality.ts';
import { negatedOf } from './negated.ts';
import { followsOthers, isPartOfOthers } from './other-things.ts';
import { repeatOf } from './repeat.ts';
import { restOf } from './rest.ts';
import { runningOf } from './running.ts';
import { firstMatch, isListed, type Scope } from './scope.ts';
import { shareOfPlace } from './share-of-place.ts';
import { asideOf, crimeTallyOf, furtherOf, type Lead, tallyOf, totalOf } from './tally.ts';

/** What a number was found to say, with its place where the finding itself names it. */
export interface Reading {
  readonly metric: Metric;
  readonly place: string | null;
  readonly isPart: boolean;
  /** It stands only where the same number of arrests was told of before. */
  readonly isRepeat?: boolean;
  /** It stands with nothing but its place. */
  readonly isTally?: boolean;
}

/** What was told before a number. */
export interface Told {
  /** The numbers of arrests told of before. */
  readonly told: ReadonlySet<number>;
  /** What the people before it in its sentence are counted for. */
  readonly said: Lead | null;
  /** What its list counts. */
  readonly lead: Lead | null;
  /** What the number before it in its sentence is. */
  readonly last: Lead | null;
  /** What the sentence before counted last. */
  readonly previous: Lead | null;
  /** What an ellipsis may deny: "The other 120 did not." */
  readonly deniable: Lead | null;
}

/** What the number at `i` says. */
export function readNumber(scope: Scope, i: number, told: Told): Reading | null {
  const { said, lead, last, previous, deniable } = told;
  const isTold = told.told.size > 0;
  const mention = scope.numbers[i];
  if (mention === undefined || isIdle(scope, mention)) return null;
  const length = lengthOf(scope, mention);
  if (length !== null) return { metric: length, place: null, isPart: true };
  const bosses = bossesOf(scope, mention);
  if (bosses !== null) return { metric: bosses, place: null, isPart: true };
  const count = readCount(scope, i);
  if (count === null || isBiography(scope, count)) return null;
  const { isPart } = count;
  if (said === null && isPartOfOthers(scope, i)) return null;
  const special =
    negatedOf(scope, count, deniable) ??
    bracketedOf(scope, count) ??
    (isTold || lead !== null || said !== null ? headedOf(scope, count) : null) ??
    restOf(scope, count, said ?? previous);
  if (special !== null) return { metric: special, place: null, isPart: true };
  // The items of a list say what it counts, or leave it out.
  const isContinued = said !== null || (isListed(scope) && lead !== null);
  const isLed = lead?.metric === 'arrests' || (isTold && isTakenNext(scope, mention));
  const metric = metricOf(scope, count, isContinued, isLed);
  const crime = isListed(scope) && count.noun === null ? crimeTallyOf(scope, count, lead) : null;
  if (crime !== null) return { metric: crime, place: null, isPart: true };
  const nation =
    metric === null ||
    (metric.metric === 'arrests' &&
      (isPart || said?.metric === 'nationality' || isDemonym(scope, count) || tellsOrigin(scope, count)))
      ? nationalityOf(scope, count)
      : null;
  if (nation !== null && !count.isWhole) return { metric: nation, place: nation.country, isPart: true };
  if (metric !== null && isOfUntold(mention, metric, told.told)) return null;
  const share = metric === null ? shareOfPlace(scope, count) : null;
  if (share !== null) return { metric: share.metric, place: share.place.name, isPart: true, isTally: true };
  if (metric !== null)
    return isOne(mention, metric)
      ? null
      : { metric, place: null, isPart, isRepeat: count.isRepeat && metric.metric === 'arrests' };
  return last === null && followsOthers(scope, i) ? null : readEllipsis(scope, count, told);
}

/** What a number counts that stands without its noun or verb. */
function readEllipsis(scope: Scope, count: Count, { said, lead, last, previous }: Told): Reading | null {
  const tally = tallyOf(scope, count, said, lead);
  if (tally !== null) return { metric: tally, place: tally.place.name, isPart: count.isPart, isTally: true };
  const other =
    asideOf(scope, count, said) ??
    apposedOf(scope, count, previous) ??
    furtherOf(scope, count, said) ??
    runningOf(scope, count, said) ??
    totalOf(scope, count, last?.unit === 'agents' ? last : lead) ??
    repeatOf(scope, count);
  return other === null || isOne(count.mention, other)
    ? null
    : { metric: other, place: null, isPart: other.unit === 'percent', isRepeat: other.isRepeat === true };
}

/** "32 of 35 young people given hearings were freed": of others than were arrested. */
function isOfUntold({ of }: NumberMention, { metric }: Metric, told: ReadonlySet<number>): boolean {
  return metric === 'released' && of !== null && told.size > 0 && !told.has(of);
}

/** "35 were picked up" */
function isTakenNext({ tokens }: Scope, { to }: NumberMention): boolean {
  return firstMatch(ARREST_WORDS, tokens, to, to + TAKEN_REACH) !== null;
}

const TAKEN_REACH = 3;

/** One person is a story, not a figure; "at least one child sex offender" is how many an agency knows of. */
function isOne({ form, value, modifier }: NumberMention, { unit, metric }: Metric): boolean {
  const isBound = modifier === 'at_least' && metric === 'sex_offenders';
  return unit !== 'days' && form === 'count' && value !== null && value < 2 && !isBound;
}
