import type { TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { AGENCY_NOUNS, agencyAt } from './agencies.ts';
import { isCapitalized, isInitial, isNameWord, nameStart } from './name.ts';
import { CUES } from './reporting.ts';
import { ADVERBS, DETERMINERS, DOCUMENTS, JOINTS, OPENERS, PERSONS, PRONOUNS, ROLE_NOUNS } from './words.ts';

export type Gender = 'male' | 'female';

/** Who or what a phrase names, as it stands there; `speakers.ts` finds out who is meant. */
export type Mention =
  | { readonly kind: 'person'; readonly name: string; readonly role: string }
  | { readonly kind: 'organization'; readonly name: string }
  | { readonly kind: 'pronoun'; readonly who: Gender | 'any' | 'thing' }
  /** "an L.A. based ICE agent", "the agency", "officials". */
  | {
      readonly kind: 'description';
      readonly text: string;
      readonly head: string;
      readonly agency: string | null;
      readonly definite: boolean;
      /** Known for one person by more than the noun: "a vendor who …". */
      readonly person?: true;
    }
  /** "a news release from ICE": a text, and who issued it. */
  | {
      readonly kind: 'document';
      readonly text: string;
      readonly head: string;
      readonly issuer: Mention | null;
    };

/** Words before the head noun of a description; more than these are no longer one phrase. */
const LONGEST_DESCRIPTION = 14;

/** What the tokens `[from, to)`, a phrase without commas, name as a speaker; null where nobody. */
export function readPhrase(block: TextBlock, from: number, to: number): Mention | null {
  const { tokens } = block;
  const [start, end] = trim(tokens, from, to);
  if (start >= end) return null;
  const last = tokens[end - 1];
  if (last?.norm === "'s" || last?.text === 'I' || last?.norm === 'we') return null;
  const pronoun = PRONOUNS.get(last?.norm ?? '');
  if (pronoun !== undefined) return { kind: 'pronoun', who: pronoun };
  const agency = lastAgency(tokens, start, end);
  if (agency !== null && agency.to === end && !followsJoint(tokens, agency.from, start))
    return { kind: 'organization', name: agency.name };
  const name = agency?.to === end ? end : (titledName(tokens, start, end) ?? nameStart(tokens, start, end));
  if (name < end && (!followsJoint(tokens, name, start) || isTitled(tokens, start, name)))
    return { kind: 'person', name: slice(block, name, end), role: roleText(block, start, name) };
  return readDescription(block, start, end);
}

/** "Special Agent in Charge Dana Whit": no place. */
export function isInCharge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'in' && tokens[at + 1]?.norm === 'charge';
}

/**
 * "U.S. Attorney for the Southern District of Iowa Rich Westfall", "Field Office Director of ERO Denver
 * Lisa Cobb": behind a title that stands without an article, what the joint takes is a place, and the
 * last two words are the name. Null where the phrase is none such.
 */
function titledName(tokens: readonly Token[], from: number, to: number): number | null {
  let name = to;
  for (let words = 0; words < 2; name--) {
    if (isInitial(tokens, name - 1) || tokens[name - 1]?.text === '.') continue;
    if (!isNameWord(tokens[name - 1])) return null;
    words++;
  }
  return isCapitalized(tokens[name - 1]) && isTitled(tokens, from, name) ? name : null;
}

function isTitled(tokens: readonly Token[], from: number, name: number): boolean {
  if (DETERMINERS.has(tokens[from]?.norm ?? '') || !isCapitalized(tokens[name - 1])) return false;
  const joint = tokens.slice(from, name).findIndex(({ norm }) => /^(?:of|for)$/.test(norm));
  const title = tokens[from + joint - 1];
  return joint > 0 && isCapitalized(title) && ROLE_NOUNS.has(title?.norm ?? '');
}

/** A text of the phrase's words without what only leads up to them. */
function trim(tokens: readonly Token[], from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  // "Officials said the mayor": the phrase begins behind the last verb of saying.
  for (let i = from; i < to - 1; i++) {
    const cue = isCapitalized(tokens[i]) ? null : CUES.match(tokens, i);
    if (cue !== null && cue.value !== 'name') start = i + cue.length;
  }
  while (start < end && (OPENERS.has(tokens[start]?.norm ?? '') || isLoose(tokens[start]))) start++;
  while (end > start && isTrailing(tokens[end - 1])) {
    if (tokens[end - 1]?.text === '.' && isLastStop(tokens, end)) break;
    if (/ly$/.test(tokens[end - 1]?.norm ?? '') && end - start < 2) break;
    end--;
  }
  return [start, end];
}

function isTrailing(token: Token | undefined): boolean {
  return ADVERBS.has(token?.norm ?? '') || OPENERS.has(token?.norm ?? '') || isLoose(token);
}

function isLoose(token: Token | undefined): boolean {
  return token?.kind === 'mark';
}

/** The stop of "Jr." or of an initial. */
function isLastStop(tokens: readonly Token[], end: number): boolean {
  const before = tokens[end - 2];
  return before !== undefined && before.text.length <= 2 && isCapitalized(before);
}

