import type { TextBlock } from '../text/document.ts';
import { PhraseTable } from '../text/phrases.ts';
import type { Mention } from './mention.ts';
import { isNameWord } from './name.ts';

/** A relative clause that says what to call somebody is shorter than this, in tokens. */
const LONGEST = 24;

/** What stands right before the only name that a report gives of somebody. */
const CALLED = new PhraseTable<true>(
  (
    'identified as|identified only as|named only as|be named as|identified himself as|identified herself as|' +
    'identified himself only as|identified herself only as|gave his name as|gave her name as|go by|goes by|' +
    'asked to be called|wanted to be called|known only as|first name|middle name|last name|nickname|' +
    'se identificó como|se identificó solo como|se identificó solamente como|identificada como|identificado como|' +
    'identificado solo como|identificada solo como|ser identificada como|ser identificado como|se hace llamar|' +
    'pidió ser llamado|pidió ser llamada|primer nombre|nombre de pila|nombre'
  )
    .split('|')
    .map((row) => [row, true] as const),
);

/** "a cook who asked to be identified only by his first name, Julio": Julio, the cook. */
export function calledOnly(
  { tokens }: TextBlock,
  mention: Extract<Mention, { kind: 'description' }>,
  from: number,
  limit: number,
): Mention {
  for (let i = from; i < Math.min(limit, from + LONGEST); i++) {
    const called = CALLED.match(tokens, i);
    if (called === null) continue;
    const at = i + called.length;
    const name = tokens[at]?.text === ',' ? at + 1 : at;
    if (!isNameWord(tokens[name]) || isNameWord(tokens[name + 1])) continue;
    return {
      kind: 'person',
      name: tokens[name]?.text ?? '',
      role: mention.text.replace(/^(?:an?|una?) /i, ''),
    };
  }
  return mention;
}
