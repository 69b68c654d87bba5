import type { NumberMention } from '../number/number.ts';
import { actionBefore, arrestBefore } from './active.ts';
import { chargeOf, placeOfArrest } from './charge.ts';
import type { Count } from './count.ts';
import { isGeneral } from './cues.ts';
import { areCounted, isAudited, isOfOthers, isTheirs, isTied, takesPart } from './evidence.ts';
import { linkedTo } from './linked.ts';
import { arrestAfter } from './passive.ts';
import { firstMatch, isListed, type Scope } from './scope.ts';
import { type State, stateOf } from './state.ts';
import { phraseSet } from './table.ts';
import { NOUN_STOPS, NUMBER_FOLLOWERS, OPERATION_WORDS, SAYS } from './words.ts';

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
    if (isRemainder(scope, count)) return null;
    if (own.unit === 'agents' && ((mention.value ?? CREW) < CREW || isTheirs(scope, mention))) return null;
    const tied =
      own.unit === 'agents'
        ? takesPart(scope) || areCounted(scope, mention)
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

/** Fewer agents are those at one door. */
const CREW = 6;

/** "El Salvador, Honduras and six other countries": what is left when some were named. */
function isRemainder({ tokens, sentence }: Scope, { mention, noun }: Count): boolean {
  const words = tokens.slice(mention.to, noun?.to);
  const isOther = words.some(({ norm }) => OTHER.has(norm));
  const joint = tokens[mention.from - 1]?.norm ?? '';
  // "the rest are from 20 other countries"
  if (
    noun?.counted.unit === 'countries' &&
    [joint, ...words.map(({ norm }) => norm)].some((word) => OTHERS.has(word))
  )
    return true;
  return (
    (isOther || OTHER.has(joint)) &&
    JOINTS.has(isOther ? joint : (tokens[mention.from - 2]?.norm ?? '')) &&
    mention.from - sentence.from > 2
  );
}

const OTHERS = new Set(['other', 'otros']);
const OTHER = new Set('other others more otros otras'.split(' '));
const JOINTS = new Set('and y e'.split(' '));

export function unitOf({ form }: NumberMention): string {
  return form === 'percent' ? 'percent' : 'people';
}

type Found = Pick<Metric, 'metric' | 'from' | 'to'>;

/** A part of those told of before: what sets it apart comes first, that its people were arrested second. */
function partMetric(scope: Scope, count: Count): Found | null {
  const { from } = count.mention;
  const found = arrestAfter(scope, count);
  const charge = found !== null && isIncluded(scope, count, found.at) ? null : found;
  const kind =
    charge === null
      ? null
      : (placeOfArrest(scope, charge.to, count.after.to) ?? chargeOf(scope, charge.to, count.after.to));
  if (kind !== null) return { metric: kind, from, to: charge?.to ?? from };
  const action = charge === null ? actionBefore(scope, count) : null;
  if (action?.value === 'criminal_arrests')
    return { metric: action.value, from: action.at, to: count.mention.to };
  const state = stateOf(scope, count.after);
  if (state !== null && !isStory(scope, count, state.metric)) return { ...state, from };
  if (action !== null) return { metric: action.value, from: action.at, to: count.mention.to };
  if (count.mention.form === 'count' && CRIMINALS.has(scope.tokens[count.noun?.from ?? -1]?.norm ?? ''))
    return { metric: 'criminal_convictions', from, to: count.noun?.to ?? from };
  const own = count.noun?.counted.metric ?? null;
  if (own === 'arrests' && charge === null && doesMore(scope, count)) return null;
  if (own === 'minors' && isLeftBehind(scope, count)) return null;
  // "fewer than 1 percent of all gang members"
  if (count.mention.form === 'percent' && own !== 'arrests' && isOfAll(scope, count)) return null;
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
  if (isMoment(scope, count)) return null;
  return arrestBefore(scope, count) === null ? null : { metric: 'arrests', from, to: count.mention.to };
}

function isOfAll({ tokens }: Scope, { noun }: Count): boolean {
  return noun !== null && ALL.has(tokens[noun.from - 1]?.norm ?? '');
}

const ALL = new Set(['all', 'todos']);

/** "13 arrests in his town, four of them in one afternoon": a scene, where no place of the tables follows. */
function isMoment({ tokens, places }: Scope, { mention, after }: Count): boolean {
  const isAt = AT.has(tokens[after.from]?.norm ?? '');
  const hasPlace = places.some(({ from }) => from > after.from && from - after.from <= 2);
  return (
    isAt &&
    !hasPlace &&
    tokens[mention.to]?.norm === 'of' &&
    mention.form === 'count' &&
    (mention.value ?? FEW) < FEW
  );
}

const AT = new Set('in at on during near en durante'.split(' '));

/** "Some 70 workers, including a dozen with children, were bused away": behind the comma all 70 are told of. */
function isIncluded({ tokens }: Scope, { mention, after }: Count, verb: number): boolean {
  return (
    tokens.slice(Math.max(0, mention.from - 2), mention.from).some(({ norm }) => INCLUDING.has(norm)) &&
    tokens.slice(after.from, verb).some(({ text }) => text === ',')
  );
}

