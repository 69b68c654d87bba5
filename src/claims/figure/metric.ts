import type { NumberMention } from '../number/number.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import {
  ARREST_WORDS,
  type ArrestForm,
  NEEDS_COMPLEMENT,
  OTHER_ACTIONS,
  RAID_PASSIVES,
  RAID_WORDS,
} from './arrests.ts';
import { chargeOf, placeOfArrest } from './charge.ts';
import type { Count } from './count.ts';
import { isGeneral } from './cues.ts';
import { isAudited, isOfOthers, isRaid, isTied, takesPart } from './evidence.ts';
import { linkedTo } from './linked.ts';
import { allMatches, firstMatch, type Scope } from './scope.ts';
import { type State, stateOf } from './state.ts';
import { phraseSet } from './table.ts';
import { OPERATION_WORDS, SAYS } from './words.ts';

/** What a number counts, and where in the sentence that is said. */
export interface Metric {
  readonly metric: string;
  readonly unit: string;
  /** From the first to behind the last token that says so. */
  readonly from: number;
  readonly to: number;
  /** The number stands for people told of before: "how many of the 212". */
  readonly isRepeat?: boolean;
}

/** How near what is said of the people arrested stands behind them: "arrested 12 people who were convicted of". */
const STATE_REACH = 5;
/** How near a verb of arrest stands before its number: "arrested over four days a total of 128". */
const VERB_REACH = 9;
/** How far behind a noun that the tables do not hold its verb may stand: "214 alleged racketeers were arrested". */
const UNKNOWN_REACH = 12;

/**
 * What of an operation is counted; null where the sentence does not say. `isContinued`: a figure stands before it there;
 * `isLed`: arrests were counted shortly before.
 */
export function metricOf(scope: Scope, count: Count, isContinued: boolean, isLed: boolean): Metric | null {
  const { mention, noun } = count;
  const own = noun?.counted ?? null;
  const to = noun?.to ?? mention.to;
  if (own !== null && own.unit !== 'people') {
    const tied =
      own.unit === 'agents'
        ? takesPart(scope)
        : (isContinued || takesPart(scope)) && !isAudited(scope, mention);
    return tied && own.metric !== null && mention.form === 'count'
      ? { metric: own.metric, unit: own.unit, from: mention.from, to }
      : null;
  }
  if (isOfOthers(scope, mention, isLed)) return null;
  const linked = count.isUnknown ? null : linkedTo(scope, count);
  if (linked !== null && (own?.metric ?? 'arrests') === 'arrests')
    return { metric: linked.metric, unit: unitOf(mention), from: linked.at, to };
  const found = count.isPart ? partMetric(scope, count) : wholeMetric(scope, count, isContinued, isLed);
  if (found === null || (mention.form === 'percent' && found.metric === 'arrests')) return null;
  return { ...found, unit: unitOf(mention) };
}

export function unitOf({ form }: NumberMention): string {
  return form === 'percent' ? 'percent' : 'people';
}

type Found = Pick<Metric, 'metric' | 'from' | 'to'>;

/** A part of those told of before: what sets it apart comes first, that its people were arrested second. */
function partMetric(scope: Scope, count: Count): Found | null {
  const { from } = count.mention;
  const charge = arrestAfter(scope, count);
  const kind =
    charge === null
      ? null
      : (placeOfArrest(scope, charge.to, count.after.to) ?? chargeOf(scope, charge.to, count.after.to));
  if (kind !== null) return { metric: kind, from, to: charge?.to ?? from };
  const state = stateOf(scope, count.after);
  if (state !== null) return { ...state, from };
  const own = count.noun?.counted.metric ?? null;
  if (own !== null) {
    const isTold = !EVERYDAY.has(own) || charge !== null || isTied(scope);
    return isTold ? { metric: own, from, to: count.noun?.to ?? from } : null;
  }
  if (count.isUnknown) return null;
  if (charge !== null) return { metric: 'arrests', from, to: charge.to };
  if (WORKED.match(scope.tokens, count.after.from) !== null)
    return { metric: 'arrests', from, to: count.mention.to };
  // "90 detenidos, de los cuales 40 son padres": what sets them apart is in no table.
  if (SAYS.has(scope.tokens[count.after.from]?.norm ?? '')) return null;
  return arrestBefore(scope, count) === null ? null : { metric: 'arrests', from, to: count.mention.to };
}

/** Where those were whom agents came for at work: "46 of them worked in Mount Pleasant". */
const WORKED = phraseSet(
  'worked in|worked at|were working in|were working at|were employed in|were employed at|trabajaban en|estaban empleados en',
);

