import type { Token } from '../text/tokens.ts';
import { type Attribution, isSpeakerLike } from './attribution.ts';
import { isCapitalized } from './name.ts';
import type { QuotedRun } from './runs.ts';
import type { Statement } from './statement.ts';
import { REACH, TERMS, WORDED } from './terms.ts';

/** Fewer words than this, with nobody saying them, are a term or a name. */
const SHORTEST_UNATTRIBUTED = 5;
/** Names and titles are printed in at most this many words. */
const LONGEST_TITLE = 8;
const OPERATION = new Set(['operation', 'operacion', 'project', 'proyecto', 'operativo']);

/** The words of a run, without marks. */
export function wordsOf({ block, from, to }: QuotedRun): Token[] {
  return block.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
}

/** True where the run holds one or more whole sentences: it begins as one and ends as one. */
export function isWhole(run: QuotedRun, statement: Statement, attribution: Attribution | null): boolean {
  const { block, from, to } = run;
  const { tokens } = block;
  const first = wordsOf(run)[0];
  if (first === undefined || !(isCapitalized(first) || first.kind === 'number' || run.unopened)) return false;
  const before = tokens[from - 2];
  const begins =
    run.unopened ||
    from - 1 <= statement.from ||
    before === undefined ||
    before.kind === 'mark' ||
    attribution?.cue?.to === from - 1;
  const end = tokens[to - 1]?.text ?? '';
  const ends =
    /^[.,!?…—–-]$/.test(end) ||
    run.unclosed ||
    to + 1 >= tokens.length ||
    /^[.,;—–]$/.test(tokens[to + 1]?.text ?? '');
  return begins && (ends || attribution?.how === 'after');
}

/** Whether a run is somebody's words, rather than a name, a title, a term or a scare quote. */
export function isQuotation(run: QuotedRun, whole: boolean, attribution: Attribution | null): boolean {
  const words = wordsOf(run);
  if (words.length === 0 || (attribution?.how === 'named' && words.length <= LONGEST_TITLE)) return false;
  const after = attribution?.how === 'after';
  if (isTerm(run, words) || isWorded(run)) return false;
  if (isTitle(run, words) && !(after && endsSentence(run))) return false;
  if (whole && (after || words.length >= SHORTEST_UNATTRIBUTED)) return true;
  if (words.length >= SHORTEST_UNATTRIBUTED) return true;
  if (attribution === null || attribution.how === 'subject') return false;
  if (after || attribution.mention === null) return true;
  return isSpeakerLike(attribution.mention);
}

function isTerm({ block, from, to }: QuotedRun, words: readonly Token[]): boolean {
  const end = words.at(-1)?.end ?? 0;
  const start = block.tokens.findIndex((token, i) => i >= from && i < to && token.kind !== 'mark');
  const match = TERMS.match(block.tokens, start);
  return match !== null && block.tokens[start + match.length - 1]?.end === end;
}

function isWorded({ block, from, unopened }: QuotedRun): boolean {
  if (unopened) return false;
  const open = from - 1;
  for (let length = 1; length <= REACH; length++) {
    if (open - length >= 0 && WORDED.match(block.tokens, open - length)?.length === length) return true;
  }
  return false;
}

/** "Operation Rise", "El Chapo", "The Daily Show": every word of weight is capitalised. */
function isTitle(run: QuotedRun, words: readonly Token[]): boolean {
  if (words.length > LONGEST_TITLE || words.some(({ text }) => text === 'I')) return false;
  const first = words[0];
  if (first === undefined || !isCapitalized(first)) return false;
  if (OPERATION.has(first.norm) && words.length <= 5) return true;
  return words.every((word) => word.kind === 'number' || word.text.length < 4 || isCapitalized(word));
}

function endsSentence({ block, to }: QuotedRun): boolean {
  return /^[.,!?…]$/.test(block.tokens[to - 1]?.text ?? '');
}
