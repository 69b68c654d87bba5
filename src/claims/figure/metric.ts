import { ARREST_WORDS, NEEDS_COMPLEMENT } from './arrests.ts';
import type { Count } from './count.ts';
import { CUES, isCrime } from './cues.ts';
import { allMatches, firstMatch, type Scope } from './scope.ts';
import { FEDERAL, OPERATION_WORDS, OTHER_AGENCIES, PROTEST } from './words.ts';

/** What a number counts, and where in the sentence that is said. */
export interface Metric {
  readonly metric: string;
  readonly unit: string;
  /** Behind the last word that says so. */
  readonly to: number;
  /** Before the first word that says so. */
  readonly from: number;
}

/** How near a verb of arrest stands before its number: "arrested over four days a total of 128". */
const VERB_REACH = 9;

/** What of an operation is counted; null where the sentence does not say. */
export function metricOf(scope: Scope, count: Count): Metric | null {
  const { mention, noun } = count;
  const { from } = mention;
  const to = noun?.to ?? mention.to;
  const percent = mention.form === 'percent';
  const unit = percent ? 'percent' : (noun?.counted.unit ?? 'people');
  const own = noun?.counted.metric ?? null;
  if (own !== null && unit !== 'people' && unit !== 'percent') return thingMetric(scope, count, own, unit);
  if (isOthers(scope, count)) return null;
  const state = own === null || own === 'arrests' ? stateMetric(scope, count) : null;
  if (count.isPart && state !== null) return { ...state, unit, from };
  if (own !== null && own !== 'arrests')
    return isOfOperation(scope, count) ? { metric: own, unit, from, to } : null;
  if (own === 'arrests' && !percent) return { metric: 'arrests', unit, from, to };
  if (count.isWhole) return { metric: 'arrests', unit, from, to };
  const verb = verbBefore(scope, count);
  const passive = firstArrest(scope, count.after.from, count.after.to);
  if (state !== null && (isCrime(state.metric) || verb === null)) {
    const ahead = passive !== null && passive.at < state.at;
    if (!(ahead || (passive !== null && !isSpecific(state.metric)))) return { ...state, unit, from };
  }
  if (percent) return null;
  if (passive !== null) return { metric: 'arrests', unit, from, to: passive.to };
  if (verb !== null) return { metric: 'arrests', unit, from: verb.at, to };
  return null;
}

/** "42 countries", "200 agents": they count where the sentence speaks of arrests or an operation. */
function thingMetric(scope: Scope, count: Count, metric: string, unit: string): Metric | null {
  const { sentence, tokens } = scope;
  const tied =
    firstMatch(ARREST_WORDS, tokens, sentence.from, sentence.to) !== null ||
    firstMatch(OPERATION_WORDS, tokens, sentence.from, sentence.to) !== null ||
    NATIONALS.some((word) =>
      tokens.slice(count.before.from, count.before.to).some((token) => token.norm === word),
    );
  if (!tied || count.mention.form === 'percent') return null;
  return { metric, unit, from: count.mention.from, to: count.noun?.to ?? count.mention.to };
}

const NATIONALS = [
  'nationals',
  'citizens',
  'came',
  'from',
  'natives',
  'ciudadanos',
  'nacionales',
  'originarios',
  'provenientes',
];

/** What is said of people in the clause: "had prior convictions", "were members of MS-13". */
function stateMetric({ tokens }: Scope, count: Count): { metric: string; at: number; to: number } | null {
  const cues = allMatches(CUES, tokens, count.after.from, count.after.to);
  const [first, ...others] = cues;
  if (first === undefined) return null;
  const kinds = new Set(cues.map((cue) => cue.value));
  const last = cues.at(-1) ?? first;
  if (kinds.has('no_criminal_record')) return { metric: 'no_criminal_record', at: first.at, to: first.to };
  const pending = others.find((cue) => cue.value === 'pending_charges');
  if (first.value === 'criminal_convictions' && pending !== undefined && hasOr(tokens, first.to, pending.at))
    return { metric: 'convicted_or_pending', at: first.at, to: pending.to };
  if (first.value === 'pending_charges') {
    const convicted = others.find((cue) => cue.value === 'criminal_convictions');
    if (convicted !== undefined && hasOr(tokens, first.to, convicted.at))
      return { metric: 'convicted_or_pending', at: first.at, to: convicted.to };
  }
  if (first.value !== 'criminal_convictions') return { metric: first.value, at: first.at, to: first.to };
  const crimes = others.filter((cue) => isCrime(cue.value) || cue.value === 'felony_convictions');
  const [crime] = crimes;
  if (crime !== undefined && new Set(crimes.map((cue) => cue.value)).size === 1 && crime.at - first.to <= 3)
    return { metric: crime.value, at: first.at, to: crime.to };
  return { metric: 'criminal_convictions', at: first.at, to: Math.min(first.to, last.to) };
}

const OR = new Set(['or', 'and', 'o', 'y', 'and/or', '/']);

function hasOr(tokens: Scope['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => OR.has(token.norm));
}

/** Tells more than "had a record": such people are counted for it, even where they were arrested. */
function isSpecific(metric: string): boolean {
  return ![
    'criminal_convictions',
    'pending_charges',
    'convicted_or_pending',
    'unlawfully_present',
    'detainers',
    'released',
    'at_large',
  ].includes(metric);
}

/** The verb or noun of arrest that governs the number: "arrested 128", "the arrest of 93", "led to 45". */
function verbBefore({ tokens }: Scope, count: Count): { at: number; to: number } | null {
  const { from } = count.mention;
  for (let at = from - 1; at >= Math.max(count.before.from, from - VERB_REACH); at--) {
    const match = ARREST_WORDS.match(tokens, at);
    if (match === null || at + match.length > from) {
      if (tokens[at]?.text === ';' || tokens[at]?.text === ':') return null;
      continue;
    }
    if (
      NEEDS_COMPLEMENT.has(tokens[at]?.norm ?? '') &&
      firstArrest({ tokens }, from, count.after.to) === null &&
      !isCustody(tokens, count)
    )
      return null;
    return { at, to: at + match.length };
  }
  return null;
}

function isCustody(tokens: Scope['tokens'], count: Count): boolean {
  return tokens
    .slice(count.mention.to, count.after.to)
    .some((token) => token.norm === 'custody' || token.norm === 'custodia' || token.norm === 'arrests');
}

function firstArrest(
  { tokens }: Pick<Scope, 'tokens'>,
  from: number,
  to: number,
): { at: number; to: number } | null {
  for (const match of allMatches(ARREST_WORDS, tokens, from, to)) if (match.value === 'both') return match;
  return null;
}

/** A metric noun ("45 gang members") counts where somebody is arrested, or a part is told of. */
function isOfOperation(scope: Scope, count: Count): boolean {
  if (count.isPart) return true;
  const { tokens, sentence } = scope;
  return firstMatch(ARREST_WORDS, tokens, sentence.from, sentence.to) !== null;
}

/** Another agency's arrests, or those at a protest. */
function isOthers({ tokens, sentence }: Scope, _count: Count): boolean {
  const has = (table: Parameters<typeof firstMatch>[0]) =>
    firstMatch(table, tokens, sentence.from, sentence.to) !== null;
  if (has(PROTEST)) return true;
  return has(OTHER_AGENCIES) && !has(FEDERAL);
}