function lastAgency(
  tokens: readonly Token[],
  from: number,
  to: number,
): { name: string; from: number; to: number } | null {
  let found: { name: string; from: number; to: number } | null = null;
  for (let i = from; i < to; i++) {
    const match = agencyAt(tokens, i);
    if (match === null || i + match.length > to) continue;
    found = { name: match.value, from: i, to: i + match.length };
    i += match.length - 1;
  }
  return found;
}

/**
 * "a spokeswoman for the …": what stands here is not the head of its phrase; unlike "Secretary of
 * Homeland Security Chad Wolf", where the joint only completes the role.
 */
function followsJoint(tokens: readonly Token[], at: number, from: number): boolean {
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

/** A phrase that is known to begin with its determiner and to describe, whatever name it ends in. */
export function readDescription(block: TextBlock, from: number, to: number): Mention | null {
  const { tokens } = block;
  const start = descriptionStart(tokens, from, to);
  let joint = start + 1;
  while (joint < to && !endsHead(tokens, joint)) joint++;
  const head = spanishHead(tokens, start, joint) ?? tokens[joint - 1];
  if (head === undefined || head.kind !== 'word') return null;
  const text = slice(block, start, textEnd(tokens, joint, to));
  const agency = lastAgency(tokens, start, to)?.name ?? null;
  if (DOCUMENTS.has(head.norm))
    return {
      kind: 'document',
      text,
      head: documentText(block, joint),
      issuer: issuerOf(block, start, joint, to),
    };
  if (isCapitalized(head) && !ROLE_NOUNS.has(head.norm) && !(joint - start === 1 && from === start)) {
    const name = DETERMINERS.has(tokens[start]?.norm ?? '') ? joint : nameStart(tokens, start, joint);
    if (name < joint)
      return { kind: 'person', name: slice(block, name, joint), role: slice(block, joint, to) };
    return { kind: 'organization', name: withoutDeterminer(block, start, to) };
  }
  const definite =
    /^(?:the|el|la|los|las|this|that)$/.test(tokens[start]?.norm ?? '') || AGENCY_NOUNS.has(head.norm);
  return { kind: 'description', text, head: head.norm, agency, definite };
}

/** "the complaint filed": what the verb says of the paper is no part of its name. */
function textEnd(tokens: readonly Token[], joint: number, to: number): number {
  return /^(?:filed|signed|issued|posted)$/.test(tokens[joint]?.norm ?? '') ? joint : to;
}

/** "el superintendente escolar", "una mujer hondureña": Spanish puts the noun first. */
function spanishHead(tokens: readonly Token[], start: number, joint: number): Token | null {
  const noun = tokens[start + 1];
  if (joint - start < 3 || noun === undefined || !SPANISH.test(tokens[start]?.norm ?? '')) return null;
  return ROLE_NOUNS.has(noun.norm) || PERSONS.has(noun.norm) ? noun : null;
}

const SPANISH = /^(?:el|la|los|las|un|una|unos|unas|su|sus|otro|otra|varios|varias|este|esta)$/;

function endsHead(tokens: readonly Token[], at: number): boolean {
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
function descriptionStart(tokens: readonly Token[], from: number, to: number): number {
  const least = Math.max(from, to - LONGEST_DESCRIPTION);
  for (let i = to - 1; i >= least; i--) {
    if (!DETERMINERS.has(tokens[i]?.norm ?? '')) continue;
    if (i === least || !JOINTS.has(tokens[i - 1]?.norm ?? '')) return i;
  }
  return least;
}

/** "news release", "statement", "court documents". */
function documentText(block: TextBlock, end: number): string {
  const before = block.tokens[end - 2];
  const two =
    before !== undefined && /^(?:news|press|court|written|prepared|criminal|joint|fact)$/.test(before.norm);
  return slice(block, two ? end - 2 : end - 1, end);
}

/** "a release from ICE", "ICE's release", "the agency's statement". */
function issuerOf(block: TextBlock, from: number, joint: number, to: number): Mention | null {
  if (joint < to - 1) return readPhrase(block, joint + 1, to);
  const own = block.tokens.slice(from + 1, joint).findIndex(({ norm }) => norm === "'s");
  if (own >= 0) return readPhrase(block, from, from + 1 + own);
  const agency = lastAgency(block.tokens, from, joint);
  return agency === null ? null : { kind: 'organization', name: agency.name };
}

/** What stands before a name, without its determiner: "ICE Acting Director". */
function roleText(block: TextBlock, from: number, to: number): string {
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

function withoutDeterminer(block: TextBlock, from: number, to: number): string {
  const start = DETERMINERS.has(block.tokens[from]?.norm ?? '') ? from + 1 : from;
  return start < to ? slice(block, start, to) : '';
}

export function slice(block: TextBlock, from: number, to: number): string {
  return block.text.slice(block.tokens[from]?.start ?? 0, block.tokens[to - 1]?.end ?? 0);
}
