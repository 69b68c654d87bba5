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

/** "Illinois and five neighboring states", "Ohio, Iowa and other states": places with others that are only counted. */
export function joinOthers(tokens: readonly Token[], mentions: readonly PlaceMention[]): PlaceMention[] {
  const joined: PlaceMention[] = [];
  for (const place of mentions) {
    const to = othersBehind(tokens, place.to);
    if (to === null) {
      joined.push(place);
      continue;
    }
    let { from } = place;
    while (joined.at(-1)?.to === from - 1 && tokens[from - 1]?.text === ',')
      from = joined.pop()?.from ?? from;
    joined.push({ from, to, name: 'national', area: [''] });
  }
  return joined;
}

/** Where "and five other states" behind a place ends; null where nothing of the kind stands there. */
function othersBehind(tokens: readonly Token[], at: number): number | null {
  let i = at;
  while (JOINTS.has(tokens[i]?.norm ?? '')) i++;
  if (i === at) return null;
  for (const start = i; i < start + OTHERS_REACH; i++) {
    const { norm, kind } = tokens[i] ?? { norm: '', kind: 'mark' };
    if (STATES.has(norm)) return i > start ? i + (OTHERS.has(tokens[i + 1]?.norm ?? '') ? 2 : 1) : null;
    if (kind !== 'number' && !MANY.has(norm) && !OTHERS.has(norm)) return null;
  }
  return null;
}

const OTHERS_REACH = 4;
const JOINTS = set(', and y e & plus mas ademas de');
const STATES = set('states estados');
const OTHERS = set(
  'two three dos tres neighboring nearby surrounding adjacent additional southern midwestern northeastern western vecinos aledaños cercanos mas',
);

/** Is anything said of how many or which they are? */
function counts(tokens: readonly Token[], from: number, noun: number): boolean {
  const words = tokens.slice(from, noun).filter(({ norm }) => !PLAIN.has(norm));
  return words.length > 0 || WHICH.has(tokens[noun + 1]?.norm ?? '');
}

const PLAIN = set('the los las of de these those');

function mention(from: number, to: number): PlaceMention {
  return { from, to, name: 'national', area: [''] };
}
