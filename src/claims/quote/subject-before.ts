import type { TextBlock } from '../text/document.ts';
import { type Chunk, isRelative, PARTING } from './apposition.ts';
import { type Mention, slice } from './mention.ts';
import { isCapitalized } from './name.ts';
import { readPhrase } from './phrase.ts';
import { LONGEST } from './phrase-end.ts';
import { ADVERBS, DETERMINERS, OPENERS, ROLE_NOUNS } from './words.ts';

/** Appositions between a name and its verb are fewer than this. */
const MOST_CHUNKS = 8;

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

/** "…, the branch that runs the effort, said": an apposition to who stands before it. */
function isExplained({ tokens }: TextBlock, { from, to }: Chunk): boolean {
  if (!/^(?:the|el|la)$/.test(tokens[from]?.norm ?? '') || tokens[to]?.text !== ',') return false;
  return tokens.slice(from + 1, to).some(({ norm }) => /^(?:that|which|que)$/.test(norm));
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
    if (isExplained(block, chunk) && i + 1 < chunks.length) continue;
    const first = block.tokens[chunk.from];
    const starts =
      isCapitalized(first) || DETERMINERS.has(first?.norm ?? '') || OPENERS.has(first?.norm ?? '');
    if (!starts) continue;
    const mention = readPhrase(block, chunk.from, chunk.to);
    if (mention === null) continue;
    if (mention.kind === 'person' && / /.test(mention.name)) return withRole(block, mention, chunks, i);
    // "Halvorsen, the director, said": one word is a name before its description, but may be a place.
    const bare = mention.kind === 'person' && chunk.to - chunk.from === 1;
    if (bare && endsInPlace(block, chunks[i + 1])) continue;
    if (weak === null || (bare && weak.kind === 'description')) weak = withRole(block, mention, chunks, i);
  }
  return weak;
}

/** "A vendor in Reno, Nevada, said": what stands behind a place's comma is where the place is. */
function endsInPlace({ tokens }: TextBlock, chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  let at = chunk.to - 1;
  while (at > chunk.from && isCapitalized(tokens[at])) at--;
  return at < chunk.to - 1 && /^(?:in|near|from|en)$/.test(tokens[at]?.norm ?? '');
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
