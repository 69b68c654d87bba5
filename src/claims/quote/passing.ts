import type { Token } from '../text/tokens.ts';
import { agencyAt } from './agencies.ts';
import { isGivenName } from './gender.ts';
import type { Mention } from './mention.ts';
import { isNameWord, nameStart } from './name.ts';
import { readPhrase } from './phrase.ts';
import type { Statement } from './statement.ts';
import { DETERMINERS, ROLE_NOUNS } from './words.ts';

type Person = Extract<Mention, { kind: 'person' }>;

/** A name with its title, in tokens. */
const REACH = 12;

/**
 * Persons whom a sentence names in full outside quotation marks, wherever in it: "The arrests stunned
 * Father Emilio Cruz", "El taller de Esteban Quirós". The next "he said" may mean them.
 */
export function personsIn({ block, from, to, runs }: Statement): Person[] {
  const { tokens } = block;
  const persons: Person[] = [];
  let run = 0;
  let least = from;
  for (let i = from; i < to; i++) {
    const quoted = runs[run];
    if (quoted !== undefined && i >= quoted.from - 1) {
      i = Math.max(i, quoted.to);
      least = i + 1;
      run++;
      continue;
    }
    if (!isNameWord(tokens[i]) || isNameWord(tokens[i + 1]) || tokens[i + 1]?.text === '-') continue;
    const start = nameStart(tokens, Math.max(least, i + 1 - REACH), i + 1);
    if (start >= i || !isHuman(tokens, start, i + 1)) continue;
    const mention = readPhrase(block, Math.max(least, roleStart(tokens, start)), i + 1);
    if (mention?.kind === 'person') persons.push(mention);
  }
  return persons;
}

/** A given name, a title before it, or an age or a relative clause behind it. */
function isHuman(tokens: readonly Token[], from: number, to: number): boolean {
  if (agencyAt(tokens, from) !== null) return false;
  if (isGivenName(tokens[from]?.norm ?? '') || ROLE_NOUNS.has(tokens[from - 1]?.norm ?? '')) return true;
  // "Se llama Ofelia Rangel"
  if (/^(?:llama|llamaba|named)$/.test(tokens[from - 1]?.norm ?? '')) return true;
  if (tokens[to]?.text !== ',') return false;
  const next = tokens[to + 1];
  return next?.kind === 'number'
    ? tokens[to + 2]?.text === ','
    : /^(?:who|whose|quien|cuyo|cuya)$/.test(next?.norm ?? '');
}

/** Where the words before a name that may be its title begin. */
function roleStart(tokens: readonly Token[], name: number): number {
  let start = name;
  while (start > 0 && name - start < REACH) {
    const before = tokens[start - 1];
    if (
      before === undefined ||
      !(before.capital || ROLE_NOUNS.has(before.norm)) ||
      DETERMINERS.has(before.norm)
    )
      break;
    start--;
  }
  return start;
}
