import type { TextBlock } from '../text/document.ts';
import { skipAdverbial } from './adverbial.ts';
import { isHuman, isRelative } from './apposition.ts';
import { type Mention, slice } from './mention.ts';
import { isCapitalized } from './name.ts';
import { calledOnly } from './named-only.ts';
import { readPhrase } from './phrase.ts';
import { LONGEST, phraseEnd } from './phrase-end.ts';
import { CUES } from './reporting.ts';
import { DETERMINERS, DOCUMENTS, PERSONS, PRONOUNS, ROLE_NOUNS, STOPS } from './words.ts';

/** Plain nouns before a name or calling. */
const LONGEST_LEAD = 5;

/** The speaker named from token `at` on, as after "said" or "according to"; null where it is somebody else's subject. */
export function subjectAfter(block: TextBlock, at: number, limit: number): Mention | null {
  const from = skipAdverbial(block, at, limit);
  const end = phraseEnd(block, from, Math.min(limit, from + LONGEST));
  if (end <= from || !beginsPhrase(block, from)) return null;
  const [mention, to] = readTitled(block, from, end, limit);
  if (mention?.kind === 'description' && isHuman(mention.head)) {
    const named = calledOnly(block, mention, to, limit);
    if (named !== mention) return named;
  }
  if (mention === null || block.tokens[to]?.text !== ',') return mention;
  const next = { from: to + 1, to: phraseEnd(block, to + 1, Math.min(limit, to + LONGEST)) };
  if (next.to <= next.from || isRelative(block, next)) return mention;
  if (mention.kind === 'person' && mention.role === '')
    return { ...mention, role: slice(block, next.from, next.to).replace(/^(?:the|an?|el|la|un|una) /i, '') };
  if (mention.kind !== 'description' || !isHuman(mention.head)) return mention;
  const name = readPhrase(block, next.from, next.to);
  const whole = name?.kind === 'person' && (/ /.test(name.name) || next.to === next.from + 1);
  return whole && name.role === ''
    ? { ...name, role: mention.text.replace(/^(?:the|an?|el|la|un|una) /i, '') }
    : mention;
}

const NAMERS = [ROLE_NOUNS, PERSONS, DOCUMENTS];

/** The phrase, and where it ends; "longtime resident and business owner Ruth Mejia" goes on behind its joint. */
function readTitled(block: TextBlock, from: number, end: number, limit: number): [Mention | null, number] {
  const { tokens } = block;
  const mention = readPhrase(block, from, end);
  const joined = /^(?:and|y)$/.test(tokens[end]?.norm ?? '');
  if (!joined || mention?.kind !== 'description' || DETERMINERS.has(tokens[from]?.norm ?? ''))
    return [mention, end];
  const to = phraseEnd(block, end + 1, Math.min(limit, end + LONGEST));
  const name = readPhrase(block, end + 1, to);
  return name?.kind === 'person' && name.role !== ''
    ? [{ ...name, role: `${mention.text} and ${name.role}` }, to]
    : [mention, end];
}

/** A name, a determiner, or the plain nouns that lead to a name or calling: "said restaurant owner Ana Ruiz". */
function beginsPhrase({ tokens }: TextBlock, at: number): boolean {
  const first = tokens[at];
  if (first === undefined || first.kind === 'mark') return false;
  if (DETERMINERS.has(first.norm) || DOCUMENTS.has(first.norm) || PRONOUNS.has(first.norm)) return true;
  for (let i = at; i < at + LONGEST_LEAD; i++) {
    const token = tokens[i];
    if (isCapitalized(token) || NAMERS.some((words) => words.has(token?.norm ?? ''))) return true;
    if (token === undefined || (token.kind === 'mark' && !/^[-/]$/.test(token.text))) return false;
    if (STOPS.has(token.norm) || CUES.match(tokens, i) !== null) return false;
  }
  return false;
}
