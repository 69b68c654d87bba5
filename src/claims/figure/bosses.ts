import type { NumberMention } from '../number/number.ts';
import { ARREST_WORDS } from './arrests.ts';
import { chargeOf } from './charge.ts';
import type { Metric } from './metric.ts';
import { firstMatch, type Scope } from './scope.ts';
import { phraseSet } from './table.ts';

/** Those who ran a place that was raided. */
const BOSSES = phraseSet(
  'managers|supervisors|executives|owners|company officials|plant officials|foremen|human resources employees|hiring officials|gerentes|supervisores|supervisoras|dueños|encargados|directivos|capataces|propietarios',
);
/** How far behind the number they stand: "two of the plant’s managers", "four current and former supervisors". */
const BOSS_REACH = 5;
/** What they alone are arrested for. */
const HARBORING = phraseSet(
  'of harboring|for harboring|with harboring|on harboring|harboring charges|de albergar|por albergar|de encubrir|por encubrir|por contratar a indocumentados|por emplear a indocumentados',
);
const HELD = phraseSet('held|retenidos');
/** Before a magistrate come those who are charged. */
const APPEARED = phraseSet(
  'made a first appearance|made an initial appearance|made their first appearance|made initial appearances|made court appearances|appeared before a federal|appeared before a magistrate|appeared in federal court|were arraigned|comparecieron ante|se presentaron ante un juez federal',
);
/** How far behind them the verb stands, and the charge behind the verb. */
const VERB_REACH = 16;
const CHARGE_REACH = 10;

/** "Four supervisors were arrested on criminal charges of harboring": their arrests are criminal ones. */
export function bossesOf(scope: Scope, { from, to, form }: NumberMention): Metric | null {
  const { tokens, sentence } = scope;
  if (form !== 'count') return null;
  const bosses = firstMatch(BOSSES, tokens, to, Math.min(sentence.to, to + BOSS_REACH));
  if (
    bosses === null ||
    tokens.slice(to, bosses.at).some(({ kind, text }) => kind === 'mark' && text !== '’')
  )
    return null;
  // "Three supervisors walked out after 20 workers were arrested"
  const next =
    scope.numbers.find((number) => number.from >= to && number.reason === null)?.from ?? sentence.to;
  const end = Math.min(next, bosses.to + VERB_REACH);
  const isTaken = [1, 2].some((back) => ARREST_WORDS.match(tokens, from - back)?.length === back);
  const appeared = firstMatch(APPEARED, tokens, bosses.to, end);
  if (appeared !== null) return { metric: 'criminal_arrests', unit: 'people', from, to: appeared.to };
  // "agents arrested four managers on criminal charges"
  const taken = isTaken ? { at: from, to: bosses.to } : null;
  const verb =
    taken ?? firstMatch(ARREST_WORDS, tokens, bosses.to, end) ?? firstMatch(HELD, tokens, bosses.to, end);
  if (verb === null) return null;
  const reach = Math.min(sentence.to, verb.to + CHARGE_REACH);
  const isCriminal =
    chargeOf(scope, verb.to, reach) === 'criminal_arrests' ||
    firstMatch(HARBORING, tokens, verb.to, reach) !== null;
  return isCriminal ? { metric: 'criminal_arrests', unit: 'people', from, to: verb.to } : null;
}
