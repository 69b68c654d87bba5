import type { TextBlock } from '../text/document.ts';
import { firstIndex } from '../text/search.ts';
import type { TokenRange } from '../text/sentences.ts';
import { AGENCY_NOUNS } from './agencies.ts';
import { datelineEnd } from './dateline.ts';
import { isCapitalized } from './name.ts';
import { CUES, type CueKind } from './reporting.ts';
import type { QuotedRun } from './runs.ts';
import { tagEnd } from './tag.ts';
import { ADVERBS, DETERMINERS, DOCUMENTS, PRONOUNS, ROLE_NOUNS, STOPS } from './words.ts';

/** An attribution is nearer than this, in tokens; no sentence of news is longer. */
export const FAR = 150;

/** A word outside quotation marks that ties quoted words to a speaker: `[at, to)`. */
export interface Cue {
  readonly kind: CueKind;
  readonly at: number;
  readonly to: number;
}

/** One sentence of the report, with whatever it quotes: stops inside quotation marks do not end it. */
export interface Statement extends TokenRange {
  readonly block: TextBlock;
  readonly runs: readonly QuotedRun[];
  readonly cues: readonly Cue[];
}

/** The statements of a block, in order. */
export function statementsOf(block: TextBlock, runs: readonly QuotedRun[]): Statement[] {
  const statements: Statement[] = [];
  let from = datelineEnd(block);
  let run = 0;
  for (const { to } of block.sentences) {
    if (to <= from) continue;
    const first = run;
    while (run < runs.length && (runs[run]?.from ?? 0) - 1 < to) run++;
    const last = runs[run - 1];
    // The closing mark stands at `last.to`.
    const goesOn = run > first && last !== undefined && (to <= last.to || isTagged(last, to));
    if (goesOn && to < block.tokens.length) {
      run = first;
      continue;
    }
    const inside = runs.slice(first, run);
    statements.push({ block, from, to, runs: inside, cues: cuesIn(block, from, to, inside) });
    from = to;
  }
  return statements;
}

/** "…!" Homan said, "…" — Tom Homan: what seems a sentence of its own is the attribution of the one before. */
function isTagged({ block: { tokens }, to }: QuotedRun, boundary: number): boolean {
  const stop = tokens[to - 1]?.text ?? '';
  if (boundary !== to + 1 || !/^[.?!…]$/.test(stop)) return false;
  if (/^[—–]$/.test(tokens[boundary]?.text ?? '') && isCapitalized(tokens[boundary + 1])) return true;
  const end = tagEnd(tokens, boundary);
  const next = end === null ? undefined : tokens[end]?.norm;
  if (next === '.' || end === tokens.length) return true;
  // "…?" Salas asked the crowd.
  if (stop !== '.' && end !== null && ASKED.has(tokens[end - 1]?.norm ?? '') && DETERMINERS.has(next ?? ''))
    return true;
  return stop !== '.' && next !== undefined && (next === ',' || next === ':' || STOPS.has(next));
}

const ASKED = new Set('asked shouted yelled told cried pregunto grito'.split(' '));

function cuesIn(block: TextBlock, from: number, to: number, runs: readonly QuotedRun[]): Cue[] {
  const cues: Cue[] = [];
  let run = 0;
  for (let i = from; i < to; i++) {
    const next = runs[run];
    if (next !== undefined && i >= next.from - 1) {
      i = Math.max(i, next.to);
      run++;
      continue;
    }
    const match = CUES.match(block.tokens, i);
    if (match === null || (isCapitalized(block.tokens[i]) && match.value !== 'source' && i > from)) continue;
    if (isNoun(block, i)) continue;
    cues.push({ kind: match.value, at: i, to: i + match.length });
    i += match.length - 1;
  }
  return cues;
}

/** "a series of tweets", "the agency's claims": a noun that is written like the verb. */
function isNoun({ tokens }: TextBlock, at: number): boolean {
  const before = tokens[at - 1];
  if (CALLS.has(tokens[at]?.norm ?? '')) return COUNTED.test(before?.norm ?? '');
  if (!NOUNS.has(tokens[at]?.norm ?? '')) return false;
  if (before === undefined || isCapitalized(before)) return false;
  if (/^(?:such|these|those|any)$/.test(before.norm)) return true;
  if (/^[:,“"«]$/.test(tokens[at + 1]?.text ?? '')) return false;
  return (
    before.kind === 'word' && !PRONOUNS.has(before.norm) && !SUBJECTS.some((words) => words.has(before.norm))
  );
}

/** "most of the calls to her office", "fielded calls": talks over the telephone. */
const CALLS = new Set(['calls', 'call']);
const COUNTED =
  /^(?:the|of|some|many|most|few|more|these|those|her|his|their|our|its|phone|conference|got|getting|received|receiving|taking|fielded|fielding|returned|answered|made|no|a)$/;
const NOUNS = new Set(
  'tweets tweet reports claims notes comments remarks promises pledges posts answers demands shares reads counters read cites share show shows states urges pregunta'.split(
    ' ',
  ),
);
const SUBJECTS: readonly ReadonlySet<string>[] = [
  ROLE_NOUNS,
  AGENCY_NOUNS,
  ADVERBS,
  DOCUMENTS,
  new Set(['who', 'which']),
];

/** The cues of a statement that begin within `[from, to)`, found in logarithmic time. */
export function cuesWithin({ cues }: Statement, from: number, to: number): readonly Cue[] {
  return cues.slice(
    firstIndex(cues, ({ at }) => at >= from),
    firstIndex(cues, ({ at }) => at >= to),
  );
}

/** The last quotation that ends before a token, and the first that begins behind it. */
export function runsAround(
  { runs }: Statement,
  at: number,
): readonly [QuotedRun | undefined, QuotedRun | undefined] {
  return [runs[firstIndex(runs, ({ to }) => to >= at) - 1], runs[firstIndex(runs, ({ from }) => from > at)]];
}
