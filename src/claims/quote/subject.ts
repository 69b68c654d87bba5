import type { TextBlock } from '../text/document.ts';
import { skipAdverbial } from './adverbial.ts';
import { agencyAt } from './agencies.ts';
import { isInCharge, type Mention, readPhrase, slice } from './mention.ts';
import { isCapitalized } from './name.ts';
import { calledOnly } from './named-only.ts';
import { CUES } from './reporting.ts';
import {
  ADVERBS,
  CALENDAR,
  DETERMINERS,
  DOCUMENTS,
  JOINTS,
  OPENERS,
  PERSONS,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
  STOPS,
} from './words.ts';

/** Marks that part a subject from its appositions. */
const PARTING = new Set([',', ';', ':', '(', ')', '—', '–', '"', '“', '”', '«', '»']);
/** Appositions between a name and its verb are fewer than this. */
const MOST_CHUNKS = 8;
/** A subject with its appositions, in tokens. */
const LONGEST = 80;
/** Plain nouns before a name or calling. */
const LONGEST_LEAD = 5;

interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** The subject of the verb at token `verb`, looked for back to token `from`. */
export function subjectBefore(block: TextBlock, from: number, verb: number): Mention | null {
  const chunks = chunksBefore(block, from, verb);
  const last = chunks[0];
  if (last === undefined) return null;
  if (isCoordinate(block, from, verb)) return null;
  if (last.to > last.from && !isManner(block, last)) {
    const led = OPENERS.has(block.tokens[last.from]?.norm ?? '');
    const direct = !led && isRelative(block, last) ? null : readPhrase(block, last.from, last.to);
    if (direct !== null) return withName(block, direct, chunks);
  }
  return appositiveSubject(block, chunks.slice(1));
}

/** "Marc Oduya, the director, forcefully told", "…, declined to say": the adverb is no subject, nor is the verb. */
function isManner({ tokens }: TextBlock, { from, to }: Chunk): boolean {
  const first = tokens[from]?.norm ?? '';
  if (isCapitalized(tokens[from])) return false;
  return to - from === 1 ? first.endsWith('ly') : first.endsWith('ed') && tokens[to - 1]?.norm === 'to';
}

/** "Homan defended the raids and said": the subject is that of the verb before. */
function isCoordinate({ tokens }: TextBlock, from: number, verb: number): boolean {
  let i = verb - 1;
  while (i > from && ADVERBS.has(tokens[i]?.norm ?? '')) i--;
  return i >= from && /^(?:and|but|then|or|y|e|pero|o)$/.test(tokens[i]?.norm ?? '');
}

/** "…, Tom Homan said": the description before a bare name is its role. */
function withName(block: TextBlock, mention: Mention, chunks: readonly Chunk[]): Mention {
  const before = chunks[1];
  if (mention.kind !== 'person' || mention.role !== '' || before === undefined) return mention;
  const role = readPhrase(block, before.from, before.to);
  if (role?.kind !== 'description' || !ROLE_NOUNS.has(role.head)) return mention;
  return { ...mention, role: role.text.replace(/^(?:the|el|la|an?|un|una) /i, '') };
}

/** "Matthew Albence, ICE executive associate director, said": the nearest chunk that is a name. */
function appositiveSubject(block: TextBlock, chunks: readonly Chunk[]): Mention | null {
  let weak: Mention | null = null;
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.to <= chunk.from || isRelative(block, chunk)) continue;
    const first = block.tokens[chunk.from];
    const starts =
      isCapitalized(first) || DETERMINERS.has(first?.norm ?? '') || OPENERS.has(first?.norm ?? '');
    if (!starts) continue;
    const mention = readPhrase(block, chunk.from, chunk.to);
    if (mention === null) continue;
    if (mention.kind === 'person' && / /.test(mention.name)) return withRole(block, mention, chunks, i);
    // "Halvorsen, the director, said": one word is a name before its description, but may be a place.
    const bare = mention.kind === 'person' && chunk.to - chunk.from === 1;
    if (weak === null || (bare && weak.kind === 'description')) weak = withRole(block, mention, chunks, i);
  }
  return weak;
}

function withRole(block: TextBlock, mention: Mention, chunks: readonly Chunk[], at: number): Mention {
  if (mention.kind !== 'person' || mention.role !== '') return mention;
  const after = chunks[at - 1];
  if (after !== undefined && after.to > after.from && !isRelative(block, after))
    return {
      ...mention,
      role: slice(block, after.from, after.to).replace(/^(?:the|an?|el|la|un|una) /i, ''),
    };
  return withName(block, mention, chunks.slice(at));
}

