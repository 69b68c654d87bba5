import type { Token } from '../text/tokens.ts';
import type { PlaceMention } from './mention.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const IN = set('in across throughout en');
/** Parts of the country that stand for all of it where there are many: "in six states", "across sanctuary cities". */
const PARTS = set('states cities estados ciudades');
const MANY = set(
  'several multiple many various other major sanctuary dozen dozens different numerous american u.s. four five six seven eight nine ten eleven twelve ' +
    'a the all than more at least about half nearly so-called s of some these those ' +
    'varios varias muchas muchos distintas distintos diversas diversos otras otros docena decena cuatro cinco seis siete ocho nueve diez once doce una los las santuario mas de al menos unos unas media casi principales',
);
/** Behind cities that no number counts: "in cities that do not help", "in cities across". */
const WHICH = set('that where which across around throughout nationwide que donde');
/** The longest run of such words: "in at least half a dozen U.S." */
const REACH = 7;

/** Places that a text counts and does not name: the country, as nothing smaller holds them. */
export function readSeveral(tokens: readonly Token[], at: number): PlaceMention | null {
  if (!IN.has(tokens[at]?.norm ?? '')) return null;
  for (let i = at + 1; i < at + REACH; i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (PARTS.has(token.norm)) return counts(tokens, at + 1, i) ? mention(at, i + 1) : null;
    const few = token.kind === 'number' && Number(token.text) < 4;
    const isPart = token.kind === 'number' ? !few : MANY.has(token.norm) || token.kind === 'mark';
    if (!isPart || token.text === '.' || token.text === ',') return null;
  }
  return null;
}

/** Is anything said of how many or which they are? */
function counts(tokens: readonly Token[], from: number, noun: number): boolean {
  const words = tokens.slice(from, noun).filter(({ norm }) => !PLAIN.has(norm));
  return words.length > 0 || WHICH.has(tokens[noun + 1]?.norm ?? '');
}

const PLAIN = set('the los las of de these those');

function mention(from: number, to: number): PlaceMention {
  return { from, to, name: 'national', area: [''] };
}
