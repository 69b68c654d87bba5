import type { TextBlock } from '../text/document.ts';
import type { Attribution } from './attributed.ts';
import { AUXILIARY, mentionOf } from './cue-subject.ts';
import { isCapitalized, isNameWord } from './name.ts';
import { readPhrase } from './phrase.ts';
import type { QuotedRun } from './runs.ts';
import { cuesWithin, FAR, runsAround, type Statement } from './statement.ts';
import { subjectAfter } from './subject-after.ts';
import { PRONOUNS, ROLE_NOUNS } from './words.ts';

export function attributeAfter(statement: Statement, run: QuotedRun): Attribution | null {
  if (run.unclosed) return null;
  const { block } = statement;
  const from = run.to + 1;
  const [, next] = runsAround(statement, run.to);
  const limit = next === undefined ? statement.to : next.from - 1;
  const pause = pausesAfter(run);
  for (const cue of cuesWithin(statement, from, from + FAR)) {
    if (cue.kind !== 'say' && cue.kind !== 'source') continue;
    const inZone = cue.at < limit;
    if (inZone && cue.kind === 'say' && opensClause(block, from, cue.at)) return null;
    const end = inZone ? limit : statement.to;
    const start = inZone ? from : cue.at;
    const mention = mentionOf(statement, cue, start, end);
    if (mention === null && !(inZone && pause && cue.at <= from + 1)) continue;
    const adjacent =
      inZone &&
      (cue.kind === 'source' ? cue.at <= from + 3 : pause && !AUXILIARY.test(block.tokens[from]?.norm ?? ''));
    return { mention, how: adjacent ? 'after' : 'far', cue };
  }
  return (
    byDash(statement, from, limit) ?? (pause && limit > from ? unknownVerb(statement, from, limit) : null)
  );
}

/** "…," but he said that: the verb leads on to what follows. */
function opensClause({ tokens }: TextBlock, from: number, to: number): boolean {
  const first = tokens.slice(from, to).find(({ kind }) => kind === 'word');
  return (
    first !== undefined &&
    /^(?:and|but|while|although|though|when|because|pero|mientras|aunque)$/.test(first.norm)
  );
}

/** "…" — Angelica Salas: as under a letter, and under a tweet. */
function byDash({ block }: Statement, from: number, limit: number): Attribution | null {
  const signed = DASHES.has(block.tokens[from - 1]?.text ?? '');
  if (!signed && !DASHES.has(block.tokens[from]?.text ?? '')) return null;
  let start = signed ? from : from + 1;
  while (DASHES.has(block.tokens[start]?.text ?? '')) start++;
  const mention = isCapitalized(block.tokens[start]) ? subjectAfter(block, start, limit) : null;
  return mention?.kind === 'person' ? { mention, how: 'after', cue: null } : null;
}

const DASHES = new Set(['—', '–', '-', '―']);

/** "…," Homan thundered: a verb that no table has, behind a comma inside the marks. */
function unknownVerb(statement: Statement, from: number, limit: number): Attribution | null {
  const { block } = statement;
  if (block.tokens[from - 2]?.text !== ',') return null;
  let to = from;
  while (to < limit && (isNameWord(block.tokens[to]) || ROLE_NOUNS.has(block.tokens[to]?.norm ?? ''))) to++;
  if (to === from && PRONOUNS.has(block.tokens[from]?.norm ?? '')) to++;
  const verb = block.tokens[to];
  if (to === from || verb === undefined || isCapitalized(verb) || !/(?:ed|s|ote|ew)$/.test(verb.norm))
    return null;
  const mention = readPhrase(block, from, to);
  return mention === null ? null : { mention, how: 'after', cue: null };
}

/** The words make way for their attribution: "…," or "…?" or "…", behind them. */
export function pausesAfter({ block: { tokens }, to }: QuotedRun): boolean {
  if (/^[,—―]$/.test(tokens[to]?.text ?? '')) return true;
  const inner = tokens[to - 1]?.text ?? '';
  const outer = tokens[to + 1];
  if (/^[,?!…—–-]$/.test(inner)) return true;
  if (inner === '.') return outer !== undefined && !isCapitalized(outer);
  return outer !== undefined && /^[,—–-]$/.test(outer.text);
}
