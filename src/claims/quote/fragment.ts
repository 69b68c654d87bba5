import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attributed.ts';
import { isSpeakerLike } from './leading.ts';
import { isCapitalized } from './name.ts';
import type { QuotedRun } from './runs.ts';
import type { Statement } from './statement.ts';
import { isAttributive, isSupposed } from './supposed.ts';
import { REACH, TERMS, WORDED } from './terms.ts';

/** Fewer words than this, with nobody saying them, are a term or a name. */
const SHORTEST_UNATTRIBUTED = 5;

/** Names and titles are printed in at most this many words. */
const LONGEST_TITLE = 8;

/** “Operation Return to Sender II” */
const LONGEST_OPERATION = 6;

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
    (/^[’'”»]$/.test(end) && /^[.,!?…]$/.test(tokens[to - 2]?.text ?? '')) ||
    run.unclosed ||
    to + 1 >= tokens.length ||
    /^[.,;—–]$/.test(tokens[to + 1]?.text ?? '');
  return begins && (ends || attribution?.how === 'after');
}

/** Whether a run is somebody's words, rather than a name, a title, a term or a scare quote. */
export function isQuotation(
  run: QuotedRun,
  statement: Statement,
  whole: boolean,
  attribution: Attribution | null,
): boolean {
  const words = wordsOf(run);
  if (words.length === 0 || (attribution?.how === 'named' && words.length <= LONGEST_TITLE)) return false;
  if (isTerm(run, words, attribution) || isWorded(run) || isOperation(words)) return false;
  if (isSupposed(run, statement)) return false;
  const clause = whole && isClause(run, statement, attribution);
  if (isTitle(words) && !(clause && isSetOff(run, statement, attribution))) return false;
  if (clause || words.length >= SHORTEST_UNATTRIBUTED) return true;
  if (attribution === null || attribution.how === 'subject') return false;
  if (attribution.how === 'far' && isAttributive(run, words)) return false;
  if (attribution.how === 'after' || attribution.mention === null) return true;
  return isSpeakerLike(attribution.mention) || !isNaming(run, attribution);
}

/** "an operation called “…”": no object between the verb and the words. */
function isNaming({ from }: QuotedRun, { cue }: Attribution): boolean {
  return cue?.kind === 'call' && from - 1 - cue.to < 1;
}

/** A sentence by itself, or the whole of what its attribution ties it to: “Absolutely,” he said. */
function isClause(run: QuotedRun, statement: Statement, attribution: Attribution | null): boolean {
  const open = run.from - 1;
  const before = run.block.tokens[open - 1]?.text ?? '';
  const begins =
    run.unopened || open <= statement.from || /^[,:]$/.test(before) || attribution?.cue?.to === open;
  if (!begins) return false;
  if (attribution?.how === 'after') return true;
  if (attribution?.how === 'before') {
    const said = before === ',' && /^[.?!]$/.test(run.block.tokens[run.to - 1]?.text ?? '');
    return open - (attribution.cue?.to ?? 0) <= 1 || before === ':' || said;
  }
  const stop = run.block.tokens[run.to + 1]?.text === '.' ? 1 : 0;
  return run.to + 1 + stop >= statement.to || run.unclosed || before === ':';
}

/** Set off by a mark, or called out, as names in running text are not: told “Fox & Friends” that. */
function isSetOff(
  { block, from, to, unopened }: QuotedRun,
  statement: Statement,
  attribution: Attribution | null,
): boolean {
  return (
    unopened ||
    attribution?.how === 'after' ||
    (attribution?.cue?.to === from - 1 &&
      (attribution.mention?.kind === 'document' || /^[!?]$/.test(block.tokens[to - 1]?.text ?? ''))) ||
    from - 1 <= statement.from ||
    block.tokens[from - 2]?.kind === 'mark'
  );
}

function isTerm(
  { block, from, to }: QuotedRun,
  words: readonly Token[],
  attribution: Attribution | null,
): boolean {
  const end = words.at(-1)?.end ?? 0;
  let start = from;
  while (start < to && block.tokens[start]?.kind === 'mark') start++;
  const match = TERMS.match(block.tokens, start);
  if (match === null || block.tokens[start + match.length - 1]?.end !== end) return false;
  const isUsed = attribution?.how === 'after' && attribution.mention?.kind === 'person';
  return match.value === 'policy' || words.length < 2 || !isUsed;
}

function isWorded({ block, from, unopened }: QuotedRun): boolean {
  if (unopened) return false;
  const open = from - 1;
  for (let length = 1; length <= REACH; length++) {
    if (open - length >= 0 && WORDED.match(block.tokens, open - length)?.length === length) return true;
  }
  return false;
}

function isOperation(words: readonly Token[]): boolean {
  return (
    words.length <= LONGEST_OPERATION &&
    OPERATION.has(words[0]?.norm ?? '') &&
    words.every(({ text }) => text.length < 4 || /^[\p{Lu}\d]/u.test(text))
  );
}

/** "El Chapo", "The Daily Show": every word of weight is capitalised. */
function isTitle(words: readonly Token[]): boolean {
  if (words.length > LONGEST_TITLE || words.some(({ text }) => text === 'I')) return false;
  return (
    isCapitalized(words[0]) &&
    words.every((word) => word.kind === 'number' || word.text.length < 4 || isCapitalized(word))
  );
}
