import type { TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { AGENCY_NOUNS } from './agencies.ts';
import { namedBehind } from './apposition.ts';
import type { Mention } from './mention.ts';
import { calledOnly } from './named-only.ts';
import { readDescription, readPhrase } from './phrase.ts';
import { FAR, runsAround, type Statement } from './statement.ts';
import { subjectAfter } from './subject-after.ts';
import { isSubjectWord } from './tag.ts';
import { ADVERBS, BODIES, DETERMINERS, JOINTS, PERSONS, PREPOSITIONS, ROLE_NOUNS, STOPS } from './words.ts';

/** "In a statement, Homan defended …": the person or agency that a sentence begins with. */
export function leadingSubject(statement: Statement): Mention | null {
  const { block, from, to, runs } = statement;
  const { tokens } = block;
  if ((runs[0]?.from ?? to) - 1 <= from) return null;
  const first = tokens[from]?.norm ?? '';
  if (first === 'for' || first === 'para') {
    const mention = subjectAfter(block, from + 1, Math.min(to, from + FAR));
    if (mention?.kind === 'person' && / /.test(mention.name)) return mention;
  }
  // "Here's the agency: “…”"
  const direct = PREPOSITIONS.has(first) ? null : subjectFrom(statement, behindHere(tokens, from));
  return direct ?? subjectFrom(statement, behindComma(statement));
}

function behindHere(tokens: readonly Token[], from: number): number {
  const here = /^(?:and|y)$/.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  const points =
    /^(?:here|aqui)$/.test(tokens[here]?.norm ?? '') && /^(?:'s|is|esta)$/.test(tokens[here + 1]?.norm ?? '');
  return points ? here + 2 : from;
}

/** Where a sentence goes on behind its opening adverbial: "Across the street, Lamar Tooks watched". */
function behindComma({ block: { tokens }, from, to }: Statement): number {
  const most = Math.min(to, from + FAR);
  let i = from;
  while (i < most && tokens[i]?.text !== ',') i++;
  i++;
  while (i < most && CLOSING.has(tokens[i]?.text ?? '')) i++;
  return i;
}

function subjectFrom(statement: Statement, start: number): Mention | null {
  const { block, to } = statement;
  const { tokens } = block;
  const most = Math.min(to, start + FAR);
  const [, next] = runsAround(statement, start);
  const limit = next === undefined ? most : Math.min(most, next.from - 1);
  let end = start;
  // "A 10-year-old boy"
  if (tokens[start + 1]?.kind === 'number' && tokens[start + 3]?.norm === 'year')
    end = Math.min(limit, start + 6);
  while (end < limit && isSubjectWord(tokens[end], end === start)) end++;
  // "The owner of the shop": whatever it is called.
  if (
    end > start + 2 &&
    end < limit &&
    DETERMINERS.has(tokens[end - 1]?.norm ?? '') &&
    tokens[end]?.kind === 'word'
  )
    end++;
  // "The plant’s night manager, Wendell Pike, was": up to the comma, where a calling stands before it.
  const comma = tokens
    .slice(start, Math.min(limit, start + LONGEST_SOMEBODY))
    .findIndex(({ text }) => text === ',');
  const calling = tokens[start + comma - 1]?.norm ?? '';
  if (
    comma > 0 &&
    (ROLE_NOUNS.has(calling) || PERSONS.has(calling)) &&
    isPlain(statement, end, start + comma)
  )
    end = start + comma;
  const placed = comma > 0 ? placedCalling(block, start, start + comma, limit) : null;
  if (placed !== null) return placed;
  if (end <= start || (end === start + 2 && JOINTS.has(tokens[end - 1]?.norm ?? ''))) return null;
  const mention = somebodyWho(statement, start, limit) ?? readPhrase(block, start, end);
  return mention !== null && isSpeakerLike(mention) ? namedBehind(block, mention, end, limit) : null;
}

/** "A teacher in Perry, Dana Holt, looked up": a calling of somewhere, and between commas whose it is. */
function placedCalling(block: TextBlock, from: number, comma: number, limit: number): Mention | null {
  const { tokens } = block;
  if (!DETERMINERS.has(tokens[from]?.norm ?? '')) return null;
  const words = tokens.slice(from, comma);
  const calling = words.findIndex(({ norm }) => ROLE_NOUNS.has(norm) || PERSONS.has(norm));
  if (calling < 0 || !isPlace(words.slice(calling + 1))) return null;
  const mention = readDescription(block, from, from + calling + 1);
  const named = mention === null ? null : namedBehind(block, mention, comma, limit);
  // "A vendor in Reno, Nevada, said"
  return named?.kind === 'person' && / /.test(named.name) && !/^(?:New|North|South|West) /.test(named.name)
    ? named
    : null;
}

/** "in Perry", "at a clinic in Perry", "de la parroquia": no verb. */
function isPlace(words: readonly Token[]): boolean {
  const first = words[0]?.norm ?? '';
  return (
    /^(?:in|from|at|with|of|near|de|del|en|con)$/.test(first) &&
    words.every(({ norm }) => !/^(?:who|that|que|was|is|and|y)$/.test(norm))
  );
}

/** No verb or clause begins within: "Dora Salinas was at work when her husband," is more than a calling. */
function isPlain({ block: { tokens } }: Statement, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ norm }) => !STOPS.has(norm) && !ADVERBS.has(norm));
}

const CLOSING = new Set(['"', '”', '»', '’']);

/** "A cashier at the store, who asked not to be named": whatever the noun, what "who" follows is a person. */
export function somebodyWho({ block }: Statement, from: number, limit: number): Mention | null {
  const { tokens } = block;
  if (!/^(?:a|an|one|another|un|una)$/.test(tokens[from]?.norm ?? '')) return null;
  const end = Math.min(limit, from + LONGEST_SOMEBODY);
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i];
    const who = tokens[token?.text === ',' ? i + 1 : i]?.norm ?? '';
    if (/^(?:who|whose|que|quien|cuyo|cuya)$/.test(who)) {
      const mention = readDescription(block, from, i);
      return mention?.kind === 'description'
        ? calledOnly(block, { ...mention, person: true }, i, limit)
        : null;
    }
    if (token === undefined || (token.kind === 'mark' && token.text !== '-')) return null;
  }
  return null;
}

const LONGEST_SOMEBODY = 16;

/** Persons, organisations, and descriptions of people: not "the move", "an operation". */
export function isSpeakerLike(mention: Mention): boolean {
  if (mention.kind !== 'description') return true;
  const { agency, head, person } = mention;
  return (
    person === true ||
    agency !== null ||
    ROLE_NOUNS.has(head) ||
    AGENCY_NOUNS.has(head) ||
    PERSONS.has(head) ||
    BODIES.has(head)
  );
}
