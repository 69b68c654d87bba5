import type { TextBlock } from '../text/document.ts';
import { type Family, findMarks, type Mark } from './marks.ts';
import { isCapitalized } from './name.ts';
import { dialogueRuns } from './raya.ts';
import { tagEnd } from './tag.ts';

/** Tokens of the longest attribution that may end a paragraph. */
const LONGEST_TAG = 16;

/** Words between quotation marks, as token indices of one block. */
export interface QuotedRun {
  readonly block: TextBlock;
  /** The words inside: `[from, to)`; the marks, where there are any, stand directly around them. */
  readonly from: number;
  readonly to: number;
  /** The mark is missing: the quotation runs on from the paragraph before, or into the next. */
  readonly unopened: boolean;
  readonly unclosed: boolean;
}

/**
 * The quotations of a block; one inside another is left to the outer. `carried`: the paragraph before
 * ended inside a quotation, so that a closing mark without an opening one ends it.
 */
export function findRuns(block: TextBlock, carried: boolean): QuotedRun[] {
  const marks = findMarks(block.tokens);
  const runs: QuotedRun[] = [];
  let open: { family: Family; from: number; inner: Family | null } | null = null;
  const push = (from: number, to: number, unopened: boolean, unclosed: boolean) => {
    if (to > from) runs.push({ block, from, to, unopened, unclosed });
  };
  marks.forEach((mark, m) => {
    const { at, family } = mark;
    if (open === null) {
      if (mark.side !== 'close') open = { family, from: at + 1, inner: null };
      else if (family !== 'single' && runs.length === 0 && (carried || endsClause(block, at)))
        push(0, at, true, false);
    } else if (family === open.family && open.inner !== family) {
      if (mark.side !== 'open') {
        push(open.from, at, false, false);
        open = null;
      } else if (closesTwice(marks, m)) open.inner = family;
      else open = { family, from: at + 1, inner: null };
    } else if (open.inner === family) open.inner = null;
    else if (open.family === 'single') {
      // An apostrophe that looked like an opening mark: newspapers set double marks outside.
      open = mark.side === 'close' ? null : { family, from: at + 1, inner: null };
    } else if (family !== 'single' && mark.side === 'open') open.inner = family;
  });
  const found = closeLast(block, runs, open);
  return found.length > 0 ? found : dialogueRuns(block);
}

/** A quotation that the block leaves open runs to its end, or to the attribution that ends the block. */
function closeLast(
  block: TextBlock,
  runs: QuotedRun[],
  open: { readonly family: Family; readonly from: number } | null,
): QuotedRun[] {
  if (open === null || open.family === 'single' || open.from >= block.tokens.length) return runs;
  const comma = attributionComma(block, open.from);
  const to = comma ?? block.tokens.length;
  runs.push({ block, from: open.from, to, unopened: false, unclosed: comma === null });
  return runs;
}

/** "…every day, said Homan.": the comma stands where the mark is missing. */
function attributionComma({ tokens }: TextBlock, from: number): number | null {
  for (let i = tokens.length - 1; i > from && tokens.length - i < LONGEST_TAG; i--) {
    if (tokens[i]?.text !== ',') continue;
    const end = tagEnd(tokens, i + 1);
    if (end !== null && end >= tokens.length - 1) return i;
  }
  return null;
}

/** A mark that closes what nothing opened, at the end of a clause: the paragraph began with the quotation. */
function endsClause(block: TextBlock, at: number): boolean {
  return /^[.,!?]$/.test(block.tokens[at - 1]?.text ?? '');
}

/** Two closing marks follow: this opening one is a quotation inside the quotation. */
function closesTwice(marks: readonly Mark[], from: number): boolean {
  const same = marks[from]?.family;
  const next = marks.slice(from + 1, from + 3);
  return next.length === 2 && next.every(({ family, side }) => family === same && side === 'close');
}

/** Signs of an embedded post, which is somebody's page and not this report's quotation. */
const EMBED = /\(@\w|pic\.twitter|t\.co\/|instagram\.com|A post shared by/;

/**
 * A block quote without marks, whole, up to the dash of its signature; null for embedded posts. The
 * dash stands where the closing mark would.
 */
export function wholeBlock(block: TextBlock): QuotedRun | null {
  const { tokens, text } = block;
  if (tokens.length === 0 || EMBED.test(text)) return null;
  const signature = tokens.findLastIndex(
    ({ text }, i) =>
      (text === '—' || text === '–') && tokens.length - i < LONGEST_TAG && isCapitalized(tokens[i + 1]),
  );
  const to = signature > 0 ? signature : tokens.length;
  return { block, from: 0, to, unopened: true, unclosed: false };
}
