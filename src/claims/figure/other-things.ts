import { readCount } from './count.ts';
import { isAdjunct, isDivider } from './divider.ts';
import { lengthOf } from './duration.ts';
import { pointsBack } from './points-back.ts';
import type { Scope } from './scope.ts';

/** How many numbers back such a noun is looked for. */
const BACK = 3;

/**
 * Did a number before the one at `i` in its sentence count something else, so that a bare number goes on counting that?
 * "Toledo has 600 police officers and Dayton 350", "placed 9,000 children here, 5,200 of them in Dane County".
 */
export function followsOthers(scope: Scope, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - BACK); j--) {
    const mention = scope.numbers[j];
    if (mention === undefined || !isDivider(scope, mention) || isAdjunct(scope, mention)) continue;
    // "Chicago (six Midwestern states) 235"
    if (scope.tokens[mention.from - 1]?.text === '(') continue;
    if (mention.form !== 'count' || mention.of !== null || lengthOf(scope, mention) !== null) continue;
    const count = readCount(scope, j);
    if (count === null || count.isUnknown) return true;
    return count.noun !== null && count.noun.counted.unit !== 'people';
  }
  return false;
}

/** Is the number at `i` a part of such others? "9,000 children, 5,200 of them in Dane County" */
export function isPartOfOthers(scope: Scope, i: number): boolean {
  const mention = scope.numbers[i];
  return mention !== undefined && pointsBack(scope, mention) && followsOthers(scope, i);
}
