import { findPlaces, NO_CONTEXT } from '../claims/place/find.ts';
import type { PlaceMention } from '../claims/place/mention.ts';
import { stateBehind } from '../claims/place/state-behind.ts';
import type { TextBlock } from '../claims/text/document.ts';
import type { Token } from '../claims/text/tokens.ts';

/** No more tokens stand before a dateline's dash: "ST. JOHNSBURY, Vt. (Valley News) —". */
const LONGEST = 14;
/** Words of a town's name, and the letters of its longest: "ICE" and "DHS" are no towns. */
const WORDS = 4;
const SHORTEST = 4;

/** What stands in capitals before a dash and is no place, in the words of `comparable` names. */
const LABELS = new Set(
  (
    'exclusive breaking update updated updates live watch video photos opinion column commentary editorial analysis ' +
    'explainer correction developing news alert report special investigation exclusiva urgente ultima hora ' +
    'actualizacion opinion analisis video fotos aviso especial'
  ).split(' '),
);

/** Where a paragraph says that it was written: "MINERVA, Ohio —", "MINERVA (AP) —". */
export function datelineOf({ kind, tokens }: TextBlock): PlaceMention | null {
  if (kind !== 'paragraph' || tokens[0] === undefined || !isInCapitals(tokens[0])) return null;
  const dash = tokens.slice(0, LONGEST).findIndex(({ text }) => /^[—–-]{1,2}$/.test(text));
  if (dash < 1) return null;
  const [known] = findPlaces(tokens.slice(0, dash), NO_CONTEXT);
  const isWhole = known?.from === 0 && !isInCapitals(tokens[known.to]);
  return isWhole ? known : unlistedTown(tokens, dash);
}

function unlistedTown(tokens: readonly Token[], dash: number): PlaceMention | null {
  let to = 0;
  while (to < dash && isInCapitals(tokens[to])) to++;
  const words = tokens.slice(0, to);
  if (to === 0 || to > WORDS || words.some(({ norm }) => LABELS.has(norm))) return null;
  if (words.every(({ text }) => text.length < SHORTEST)) return null;
  const state = stateBehind(tokens, to);
  const next = tokens[to + (state?.length ?? 0)];
  if (next !== tokens[dash] && next?.text !== '(') return null;
  const name = words.map(({ text }) => inTitleCase(text)).join(' ');
  return state === null
    ? { from: 0, to, name, area: [name.toLowerCase()] }
    : { from: 0, to: to + state.length, name: `${name}, ${state.value}`, area: [`${state.value}/${name}`] };
}

function isInCapitals(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 1 && /^\p{Lu}[\p{Lu}.'’-]*$/u.test(token.text);
}

/** "O'FALLON" → "O'Fallon". */
function inTitleCase(word: string): string {
  return word.toLowerCase().replace(/(?:^|['’-])\p{Ll}/gu, (start) => start.toUpperCase());
}
