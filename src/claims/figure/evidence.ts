import type { NumberMention } from '../number/number.ts';
import { ARREST_WORDS, NEEDS_COMPLEMENT } from './arrests.ts';
import { allMatches, firstMatch, type Scope } from './scope.ts';
import { phraseSet } from './table.ts';
import { AGENT_ACTIONS, FEDERAL, FROM_PEOPLE, OPERATION_WORDS, OTHER_AGENCIES, PROTEST } from './words.ts';

/** How near a word of protest stands to arrests that belong to it. */
const PROTEST_REACH = 8;

/** Does the sentence speak of arrests or an operation, or of where people come from? */
export function isTied({ tokens, sentence }: Scope): boolean {
  const { from, to } = sentence;
  const isArrest = allMatches(ARREST_WORDS, tokens, from, to).some(
    (match) => match.to > match.at + 1 || !NEEDS_COMPLEMENT.has(tokens[match.at]?.norm ?? ''),
  );
  return (
    isArrest || [OPERATION_WORDS, FROM_PEOPLE].some((table) => firstMatch(table, tokens, from, to) !== null)
  );
}

/** Businesses whose papers are looked at, not raided: "served audit notices on 122 businesses". */
export function isAudited({ tokens, sentence }: Scope, { from }: NumberMention): boolean {
  return firstMatch(AUDITS, tokens, Math.max(sentence.from, from - AUDIT_REACH), from) !== null;
}

const AUDITS = phraseSet(
  'notices on|notices to|notice to|notices of inspection|audits of|audit of|audits at|inspections of|inspected|audited|auditing|subpoenas to|visit|visits|visited|visiting|notificaciones a|auditorías a|inspecciones a|visitaron|citatorios a',
);
const AUDIT_REACH = 4;

/** Does the sentence name the agency or its operation? */
export function isRaid({ tokens, sentence }: Scope): boolean {
  return [OPERATION_WORDS, FEDERAL].some(
    (table) => firstMatch(table, tokens, sentence.from, sentence.to) !== null,
  );
}

/** Do the agents that a sentence counts carry out the operation? */
export function takesPart(scope: Scope): boolean {
  const { tokens, sentence } = scope;
  return isTied(scope) || firstMatch(AGENT_ACTIONS, tokens, sentence.from, sentence.to) !== null;
}

/** "volunteers have counted up to 80 agents": who watches them. */
export function areCounted({ tokens, sentence }: Scope, { from, core }: NumberMention): boolean {
  return firstMatch(COUNTED, tokens, Math.max(sentence.from, from - COUNT_REACH), core.from) !== null;
}

const COUNTED = phraseSet('counted|contaron|han contado|habían contado');
const COUNT_REACH = 3;

/** "March" is the month, except at the beginning of a sentence. */
function isMonth(tokens: Scope['tokens'], at: number): boolean {
  return tokens[at]?.text === 'March' && at > 0 && tokens[at - 1]?.text !== '.';
}

/** "police said 12 people were taken", "the sheriff took no part": behind federal arrests, who tells of them or stays away. */
const BYSTANDER = phraseSet(
  'said|say|says|told|reported|counted|confirmed|sent no one|took no part|were not involved|was not involved|did not take part|did not participate|had no role|knew nothing|were not told|was not told|had not been told|stood by|directed traffic|' +
    'dijo|dijeron|informó|confirmó|contó|aseguró|no participó|no participaron|no intervino|no estuvo',
);
const BYSTANDER_REACH = 3;

function isBystander(tokens: Scope['tokens'], from: number): boolean {
  return firstMatch(BYSTANDER, tokens, from, from + BYSTANDER_REACH) !== null;
}

/** "six people were arrested, according to the county sheriff": who tells of it. */
function isSource(tokens: Scope['tokens'], at: number): boolean {
  const source = firstMatch(SOURCES, tokens, at - SOURCE_REACH, at);
  return source !== null && tokens.slice(source.to, at).every(({ kind }) => kind === 'word');
}

const SOURCES = phraseSet('according to|segun|según|de acuerdo con');
/** "according to the Delaware County" */
const SOURCE_REACH = 6;

/** "relatives of the 168 people detained lined up": it is others who gather. */
function isRelated(tokens: Scope['tokens'], from: number): boolean {
  return (
    ((tokens[from - 1]?.norm === 'the' && tokens[from - 2]?.norm === 'of') ||
      (tokens[from - 1]?.norm === 'los' && tokens[from - 2]?.norm === 'de')) &&
    KIN.has(tokens[from - 3]?.norm ?? '')
  );
}

const KIN = new Set(
  'relatives families family friends children wives spouses parents supporters familiares familias parientes hijos esposas amigos'.split(
    ' ',
  ),
);

/** "The sheriff's office has two officers assigned to the contract": another agency's own. */
export function isTheirs({ tokens, sentence }: Scope, { from }: NumberMention): boolean {
  return (
    firstMatch(OTHER_AGENCIES, tokens, sentence.from, from) !== null &&
    HAVE.has(tokens[from - 1]?.norm ?? '') &&
    firstMatch(FEDERAL, tokens, sentence.from, sentence.to) === null
  );
}

const HAVE = new Set('has have had sent assigned lent tiene tienen tenia envio asigno'.split(' '));

/** Another agency's arrests, or those at a protest. `isLed`: federal arrests were counted shortly before. */
export function isOfOthers(
  { tokens, sentence }: Scope,
  { from, to }: NumberMention,
  isLed: boolean,
): boolean {
  const near = {
    from: Math.max(sentence.from, from - PROTEST_REACH),
    to: Math.min(sentence.to, to + PROTEST_REACH),
  };
  const isProtest = allMatches(PROTEST, tokens, near.from, near.to).some(({ at }) => !isMonth(tokens, at));
  if (isProtest && !isRelated(tokens, from)) return true;
  const federal = firstMatch(FEDERAL, tokens, sentence.from, sentence.to);
  if (federal !== null) return false;
  const others = allMatches(OTHER_AGENCIES, tokens, sentence.from, sentence.to);
  return others.some((other) => !(isLed && (isBystander(tokens, other.to) || isSource(tokens, other.at))));
}
