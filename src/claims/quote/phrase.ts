import type { TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { AGENCY_NOUNS, agencyAt } from './agencies.ts';
import { descriptionStart, documentText, endsHead, spanishHead, textEnd } from './head.ts';
import { type Mention, slice, withoutDeterminer } from './mention.ts';
import { isCapitalized, nameStart } from './name.ts';
import { CUES } from './reporting.ts';
import { followsJoint, isLoose, isTitled, roleText, titledName } from './title.ts';
import { ADVERBS, DETERMINERS, DOCUMENTS, OPENERS, PRONOUNS, ROLE_NOUNS } from './words.ts';

/** What the tokens `[from, to)`, a phrase without commas, name as a speaker; null where nobody. */
export function readPhrase(block: TextBlock, from: number, to: number): Mention | null {
  const { tokens } = block;
  const [start, end] = trim(tokens, from, to);
  if (start >= end) return null;
  const last = tokens[end - 1];
  if (
    last?.norm === "'s" ||
    last?.text === 'I' ||
    /^(?:I['’]\p{L}+|['’](?:ll|ve|d|m|re))$/u.test(last?.text ?? '') ||
    last?.norm === 'we'
  )
    return null;
  const pronoun = PRONOUNS.get(last?.norm ?? '');
  if (pronoun !== undefined) return { kind: 'pronoun', who: pronoun };
  const agency = lastAgency(tokens, start, end);
  if (agency !== null && agency.to === end && !followsJoint(tokens, agency.from, start))
    return { kind: 'organization', name: agency.name };
  const name = agency?.to === end ? end : (titledName(tokens, start, end) ?? nameStart(tokens, start, end));
  // "a reader in Perry"
  if (
    name < end &&
    DETERMINERS.has(tokens[start]?.norm ?? '') &&
    /^(?:in|en|near|outside)$/.test(tokens[name - 1]?.norm ?? '')
  )
    return readDescription(block, start, name - 1);
  if (name < end && (!followsJoint(tokens, name, start) || isTitled(tokens, start, name)))
    return { kind: 'person', name: slice(block, name, end), role: roleText(block, start, name) };
  return readDescription(block, start, end);
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

/** "a release from ICE", "ICE's release", "the agency's statement". */
function issuerOf(block: TextBlock, from: number, joint: number, to: number): Mention | null {
  if (joint < to - 1) return readPhrase(block, joint + 1, to);
  const own = block.tokens.slice(from + 1, joint).findIndex(({ norm }) => norm === "'s");
  if (own >= 0) return readPhrase(block, from, from + 1 + own);
  const agency = lastAgency(block.tokens, from, joint);
  return agency === null ? null : { kind: 'organization', name: agency.name };
}
