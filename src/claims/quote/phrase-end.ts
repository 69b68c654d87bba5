import type { TextBlock } from '../text/document.ts';
import { agencyAt } from './agencies.ts';
import { isCapitalized } from './name.ts';
import { isInCharge } from './title.ts';
import { CALENDAR, JOINTS, STOPS } from './words.ts';

/** A subject with its appositions, in tokens. */
export const LONGEST = 80;

/** Where the phrase that begins at `from` ends. */
export function phraseEnd(block: TextBlock, from: number, limit: number): number {
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

/** "un portavoz del departamento la semana pasada", "a spokesperson the next day" */
function isTime({ tokens }: TextBlock, at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((step) => tokens[at + step]?.norm ?? '');
  if (first === 'la' || first === 'el') return SPANS.has(second ?? '') && PASSED.test(third ?? '');
  return first === 'the' && PASSED.test(second ?? '') && SPANS.has(third ?? '');
}

const SPANS = new Set(
  'semana mes ano dia noche tarde manana day week month year morning evening night'.split(' '),
);
const PASSED = /^(?:pasad[oa]|anterior|siguiente|previ[oa]|next|same|following|previous|other)$/;

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
  if (isTime(block, at)) return true;
  return STOPS.has(token.norm) && !JOINTS.has(token.norm) && !(isCapitalized(token) && isCapitalized(before));
}
