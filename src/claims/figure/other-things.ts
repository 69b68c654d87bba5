import { ARREST_WORDS } from './arrests.ts';
import { readCount } from './count.ts';
import { isAdjunct, isDivider } from './divider.ts';
import { lengthOf } from './duration.ts';
import { firstMatch, type Scope } from './scope.ts';

/** How many numbers back such a noun is looked for. */
const BACK = 3;

/**
 * Did a number before the one at `i` in its sentence count something else, so that a bare number goes on counting that?
 * "Toledo has 600 police officers and Dayton 350", "placed 9,000 children here, 5,200 of them in Dane County".
 */
export function followsOthers(scope: Scope, i: number, skipsAdjuncts = true): boolean {
  for (let j = i - 1; j >= Math.max(0, i - BACK); j--) {
    const mention = scope.numbers[j];
    if (mention === undefined || !isDivider(scope, mention)) continue;
    if (skipsAdjuncts && isAdjunct(scope, mention)) continue;
    // "Chicago (six Midwestern states) 235"
    if (scope.tokens[mention.from - 1]?.text === '(') continue;
    if (mention.form !== 'count' || mention.of !== null || lengthOf(scope, mention) !== null) continue;
    const count = readCount(scope, j);
    if (count === null || count.isUnknown) return true;
    if (count.isWhole) continue;
    // People who were not read as a figure: "plants in Tulsa, with 400 workers, and Omaha, with 250".
    return (
      count.noun !== null && (count.noun.counted.unit !== 'people' || count.noun.counted.metric === null)
    );
  }
  return false;
}

const OF = new Set(['of', 'de']);
const THEM = new Set(['them', 'ellos', 'ellas']);

/** Is the number at `i` a part of such others? "9,000 children, 5,200 of them in Dane County" */
export function isPartOfOthers(scope: Scope, i: number): boolean {
  const mention = scope.numbers[i];
  if (mention === undefined) return false;
  // "questioned 400 workers and detained 133 of them"
  const { tokens, sentence } = scope;
  if (firstMatch(ARREST_WORDS, tokens, Math.max(sentence.from, mention.from - 2), mention.to + 4) !== null)
    return false;
  const [of, them] = tokens.slice(mention.to, mention.to + 2);
  return OF.has(of?.norm ?? '') && THEM.has(them?.norm ?? '') && followsOthers(scope, i, false);
}
