import type { Token } from '../text/tokens.ts';
import { agencyAt } from './agencies.ts';
import {
  ADVERBS,
  CALENDAR,
  DETERMINERS,
  OPENERS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
} from './words.ts';

/** Most words a person's name is printed with, particles aside: "Ana María García López". */
const LONGEST = 4;

/** Words of organisations and places, which a person's name never ends or begins with. */
const NOT_PERSONAL = new Set(
  (
    'department agency bureau office coalition center centre union association committee council court party house ' +
    'senate foundation institute university college school church group campaign administration times post journal ' +
    'news press service services county city state states jail prison law rights project network alliance league ' +
    'large immigrant immigrants immigration enforcement customs border homeland security operations operation america ' +
    'american americans trump-era u.s us united ' +
    // Places that a dateline or an address abbreviates: "held in Tacoma, Wash., and".
    'ala ariz ark calif colo conn fla ill ind kan ky mass mich minn mont neb nev okla ore pa tenn tex vt wash wis wyo'
  ).split(' '),
);

const LONGEST_ACRONYM = 7;

export function isCapitalized(token: Token | undefined): boolean {
  return token?.capital === true;
}

/** A word that could be part of a person's name. */
export function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || !isCapitalized(token)) return false;
  const { norm, text } = token;
  // A heading in capitals is nobody's name; an acronym may be a group's.
  if (text === 'I' || (text.length > LONGEST_ACRONYM && text === text.toUpperCase())) return false;
  return !(
    ROLE_NOUNS.has(norm) ||
    NOT_PERSONAL.has(norm) ||
    CALENDAR.has(norm) ||
    DETERMINERS.has(norm) ||
    PRONOUNS.has(norm) ||
    OPENERS.has(norm) ||
    (PREPOSITIONS.has(norm) && norm !== 'al') ||
    (ADVERBS.has(norm) && norm !== 'will')
  );
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/**
 * Where a person's name that ends before token `to` begins, not before `from`; `to` where there is
 * none. Initials with their stops, hyphens, particles and "Jr." belong to it; roles do not.
 */
export function nameStart(tokens: readonly Token[], from: number, to: number): number {
  let i = to;
  if (tokens[i - 1]?.text === '.' && SUFFIX.test(tokens[i - 2]?.text ?? '')) i--;
  if (SUFFIX.test(tokens[i - 1]?.text ?? '')) i -= tokens[i - 2]?.text === ',' ? 2 : 1;
  let start = to;
  for (let words = 0; i > from && words < LONGEST; ) {
    const token = tokens[i - 1];
    if ((isNameWord(token) || isInitial(tokens, i - 1)) && !endsAgency(tokens, from, i)) {
      start = --i;
      words++;
    } else if (start < to && isInner(tokens, i - 1)) i--;
    else break;
  }
  return start;
}

/** "Bret A. Alder": the letter is no article. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const [token, stop] = [tokens[at], tokens[at + 1]];
  return (
    token !== undefined && /^\p{Lu}$/u.test(token.text) && stop?.text === '.' && stop.start === token.end
  );
}

/** The stop of an initial, a hyphen between two names, a particle, a nickname's marks. */
function isInner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (token.text === '.')
    return before.kind === 'word' && before.text.length <= 2 && before.end === token.start;
  if (token.text === '-') return before.end === token.start;
  return (
    PARTICLES.has(token.norm) && !isCapitalized(token) && (isNameWord(before) || PARTICLES.has(before.norm))
  );
}

/** Cheap check for one-word forms only: longer ones hold a word that no name holds. */
function endsAgency(tokens: readonly Token[], from: number, to: number): boolean {
  return to - 1 >= from && agencyAt(tokens, to - 1)?.length === 1;
}