const INCLUDING = new Set('including incluyendo incluidos incluidas'.split(' '));

/** "646 people, including 543 criminals": all arrested are called so elsewhere. */
const CRIMINALS = new Set('criminals felons convicts criminales delincuentes convictos'.split(' '));

/** "Six of the detainees filed a lawsuit": what they did is no arrest. */
function doesMore({ tokens, sentence }: Scope, { after }: Count): boolean {
  const next = tokens[after.from];
  if (next?.kind !== 'word' || after.from >= sentence.to) return false;
  return !NOUN_STOPS.has(next.norm) && !NUMBER_FOLLOWERS.has(next.norm) && !HAPPENED.has(next.norm);
}

const HAPPENED = new Set('made took came occurred happened originated stemmed'.split(' '));

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
  const isTaken = verb !== null || (passive !== null && (count.mention.value ?? FEW) >= FEW);
  if (own === 'men' && isTaken && !isContinued && !hasWomen(scope))
    return { metric: 'arrests', from: verb?.at ?? from, to };
  // "two men were taken from a restroom": a story, unless women or other men are counted beside them
  if (own !== null && (!isContinued || isListed(scope)) && isStory(scope, count, own)) return null;
  if (own === 'minors' && isLeftBehind(scope, count)) return null;
  if (own !== null && !(isGeneral(own) && verb !== null)) {
    const tied =
      (own === 'targets' && isOnList(scope, count)) ||
      isContinued ||
      verb !== null ||
      passive !== null ||
      isTied(scope) ||
      (isLed && !EVERYDAY.has(own));
    return tied ? { metric: own, from, to } : null;
  }
  const other = actionBefore(scope, count);
  if (other !== null && passive === null && (verb === null || other.at > verb.at))
    return { metric: other.value, from: other.at, to };
  const said = stateOf(scope, count.after);
  const state = said === null || isStory(scope, count, said.metric) ? null : said;
  const governor = isContinued && isSetOff(scope, count) ? null : verb;
  if (state !== null && governs(scope, count, state, passive, governor)) return { ...state, from };
  if (passive !== null)
    return { metric: chargeOf(scope, passive.to, count.after.to) ?? 'arrests', from, to: passive.to };
  return verb === null ? null : { metric: 'arrests', from: verb.at, to };
}

/** "have a list of about 1,400 targets" */
function isOnList({ tokens }: Scope, { mention }: Count): boolean {
  const at = mention.from - 1;
  return OF_LIST.has(tokens[at]?.norm ?? '') && LIST.has(tokens[at - 1]?.norm ?? '');
}

const OF_LIST = new Set(['of', 'de', 'with', 'con']);
const LIST = new Set(['list', 'lista']);

/** "More than 30 children were left without a parent" */
function isLeftBehind({ tokens }: Scope, { mention, after }: Count): boolean {
  return (
    (tokens[mention.from - 1]?.norm === 'of' && PARENTS.has(tokens[mention.from - 2]?.norm ?? '')) ||
    firstMatch(LEFT_BEHIND, tokens, after.from, after.to) !== null
  );
}

const PARENTS = new Set('parents mothers fathers parent mother father'.split(' '));
const LEFT_BEHIND = phraseSet(
  'returning to an empty|to an empty house|casa vacía|left without|left behind|left alone|lost a parent|missed school|were absent|stayed home|waited|without a parent|without parents|quedaron sin|quedaron solos|sin sus padres|faltaron|esperaban|esperaron',
);

/** A few men of whom no women are told beside. */
function isStory(scope: Scope, { mention }: Count, metric: string): boolean {
  const isSex = metric === 'men' || metric === 'women';
  return isSex && mention.form === 'count' && (mention.value ?? FEW) < FEW && !hasWomen(scope);
}

/** Fewer are told of one by one. */
const FEW = 10;

function hasWomen({ tokens, sentence }: Scope): boolean {
  return tokens.slice(sentence.from, sentence.to).some(({ norm }) => WOMEN.has(norm));
}

const WOMEN = new Set(['women', 'woman', 'mujeres', 'girls', 'children']);

/** "196 arrested in Nashville, 95 with criminal records", "86 were arrested, 10 face charges": another clause than the verb's. */
function isSetOff({ tokens }: Scope, { mention, noun }: Count): boolean {
  const joint = JOINTS.has(tokens[mention.from - 1]?.norm ?? '') ? 2 : 1;
  return noun === null && SET_OFF.has(tokens[mention.from - joint]?.text ?? '');
}

const SET_OFF = new Set([',', ';', '(', '—', '–']);

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
    // "arrests 290 criminal aliens, fugitives in a sweep"
    (tokens[state.at - 1]?.text === ',' ||
      state.at - after.from > STATE_REACH ||
      OPERATION_WORDS.match(tokens, state.to) !== null)
  )
    return false;
  if (passive !== null) return state.at < passive.at && !isGeneral(state.metric);
  return verb === null || !isGeneral(state.metric);
}
