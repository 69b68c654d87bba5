import type { Token } from '../text/tokens.ts';
import { countyNamed } from './county.ts';
import type { PlaceContext, PlaceMention } from './mention.ts';

const ARTICLES = new Set(['el', 'los', 'al', 'del']);
const COUNTIES = new Set(['condado', 'condados']);
/** How far before it the word may stand that it leaves out, in tokens of its sentence. */
const REACH = 25;

/** "El condado de Dane encabezó la lista, seguido por el de Brown": Spanish says once that they are counties. */
export function readElidedCounty(
  tokens: readonly Token[],
  at: number,
  context: PlaceContext,
): PlaceMention | null {
  if (!ARTICLES.has(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== 'de') return null;
  let to = at + 2;
  while (to < at + 5 && /^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '')) to++;
  if (to === at + 2 || !followsCounty(tokens, at)) return null;
  const name = tokens
    .slice(at + 2, to)
    .map(({ text }) => text)
    .join(' ');
  return { from: at, to, ...countyNamed(name, context, null) };
}

function followsCounty(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (COUNTIES.has(tokens[i]?.norm ?? '')) return true;
    if (tokens[i]?.text === '.') return false;
  }
  return false;
}
