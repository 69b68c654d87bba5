import type { Token } from '../text/tokens.ts';
import { AGENCY_NOUNS } from './agencies.ts';
import { isCapitalized } from './name.ts';
import { CUES } from './reporting.ts';
import { ADVERBS, BODIES, DETERMINERS, JOINTS, PERSONS, PRONOUNS, ROLE_NOUNS } from './words.ts';

/** A tag's subject is short: "ICE Acting Director Tom Homan". */
const LONGEST_SUBJECT = 12;

/** A word that a subject which stands alone is made of: name, role, determiner, what joins them. */
export function isSubjectWord(token: Token | undefined, first: boolean): boolean {
  if (token === undefined) return false;
  if (token.text === '.' || token.text === '-') return !first;
  if (token.kind !== 'word') return false;
  const { norm } = token;
  return (
    isCapitalized(token) ||
    ROLE_NOUNS.has(norm) ||
    PERSONS.has(norm) ||
    BODIES.has(norm) ||
    AGENCY_NOUNS.has(norm) ||
    DETERMINERS.has(norm) ||
    (first && PRONOUNS.has(norm)) ||
    (JOINTS.has(norm) && !first)
  );
}

/**
 * The end of an attribution that begins at token `at`: "Homan said", "said Tom Homan", "dijo Homan";
 * null where there is none.
 */
export function tagEnd(tokens: readonly Token[], at: number): number | null {
  const verb = sayingAt(tokens, at);
  if (verb > 0) {
    const end = subjectEnd(tokens, at + verb);
    return end > at + verb ? end : null;
  }
  let end = subjectEnd(tokens, at);
  if (end === at) return null;
  while (ADVERBS.has(tokens[end]?.norm ?? '')) end++;
  const length = sayingAt(tokens, end);
  return length > 0 ? end + length : null;
}

function subjectEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < LONGEST_SUBJECT && isSubjectWord(tokens[end], end === at)) end++;
  // A stop at the end belongs to the sentence.
  return tokens[end - 1]?.text === '.' ? end - 1 : end;
}

/** Length of the verb of saying at a token; 0 where there is none. */
function sayingAt(tokens: readonly Token[], at: number): number {
  if (isCapitalized(tokens[at])) return 0;
  const cue = CUES.match(tokens, at);
  return cue?.value === 'say' ? cue.length : 0;
}