/** "Another grower, Roberto Silva, was out": whom a sentence that begins with a description names. */
export function namedBehind(block: TextBlock, mention: Mention, at: number, limit: number): Mention {
  if (block.tokens[at]?.text !== ',') return mention;
  const end = phraseEnd(block, at + 1, Math.min(limit, at + LONGEST));
  const name = readPhrase(block, at + 1, end);
  const whole = name?.kind === 'person' && (/ /.test(name.name) || end === at + 2);
  if (mention.kind === 'person' && mention.role === '' && name?.kind === 'description' && isHuman(name.head))
    return {
      ...mention,
      role: slice(block, at + 1, partingAt(block, at + 1, limit)).replace(/^(?:the|an?|el|la|un|una) /i, ''),
    };
  if (mention.kind === 'person' && mention.role === '' && isOfSomewhere(block, at + 1))
    return { ...mention, role: slice(block, at + 1, partingAt(block, at + 1, limit)) };
  if (mention.kind !== 'description') return mention;
  if (!whole || name.role !== '') return mention;
  return { ...name, role: mention.text.replace(/^(?:the|an?|another|el|la|un|una|otro|otra) /i, '') };
}

/** "Solís, of Lake Worth Mutual Aid, has stopped counting": whom an article has named before. */
function isOfSomewhere({ tokens }: TextBlock, at: number): boolean {
  const name = tokens[at + 1]?.norm === 'the' || tokens[at + 1]?.norm === 'la' ? at + 2 : at + 1;
  return /^(?:of|with|de|del)$/.test(tokens[at]?.norm ?? '') && isCapitalized(tokens[name]);
}

/** Where the next mark parts the text. */
function partingAt({ tokens }: TextBlock, from: number, limit: number): number {
  const most = Math.min(limit, from + LONGEST);
  let i = from;
  while (i < most && !PARTING.has(tokens[i]?.text ?? '') && tokens[i]?.text !== '.') i++;
  return i;
}

function isHuman(head: string): boolean {
  return ROLE_NOUNS.has(head) || PERSONS.has(head);
}

/** From the verb to the left, nearest first. */
function chunksBefore(block: TextBlock, from: number, verb: number): Chunk[] {
  const chunks: Chunk[] = [];
  let to = verb;
  const least = Math.max(from, verb - LONGEST);
  for (let i = verb - 1; i >= least - 1 && chunks.length < MOST_CHUNKS; i--) {
    if (i >= least && !PARTING.has(block.tokens[i]?.text ?? '')) continue;
    chunks.push({ from: i + 1, to });
    to = i;
  }
  return chunks;
}

/** "who leads the office", "speaking on Tuesday", "in a statement", "54", "D-Calif.": never a subject. */
function isRelative(block: TextBlock, { from, to }: Chunk): boolean {
  const first = block.tokens[from];
  if (first === undefined || (first.kind === 'number' && to - from < 2)) return true;
  if (block.tokens.slice(from, Math.min(to, from + 4)).some(({ norm }) => norm === 'whom')) return true;
  if (/^(?:who|which|whose|quien|quienes|cuyo|cuya|or|o|that)$/.test(first.norm)) return true;
  if (/^[DRI]$/.test(first.text) && block.tokens[from + 1]?.text === '-') return true;
  return (
    PREPOSITIONS.has(first.norm) ||
    (/ing$/.test(first.norm) && !isCapitalized(first) && !ROLE_NOUNS.has(first.norm))
  );
}

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

/** Where the phrase that begins at `from` ends. */
function phraseEnd(block: TextBlock, from: number, limit: number): number {
  const { tokens } = block;
  let i = from;
  while (i < limit) {
    const agency = agencyAt(tokens, i);
    if (agency !== null) {
      i += agency.length;
      continue;
    }
    const close = tokens[i]?.text === '(' ? closingParenthesis(block, i) : i;
    if (close === i && ends(block, i, from)) break;
    i = close + 1;
  }
  return Math.min(i, limit);
}

/** "Enforcement and Removal Operations (ERO) Boston Field Office Director": a short form in between. */
function closingParenthesis({ tokens }: TextBlock, at: number): number {
  for (let i = at + 2; i <= at + 4; i++) {
    if (tokens[i]?.text === ')') return isCapitalized(tokens[i + 1]) ? i : at;
  }
  return at;
}

function ends(block: TextBlock, at: number, from: number): boolean {
  const token = block.tokens[at];
  const before = block.tokens[at - 1];
  if (token === undefined) return true;
  if (token.kind === 'mark') {
    if (
      token.text === '-' ||
      token.text === "'" ||
      token.text === '’' ||
      token.text === '/' ||
      token.text === '&'
    )
      return false;
    return (
      token.text !== '.' ||
      !(
        before !== undefined &&
        before.text.length <= 4 &&
        isCapitalized(before) &&
        at + 1 < block.tokens.length &&
        isCapitalized(block.tokens[at + 1])
      )
    );
  }
  if (at === from || isInCharge(block.tokens, at)) return false;
  if (CALENDAR.has(token.norm) && isCapitalized(token)) return true;
  return STOPS.has(token.norm) && !JOINTS.has(token.norm) && !(isCapitalized(token) && isCapitalized(before));
}