/** People counted for themselves: by their noun, by a verb behind them, or by one before. */
function wholeMetric(scope: Scope, count: Count, isContinued: boolean, isLed: boolean): Found | null {
  const { from } = count.mention;
  const to = count.noun?.to ?? count.mention.to;
  const own = count.noun?.counted.metric ?? null;
  const afterwards = afterwardsOf(scope, count);
  if (afterwards !== null) return { ...afterwards, from };
  if (own === 'arrests' || count.isWhole) return { metric: 'arrests', from, to };
  const passive = arrestAfter(scope, count);
  if (count.isUnknown)
    return passive !== null && passive.at - to < UNKNOWN_REACH
      ? { metric: 'arrests', from, to: passive.to }
      : null;
  const verb = arrestBefore(scope, count);
  // "took 17 men into custody", where no women are counted beside them
  if (own === 'men' && verb !== null && !isContinued && !hasWomen(scope))
    return { metric: 'arrests', from: verb.at, to };
  // "two men were taken from a restroom": a story, unless women or other men are counted beside them
  if (
    (own === 'men' || own === 'women') &&
    !isContinued &&
    (count.mention.value ?? FEW) < FEW &&
    !hasWomen(scope)
  )
    return null;
  if (own !== null && !(isGeneral(own) && verb !== null)) {
    const tied =
      isContinued || verb !== null || passive !== null || isTied(scope) || (isLed && !EVERYDAY.has(own));
    return tied ? { metric: own, from, to } : null;
  }
  const other = actionBefore(scope, count);
  if (other !== null && passive === null && (verb === null || other.at > verb.at))
    return { metric: other.value, from: other.at, to };
  const state = stateOf(scope, count.after);
  if (state !== null && governs(scope, count, state, passive, verb)) return { ...state, from };
  if (passive !== null)
    return { metric: chargeOf(scope, passive.to, count.after.to) ?? 'arrests', from, to: passive.to };
  return verb === null ? null : { metric: 'arrests', from: verb.at, to };
}

/** Fewer are told of one by one. */
const FEW = 10;

function hasWomen({ tokens, sentence }: Scope): boolean {
  return tokens.slice(sentence.from, sentence.to).some(({ norm }) => WOMEN.has(norm));
}

const WOMEN = new Set(['women', 'woman', 'mujeres', 'girls', 'children']);

/** Kinds of people that an article counts for other reasons as well. */
const EVERYDAY = new Set(['men', 'women', 'minors', 'targets', 'criminal_convictions']);

/** What was done to people after their arrest, told right behind them: "30 released", "among the 106 workers sent home with". */
function afterwardsOf({ tokens }: Scope, { after }: Count): State | null {
  const released = RELEASED.match(tokens, after.from);
  if (released !== null) return { metric: 'released', at: after.from, to: after.from + released.length };
  const state = stateOf({ tokens }, { from: after.from, to: Math.min(after.to, after.from + 2) });
  return state !== null && AFTERWARDS.has(state.metric) && state.at === after.from ? state : null;
}

const RELEASED = phraseSet('released|freed|let go|liberados|liberadas|puestos en libertad');
const AFTERWARDS = new Set(['released', 'deportations']);

/**
 * Is it the state that people are counted for? "12 people convicted of DUI were arrested": yes. "128
 * people with criminal records were arrested", "arrested 128 people with convictions": the arrests.
 */
function governs(
  { tokens }: Scope,
  { after }: Count,
  state: State,
  passive: { at: number } | null,
  verb: { at: number } | null,
): boolean {
  if (
    verb !== null &&
    (state.at - after.from > STATE_REACH || OPERATION_WORDS.match(tokens, state.to) !== null)
  )
    return false;
  if (passive !== null) return state.at < passive.at && !isGeneral(state.metric);
  return verb === null || !isGeneral(state.metric);
}

/** The verb or noun of arrest that governs the number: "arrested 128", "the arrest of 93", "led to 45". */
function arrestBefore(scope: Scope, count: Count): { at: number; to: number } | null {
  const { from } = count.mention;
  const { tokens } = scope;
  for (let at = from - 1; at >= Math.max(count.before.from, from - VERB_REACH); at--) {
    if (';:'.includes(tokens[at]?.text ?? '') || FELL.has(tokens[at]?.norm ?? '')) return null;
    const match = ARREST_WORDS.match(tokens, at) ?? raidWord(scope, at, count);
    if (match === null || match.value === 'headline' || at + match.length > from) continue;
    if (match.length === 1 && NEEDS_COMPLEMENT.has(tokens[at]?.norm ?? '') && !hasCustody(tokens, count))
      return null;
    return { at, to: at + match.length };
  }
  return null;
}

