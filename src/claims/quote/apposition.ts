import type { TextBlock } from '../text/document.ts';
import { type Mention, slice } from './mention.ts';
import { isCapitalized } from './name.ts';
import { readPhrase } from './phrase.ts';
import { LONGEST, phraseEnd } from './phrase-end.ts';
import { PERSONS, PREPOSITIONS, ROLE_NOUNS } from './words.ts';

/** Marks that part a subject from its appositions. */
export const PARTING = new Set([',', ';', ':', '(', ')', '—', '–', '"', '“', '”', '«', '»']);

export interface Chunk {
  readonly from: number;
  readonly to: number;
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

export function isHuman(head: string): boolean {
  return ROLE_NOUNS.has(head) || PERSONS.has(head);
}

/** "who leads the office", "speaking on Tuesday", "in a statement", "54", "D-Calif.": never a subject. */
export function isRelative(block: TextBlock, { from, to }: Chunk): boolean {
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
