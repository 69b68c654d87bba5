import type { Token } from '../text/tokens.ts';

export type Family = 'double' | 'angle' | 'single';
type Side = 'open' | 'close' | 'either';

/** One quotation mark of a block, and which side of the words it stands on. */
export interface Mark {
  /** Token index. */
  readonly at: number;
  readonly family: Family;
  readonly side: Side;
}

/** What the characters are meant as; software that sets them errs, so the white space around decides. */
const MARKS: ReadonlyMap<string, readonly [Family, Side]> = new Map([
  ['"', ['double', 'either']],
  ['＂', ['double', 'either']],
  ['“', ['double', 'open']],
  ['„', ['double', 'open']],
  ['‟', ['double', 'open']],
  ['”', ['double', 'close']],
  ['«', ['angle', 'open']],
  ['»', ['angle', 'close']],
  ["'", ['single', 'either']],
  ['‘', ['single', 'open']],
  ['’', ['single', 'close']],
]);

/** What may stand between white space and an opening mark. */
const BEFORE_OPENING = new Set(['(', '[', '{', '¿', '¡', ...MARKS.keys()]);
/** Glued on both sides of a mark, these say nothing: "arrests—“the first of many”—went on". */
const DASHES = new Set(['—', '–', '-', '…', '/', ':']);
/** Elisions that begin with an apostrophe: "get 'em", "rock 'n' roll". */
const ELISIONS = new Set(['em', 'n', 'til', 'till', 'cause', 'bout', 'round', 'twas', 'tis', 'cuz']);

/** The quotation marks of a block, apostrophes and inch marks (6'3") left out. */
export function findMarks(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const kind = MARKS.get(tokens[at]?.text ?? '');
    if (kind === undefined) continue;
    const [family, meant] = kind;
    const side = family === 'single' ? singleSide(tokens, at) : sideOf(tokens, at, meant);
    if (side !== null) marks.push({ at, family, side });
  }
  return marks;
}

function sideOf(tokens: readonly Token[], at: number, meant: Side): Side | null {
  const before = tokens[at - 1];
  if (isInches(tokens, at)) return null;
  const left = gluedText(tokens, at - 1, at);
  const right = gluedText(tokens, at + 1, at);
  const opens = left === null || BEFORE_OPENING.has(left);
  if (opens && right !== null && tokens[at + 1]?.kind !== 'mark') return 'open';
  if (left !== null && !opens && right === null)
    return DASHES.has(left) && before?.text !== '…' ? meant : 'close';
  if (meant !== 'either') return meant;
  if (opens && right !== null)
    return BEFORE_OPENING.has(right) || right === '$' || right === '#' ? 'open' : 'either';
  // Glued on both sides: `word",` closes, `—"word` opens.
  if (left !== null && DASHES.has(left)) return 'either';
  return left !== null && tokens[at + 1]?.kind === 'mark' ? 'close' : 'either';
}

/** 6'3", 5' 10": a mark behind a digit, with feet before it. */
function isInches(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'number' || gluedText(tokens, at - 1, at) === null) return false;
  const feet = tokens[at - 2]?.text ?? '';
  return (feet === "'" || feet === '’') && tokens[at - 3]?.kind === 'number';
}

/**
 * A single mark opens before a word and behind white space. It closes behind punctuation or a word;
 * behind a plural's s it is an apostrophe unless the clause ends there ("the officers' union").
 */
function singleSide(tokens: readonly Token[], at: number): Side | null {
  const left = gluedText(tokens, at - 1, at);
  const right = tokens[at + 1];
  const rightGlued = gluedText(tokens, at + 1, at) !== null;
  if ((left === null || BEFORE_OPENING.has(left)) && rightGlued)
    return right?.kind === 'word' && !ELISIONS.has(right.norm) ? 'open' : null;
  if (left === null || tokens[at - 1]?.kind === 'number') return null;
  if (rightGlued && right?.kind !== 'mark') return null;
  const plural = /s$/i.test(left) && right?.kind === 'word' && !right.capital;
  return plural ? null : 'close';
}

/** The text of a neighbour that white space does not part from the mark. */
function gluedText(tokens: readonly Token[], neighbour: number, at: number): string | null {
  const [first, second] = neighbour < at ? [neighbour, at] : [at, neighbour];
  const [left, right] = [tokens[first], tokens[second]];
  if (left === undefined || right === undefined || left.end !== right.start) return null;
  return tokens[neighbour]?.text ?? null;
}
