import type { NumberMention } from '../number/number.ts';
import { firstMatch, type Scope } from './scope.ts';
import { phraseSet } from './table.ts';

/** What an agency means to reach, not what it did: "the goal is 5,000 arrests", "hope to make 5,000 arrests". */
const GOALS = phraseSet(
  'goal|goals|aim is|aims to|aiming to|aiming for|hope to|hopes to|plan to|plans to|planned to|planning to|expect to|expects to|expected to arrest|vowed to|pledged to|promised to|wants to|want to arrest|set a target|the target is|target of|a quota|quotas|' +
    'la meta|una meta|como meta|objetivo es|el objetivo de|aspira a|aspiran a|prevé|prevén|espera detener|esperan detener|espera arrestar|esperan arrestar|planea|planean|pretende|pretenden|se propuso|se propone|quiere detener|quieren detener|cuota de|cuotas',
);
/** How far before the number it stands. */
const REACH = 12;
/** What was wanted may have come true, and then the number behind the verb is what was done: "hoped to find 20 and arrested 45". */
const DONE = phraseSet(
  'but|and arrested|and detained|and made|pero|y arrestó|y arrestaron|y detuvo|y detuvieron|exceeded|surpassed|superó',
);

/** Is the number only hoped for? */
export function isGoal({ tokens, sentence }: Scope, { from }: NumberMention): boolean {
  const goal = firstMatch(GOALS, tokens, Math.max(sentence.from, from - REACH), from);
  return goal !== null && firstMatch(DONE, tokens, goal.to, from) === null;
}
