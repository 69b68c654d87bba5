import type { TextBlock } from '../text/document.ts';
import type { Attribution } from './attributed.ts';
import { attributeBySubject } from './attribution-subject.ts';
import { callerBefore, LONGEST_CALLER, mentionOf, paperBefore, paperThat } from './cue-subject.ts';
import { leadingSubject } from './leading.ts';
import type { Mention } from './mention.ts';
import { readPhrase } from './phrase.ts';
import type { QuotedRun } from './runs.ts';
import { type Cue, cuesWithin, FAR, runsAround, type Statement } from './statement.ts';
import { subjectBefore } from './subject-before.ts';
import { PRONOUNS } from './words.ts';

export function attributeBefore(statement: Statement, run: QuotedRun): Attribution | null {
  const cue = governing(statement, run);
  const worded = inTheirWords(statement, run);
  if (worded !== null) return worded;
  if (cue === undefined) return null;
  if (cue.kind === 'name') {
    const adjacent = run.from - 1 - cue.to <= 2;
    return adjacent ? { mention: null, how: 'named', cue } : attributeBySubject(statement);
  }
  if (isPassive(statement, cue)) return { mention: null, how: 'named', cue };
  const mention =
    whatTheyCalled(statement, cue) ?? mentionOf(statement, cue, lowerBound(statement, cue), run.from - 1);
  return { mention: mention ?? inherited(statement, cue), how: 'before', cue };
}

/** "Homan said that all depends on what he called “openness”": who said so. */
function whatTheyCalled(statement: Statement, cue: Cue): Mention | null {
  const { tokens } = statement.block;
  const pronoun = tokens[cue.at - 1]?.norm ?? '';
  if (cue.kind !== 'call' || !PRONOUNS.has(pronoun) || tokens[cue.at - 2]?.norm !== 'what') return null;
  const said = cuesWithin(statement, statement.from, cue.at).find(({ kind }) => kind === 'say');
  const mention = said === undefined ? null : mentionOf(statement, said, statement.from, said.at);
  return mention?.kind === 'person' || mention?.kind === 'description' ? mention : null;
}

/** "It was, in Banning’s words, “a show”". */
function inTheirWords({ block, from }: Statement, run: QuotedRun): Attribution | null {
  const { tokens } = block;
  const comma = tokens[run.from - 2]?.text === ',' ? 1 : 0;
  const own = run.from - 3 - comma;
  if (tokens[own + 1]?.norm !== 'words' || tokens[own]?.norm !== "'s") return null;
  const mention = readPhrase(block, Math.max(from, own - LONGEST_CALLER), own);
  return mention === null ? null : { mention, how: 'before', cue: null };
}

/** The nearest verb before the run, unless a relative clause holds it: "told critics who said so that". */
function governing(statement: Statement, run: QuotedRun): Cue | undefined {
  const before = cuesWithin(statement, run.from - FAR, run.from - 1);
  const main = before.findLast(({ at, to }) => run.from - 1 - to <= 2 || !isRelative(statement.block, at));
  return main ?? before.at(-1);
}

/** "critics who say": a verb within a relative clause. */
function isRelative({ tokens }: TextBlock, at: number): boolean {
  return /^(?:who|which|whom|that|quien|quienes)$/.test(tokens[at - 1]?.norm ?? '');
}

/** "was called": the subject is spoken of, and does not speak. */
function isPassive({ block }: Statement, cue: Cue): boolean {
  if (cue.kind !== 'call') return false;
  return /^(?:was|were|is|are|be|been|being|fue|fueron|es|son|so|widely|often|commonly)$/.test(
    block.tokens[cue.at - 1]?.norm ?? '',
  );
}

/** A subject stands behind whatever quotation comes before its verb. */
function lowerBound(statement: Statement, cue: Cue): number {
  const [before] = runsAround(statement, cue.at);
  return before === undefined ? statement.from : before.to + 1;
}

/** "quoted Homan as saying": the object speaks. */
function quotedObject(statement: Statement, cue: Cue): Mention | null {
  const { block, from } = statement;
  if (block.tokens[cue.at - 1]?.norm !== 'as') return null;
  const before = cuesWithin(statement, cue.at - FAR, cue.at).at(-1);
  // "Nunn was quoted as saying"
  if (/^(?:was|were|is|are)$/.test(block.tokens[cue.at - 3]?.norm ?? ''))
    return subjectBefore(block, before?.to ?? from, cue.at - 3);
  return readPhrase(block, before?.to ?? Math.max(from, cue.at - FAR), cue.at - 1);
}

/** "Albence defended the raids, saying": the subject of the verb before, or of the sentence. */
function inherited(statement: Statement, cue: Cue): Mention | null {
  const object =
    quotedObject(statement, cue) ?? paperBefore(statement.block, cue.at) ?? callerBefore(statement, cue);
  if (object !== null) return object;
  const before = cuesWithin(statement, cue.at - FAR, cue.at).findLast(
    ({ kind, at }) => kind !== 'name' && kind !== 'participle' && paperThat(statement.block, at) === null,
  );
  if (before !== undefined) {
    const mention = mentionOf(statement, before, lowerBound(statement, before), cue.at);
    if (mention !== null) return mention;
  }
  return leadingSubject(statement);
}
