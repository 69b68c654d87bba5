import type { PhraseMatch } from '../text/phrases.ts';
import { ARREST_WORDS, NEEDS_COMPLEMENT, OTHER_ACTIONS, RAID_WORDS } from './arrests.ts';
import type { Count } from './count.ts';
import { isRaid } from './evidence.ts';
import { firstMatch, type Scope } from './scope.ts';

/** How near a verb of arrest stands before its number: "arrested over four days a total of 128". */
const VERB_REACH = 9;

/** The verb or noun of arrest that governs the number: "arrested 128", "the arrest of 93", "led to 45". */
export function arrestBefore(scope: Scope, count: Count): { at: number; to: number } | null {
  const { from } = count.mention;
  const { tokens } = scope;
  for (let at = from - 1; at >= Math.max(count.before.from, from - VERB_REACH); at--) {
    if (';:'.includes(tokens[at]?.text ?? '') || FELL.has(tokens[at]?.norm ?? '')) return null;
    const match = ARREST_WORDS.match(tokens, at) ?? raidWord(scope, at, count);
    if (match === null || match.value === 'headline' || at + match.length > from) continue;
    if (match.value === 'both' && isClaimed(scope, count, at)) continue;
    if (match.length === 1 && NEEDS_COMPLEMENT.has(tokens[at]?.norm ?? '') && !hasCustody(tokens, count))
      return null;
    return { at, to: at + match.length };
  }
  return null;
}

/** "Besides the 97 arrested, 32 people were questioned": what was said of the number before the comma. */
function isClaimed(
  { tokens, sentence }: Scope,
  { mention, noun, before, isPart }: Count,
  at: number,
): boolean {
  const hasNumber = before.from > sentence.from;
  if (noun === null || isPart) return false;
  const joint = tokens[mention.from - 1]?.norm ?? '';
  if (at - before.from <= 1 && before.from > 0 && joint === ',') return true;
  // "76 people had been detained, according to the owner, who said 30 employees came"
  return (
    hasNumber &&
    mention.from - at > NEXT &&
    !AND.has(joint) &&
    [1, 2].some((back) => PASSIVE.has(tokens[at - back]?.norm ?? ''))
  );
}

/** Right behind it, it is the number's own: "fueron arrestadas 46 personas". */
const NEXT = 3;
const PASSIVE = new Set('were was been being fueron fue sido'.split(' '));
const AND = new Set(['and', 'y']);

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
export function actionBefore(
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
