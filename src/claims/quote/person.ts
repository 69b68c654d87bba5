import type { Speaker } from '../claim.ts';
import { normalize, tokenize } from '../text/tokens.ts';
import { agencyAt } from './agencies.ts';

/** Words of a name that tell nobody apart. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Shorter surnames are too much alike for one letter to be a slip ("Lee", "Lee"). */
const SHORTEST_MISSPELT = 5;

/**
 * Whether two reports name one speaker: the same agency, however written; the same person under a
 * shorter form of the name or a surname misspelt by one letter; an agency and its official, since
 * papers name either one for the same release. Only two different persons, or two agencies, are two.
 */
export function samePerson(a: Speaker, b: Speaker): boolean {
  const [left, right] = [identify(a), identify(b)];
  if (left.named && right.named) return sameName(left.words, right.words);
  if (left.agencies.size === 0 || right.agencies.size === 0) return !left.named && !right.named;
  return [...left.agencies].some((agency) => right.agencies.has(agency));
}

interface Identity {
  /** A person's own name, not an agency or a description ("an ICE agent"). */
  readonly named: boolean;
  readonly words: readonly string[];
  /** Agencies that name or role speak of. */
  readonly agencies: ReadonlySet<string>;
}

function identify({ name, role }: Speaker): Identity {
  const agencies = new Set<string>();
  for (const text of [name, role]) {
    const tokens = tokenize(text);
    tokens.forEach((_, i) => {
      const match = agencyAt(tokens, i);
      if (match !== null) agencies.add(SAME_HOUSE.get(match.value) ?? match.value);
    });
  }
  const tokens = tokenize(name);
  const words = tokens.filter((token) => token.kind === 'word');
  const agency = tokens.some((_, i) => agencyAt(tokens, i) !== null);
  const named =
    !agency && words.length > 0 && words.every(({ text }) => /^\p{Lu}|^(?:de|del|la|van|von)$/u.test(text));
  return { named, words: words.map(({ norm }) => norm).filter((word) => !SUFFIXES.has(word)), agencies };
}

/** ICE's two branches speak for ICE. */
const SAME_HOUSE = new Map([
  ['ERO', 'ICE'],
  ['HSI', 'ICE'],
]);

function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [lastA, lastB] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  const first = a.length < 2 || b.length < 2 || isShortFor(a[0] ?? '', b[0] ?? '');
  if (lastA === lastB) return first;
  // Spanish papers may print both surnames, others the first alone.
  if (
    a.length !== b.length &&
    a.length > 1 &&
    b.length > 1 &&
    a[0] === b[0] &&
    (a.includes(lastB) || b.includes(lastA))
  )
    return true;
  return first && isMisspelling(lastA, lastB);
}

/** "Tom" and "Thomas", "T" and "Tom": the same first letter, as headlines and releases shorten names. */
function isShortFor(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) || SHORT_NAMES.has(`${a} ${b}`) || SHORT_NAMES.has(`${b} ${a}`);
}

/** Short names that begin with another letter. */
const SHORT_NAMES = new Set([
  'bill william',
  'will bill',
  'bob robert',
  'dick richard',
  'tony anthony',
  'jack john',
  'peggy margaret',
  'liz elizabeth',
  'betty elizabeth',
  'pepe jose',
  'pancho francisco',
  'paco francisco',
  'nacho ignacio',
]);

/** One letter put in, left out or changed, in a word long enough for that to be a slip. */
export function isMisspelling(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [normalize(a), normalize(b)] : [normalize(b), normalize(a)];
  if (short.length < SHORTEST_MISSPELT || long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1);
}