/** "apprehensions fell to 8,300": a statistic; the count of an operation only grows. */
const FELL = new Set(
  'fell dropped declined plunged decreased plummeted sank bajo bajaron cayo disminuyo descendio'.split(' '),
);

/** Words of arrest where the sentence names the agency or its raid. */
function raidWord(scope: Scope, at: number, { mention, after }: Count): PhraseMatch<string> | null {
  const { tokens } = scope;
  const match = RAID_WORDS.match(tokens, at);
  if (match === null) return null;
  // "buses carried 680 people away" needs no agents beside it; "led 20 people out" does.
  const isAway = tokens.slice(mention.to, after.to).some(({ norm }) => norm === 'away');
  if (!isAway && !isRaid(scope)) return null;
  return match.value === 'before' || WITH.has(tokens[mention.from - 1]?.norm ?? '') ? match : null;
}

/** "left the plant with 40 workers" */
const WITH = new Set(['with', 'con']);
const COMPLEMENTS = new Set(
  'custody custodia streets calles away off out onto handcuffs cuffs buses bus vans'.split(' '),
);

/** "deported 528 more": the verb right before the number. */
function actionBefore(
  { tokens }: Scope,
  { mention, before, after }: Count,
): { at: number; value: string } | null {
  const from = Math.max(before.from, mention.from - ACTION_REACH);
  const action = firstMatch(OTHER_ACTIONS, tokens, from, mention.from);
  // "90 had been deported and 30 released"
  if (action === null || tokens.slice(action.to, mention.from).some(({ norm }) => JOINTS.has(norm)))
    return null;
  const isLet = tokens[action.at]?.norm === 'let' || tokens[action.at]?.norm === 'letting';
  return isLet && !tokens.slice(mention.to, after.to).some(({ norm }) => norm === 'go') ? null : action;
}

const ACTION_REACH = 3;
const JOINTS = new Set(['and', 'y', ',', ';']);

/** The complement that makes "took 45 workers" an arrest. */
function hasCustody(tokens: Scope['tokens'], { mention, after }: Count): boolean {
  return (
    firstMatch(ARREST_WORDS, tokens, mention.to, after.to) !== null ||
    tokens[after.from]?.norm === 'from' ||
    tokens.slice(mention.to, after.to).some(({ norm }) => COMPLEMENTS.has(norm))
  );
}

/** "… were taken into custody", behind the number. */
function arrestAfter(scope: Scope, { after }: Count): { at: number; to: number } | null {
  const resumed = resumeAfter(scope, after.to);
  return (
    [...allMatches(ARREST_WORDS, scope.tokens, after.from, after.to), ...resumed].find(
      ({ at, value }) =>
        !isNoun(scope.tokens, at, after.from) &&
        !DYING.has(scope.tokens[at - 1]?.norm ?? '') &&
        (value === 'both' || (value === 'headline' && scope.block.kind === 'headline')),
    ) ?? (isRaid(scope) ? firstMatch(RAID_PASSIVES, scope.tokens, after.from, after.to) : null)
  );
}

/** "Six people have died in custody" */
const DYING = new Set(['died', 'dead', 'dying', 'murieron', 'muerto', 'muertos', 'fallecido', 'fallecieron']);

/** "2,000 people prayed for those arrested": not what happened to the 2,000; but "361 los arrestados". */
function isNoun(tokens: Scope['tokens'], at: number, from: number): boolean {
  return at - 1 > from && THOSE.has(tokens[at - 1]?.norm ?? '');
}

const THOSE = new Set(['those', 'the', 'los', 'las']);

/** Behind an aside that interrupts the clause: "475 people, most of them South Koreans, were detained". */
function resumeAfter({ tokens, sentence }: Scope, aside: number): ReturnType<typeof allMatches<ArrestForm>> {
  // ", including two children,": the comma stands before the word that ends the clause.
  const open = ASIDE_MARKS.has(tokens[aside - 1]?.text ?? '') ? aside - 1 : aside;
  const mark = tokens[open]?.text ?? '';
  if (aside >= sentence.to || !ASIDE_MARKS.has(mark)) return [];
  for (let at = aside + 1; at < Math.min(sentence.to, aside + ASIDE_REACH); at++) {
    if (tokens[at]?.text === mark)
      return allMatches(ARREST_WORDS, tokens, at + 1, Math.min(sentence.to, at + 5));
  }
  return [];
}

const ASIDE_MARKS = new Set([',', '—', '–']);
const ASIDE_REACH = 12;
