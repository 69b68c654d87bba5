import type { TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { slice } from './mention.ts';
import { isCapitalized } from './name.ts';
import { DETERMINERS, JOINTS, PERSONS, ROLE_NOUNS } from './words.ts';

/** Words before the head noun of a description; more than these are no longer one phrase. */
const LONGEST_DESCRIPTION = 14;

/** "the complaint filed": what the verb says of the paper is no part of its name. */
export function textEnd(tokens: readonly Token[], joint: number, to: number): number {
  return /^(?:filed|signed|issued|posted)$/.test(tokens[joint]?.norm ?? '') ? joint : to;
}

/** "el superintendente escolar", "una mujer hondureña": Spanish puts the noun first. */
export function spanishHead(tokens: readonly Token[], start: number, joint: number): Token | null {
  const noun = tokens[start + 1];
  if (joint - start < 3 || noun === undefined || !SPANISH.test(tokens[start]?.norm ?? '')) return null;
  return ROLE_NOUNS.has(noun.norm) || PERSONS.has(noun.norm) ? noun : null;
}

const SPANISH = /^(?:el|la|los|las|un|una|unos|unas|su|sus|otro|otra|varios|varias|este|esta)$/;

export function endsHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    (JOINTS.has(token.norm) && !isCapitalized(token)) ||
    /^(?:who|that|which|familiar|involved|briefed|filed|signed|issued|posted|close|in|on|que|quien|familiarizado|familiarizada)$/.test(
      token.norm,
    )
  );
}

/** The last determiner that a joint does not bind to what stands before it. */
export function descriptionStart(tokens: readonly Token[], from: number, to: number): number {
  const least = Math.max(from, to - LONGEST_DESCRIPTION);
  for (let i = to - 1; i >= least; i--) {
    if (!DETERMINERS.has(tokens[i]?.norm ?? '')) continue;
    const before = tokens[i - 1]?.norm ?? '';
    if (i === least || !(JOINTS.has(before) || before === 'on' || before === 'in')) return i;
  }
  return least;
}

/** "news release", "statement", "court documents". */
export function documentText(block: TextBlock, end: number): string {
  const before = block.tokens[end - 2];
  const two =
    before !== undefined && /^(?:news|press|court|written|prepared|criminal|joint|fact)$/.test(before.norm);
  return slice(block, two ? end - 2 : end - 1, end);
}
