import type { TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { withoutDeterminer } from './mention.ts';
import { isCapitalized, isInitial, isNameWord } from './name.ts';
import { DETERMINERS, JOINTS, ROLE_NOUNS } from './words.ts';

/** "Special Agent in Charge Dana Whit": no place. */
export function isInCharge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'in' && tokens[at + 1]?.norm === 'charge';
}

/**
 * "U.S. Attorney for the Southern District of Iowa Rich Westfall", "Field Office Director of ERO Denver
 * Lisa Cobb": behind a title that stands without an article, what the joint takes is a place, and the
 * last two words are the name. Null where the phrase is none such.
 */
export function titledName(tokens: readonly Token[], from: number, to: number): number | null {
  let name = to;
  for (let words = 0; words < 2; name--) {
    if (name <= from) return null;
    if (isInitial(tokens, name - 1) || tokens[name - 1]?.text === '.') continue;
    if (!isNameWord(tokens[name - 1])) return null;
    words++;
  }
  return isCapitalized(tokens[name - 1]) && isTitled(tokens, from, name) ? name : null;
}

/** Whether what stands before a name is a title with its place, and no description. */
export function isTitled(tokens: readonly Token[], from: number, name: number): boolean {
  if (DETERMINERS.has(tokens[from]?.norm ?? '') || !isCapitalized(tokens[name - 1])) return false;
  const joint = tokens.slice(from, name).findIndex(({ norm }) => /^(?:of|for)$/.test(norm));
  const title = tokens[from + joint - 1];
  return joint > 0 && isCapitalized(title) && ROLE_NOUNS.has(title?.norm ?? '');
}

export function isLoose(token: Token | undefined): boolean {
  return token?.kind === 'mark';
}

/**
 * "a spokeswoman for the …": what stands here is not the head of its phrase; unlike "Secretary of
 * Homeland Security Chad Wolf", where the joint only completes the role.
 */
export function followsJoint(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    const norm = token?.norm ?? '';
    if (isInCharge(tokens, i) || isTitleStop(tokens, i)) continue;
    if (JOINTS.has(norm) || (norm === 'on' && isCapitalized(tokens[i - 1]))) {
      const completesRole =
        /^(?:of|de|del)$/.test(norm) && i < at - 1 && ROLE_NOUNS.has(tokens[i - 1]?.norm ?? '');
      if (!completesRole) return true;
    } else if (!isCapitalized(token) && !DETERMINERS.has(norm) && !ROLE_NOUNS.has(norm) && norm !== "'s")
      break;
  }
  return false;
}

/** What stands before a name, without its determiner: "ICE Acting Director". */
export function roleText(block: TextBlock, from: number, to: number): string {
  const { tokens } = block;
  let start = to;
  while (
    start > from &&
    (belongsToRole(tokens[start - 1]) || isTitleStop(tokens, start - 1) || isInCharge(tokens, start - 1))
  )
    start--;
  while (start < to && (JOINTS.has(tokens[start]?.norm ?? '') || isLoose(tokens[start]))) start++;
  return withoutDeterminer(block, start, to);
}

/** The stop of "Rev.", "Gov.", "Mr." */
function isTitleStop(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at - 1];
  return tokens[at]?.text === '.' && title?.end === tokens[at]?.start && ROLE_NOUNS.has(title?.norm ?? '');
}

function belongsToRole(token: Token | undefined): boolean {
  const norm = token?.norm ?? '';
  return (
    isCapitalized(token) ||
    ROLE_NOUNS.has(norm) ||
    DETERMINERS.has(norm) ||
    JOINTS.has(norm) ||
    norm === "'s" ||
    norm === '’s' ||
    norm === '-'
  );
}
