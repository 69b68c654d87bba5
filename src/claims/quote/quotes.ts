import type { Draft, QuoteClaim, Span, Speaker } from '../claim.ts';
import type { TextBlock, TextDocument } from '../text/document.ts';
import { agencyAt } from './agencies.ts';
import { type Attribution, attribute, mentionOf, pausesAfter } from './attribution.ts';
import { isQuotation, isWhole, wordsOf } from './fragment.ts';
import { isSpeakerLike, leadingSubject } from './leading.ts';
import type { Mention } from './mention.ts';
import { personsIn } from './passing.ts';
import { findRuns, type QuotedRun, wholeBlock } from './runs.ts';
import { Speakers } from './speakers.ts';
import { type Cue, cuesWithin, type Statement, statementsOf } from './statement.ts';
import { BODIES, isSeveral, PERSONS, ROLE_NOUNS } from './words.ts';

/** Headlines repeat in short what the text quotes in full. */
const UNREAD: ReadonlySet<string> = new Set(['headline', 'subhead', 'table-head']);

/** The quotations of an article, with their speakers, in reading order. */
export function findQuotes(doc: TextDocument): Draft<QuoteClaim>[] {
  return new QuoteReader(doc).read();
}

/** A quotation as found, which a later part of its sentence may still lengthen. */
interface Found {
  readonly spans: Span[];
  speaker: Speaker | null;
  readonly partial: boolean;
  readonly words: string;
  /** It fills its block, as a pull quote does. */
  readonly alone: boolean;
}

/** A pull quote stands within this many quotations of the sentence that it repeats. */
const PULL_REACH = 40;
/** Shorter ones may be said twice. */
const LEAST_PULLED = 4;

class QuoteReader {
  readonly #doc: TextDocument;
  readonly #speakers: Speakers;
  readonly #found: Found[] = [];
  /** Who spoke last, and in which block. */
  #last: { readonly speaker: Speaker; readonly block: number } | null = null;
  /** The quotation that the paragraph before left open. */
  #open: Found | null = null;

  constructor(doc: TextDocument) {
    this.#doc = doc;
    this.#speakers = new Speakers(doc);
  }

  read(): Draft<QuoteClaim>[] {
    for (const block of this.#doc.blocks) if (!UNREAD.has(block.kind)) this.#readBlock(block);
    return this.#found
      .filter((one, i) => !one.alone || !this.#repeats(one, i))
      .map(({ spans, speaker, partial }) => ({ kind: 'quote', spans, speaker, partial }));
  }

  /** A pull quote that repeats a sentence of the article is no second quotation. */
  #repeats({ words }: Found, at: number): boolean {
    if (words.split(' ').length < LEAST_PULLED) return false;
    const near = this.#found.slice(Math.max(0, at - PULL_REACH), at + PULL_REACH);
    const self = Math.min(at, PULL_REACH);
    return near.some((other, i) => i !== self && other.words.includes(words) && (!other.alone || i < self));
  }

  #readBlock(block: TextBlock): void {
    const carried = this.#open;
    this.#open = null;
    this.#speakers.enter(block.index);
    for (const statement of statementsOf(block, runsOf(block, carried !== null)))
      this.#readStatement(statement, carried);
  }

  #readStatement(statement: Statement, carried: Found | null): void {
    if (pointsElsewhere(statement)) return;
    this.#noteAgencies(statement);
    this.#noteSubject(statement);
    const heard = new Map<Cue, Speaker | null>();
    let before: { run: QuotedRun; found: Found; attribution: Attribution | null } | null = null;
    for (const run of statement.runs) {
      const attribution = attribute(statement, run);
      if (before !== null && interrupts(statement, before.run, before.attribution, run)) {
        before.found.spans.push(spanOf(run));
        before = { run, found: before.found, attribution: before.attribution };
        continue;
      }
      const whole = isWhole(run, statement, attribution);
      if (!isQuotation(run, statement, whole, attribution)) continue;
      const continued = carried !== null && run === statement.runs[0] && run.from <= 1;
      const speaker = this.#speakerOf(attribution, heard, statement, continued ? carried : null);
      const found: Found = {
        spans: [spanOf(run)],
        speaker,
        partial: !whole,
        words: textOf(run),
        alone: standsAlone(run),
      };
      if (carried !== null && continued && carried.speaker === null) carried.speaker = speaker;
      this.#found.push(found);
      if (run.unclosed) this.#open = found;
      before = { run, found, attribution };
    }
    this.#noteOtherCues(statement, heard);
    for (const person of personsIn(statement)) this.#speakers.notePassing(person);
  }

  #speakerOf(
    attribution: Attribution | null,
    heard: Map<Cue, Speaker | null>,
    { block }: Statement,
    carried: Found | null,
  ): Speaker | null {
    if (attribution !== null) {
      const known = attribution.cue === null ? undefined : heard.get(attribution.cue);
      const speaker = known !== undefined ? known : this.#resolve(attribution.mention, block);
      if (attribution.cue !== null) heard.set(attribution.cue, speaker);
      if (speaker !== null || attribution.mention !== null) return speaker;
    }
    if (carried !== null) return carried.speaker;
    const last = this.#last;
    if (attribution !== null && attribution.cue !== null && last?.block !== block.index) {
      const named = this.#speakers.onlyOneHere();
      if (named !== null) {
        this.#last = { speaker: named, block: block.index };
        return named;
      }
    }
    if (last === null || block.index - last.block > 1) return null;
    this.#last = { speaker: last.speaker, block: block.index };
    return last.speaker;
  }

  #resolve(mention: Mention | null, block: TextBlock): Speaker | null {
    const speaker = mention === null ? null : this.#speakers.resolve(mention);
    if (speaker !== null) this.#last = { speaker, block: block.index };
    return speaker;
  }

  /** Reported speech without quotation marks names speakers too: the first verb's, which is the main one. */
  #noteOtherCues(statement: Statement, heard: ReadonlyMap<Cue, Speaker | null>): void {
    for (const cue of statement.cues) {
      if (heard.has(cue)) return;
      if (cue.kind === 'participle' || cue.kind === 'name') continue;
      const mention = mentionOf(statement, cue, statement.from, statement.to);
      if (mention === null || mention.kind === 'document' || !isSpeakerLike(mention)) continue;
      this.#resolve(mention, statement.block);
      return;
    }
  }

  #noteAgencies({ block, from, to }: Statement): void {
    for (let i = from; i < to; i++) {
      const match = agencyAt(block.tokens, i);
      if (match !== null) this.#speakers.noteAgency(match.value);
    }
  }

  /** A person whom a sentence is about is whom the next "he" means. */
  #noteSubject(statement: Statement): void {
    const mention = leadingSubject(statement);
    if (mention?.kind === 'organization' || (mention?.kind === 'person' && this.#isPerson(mention)))
      this.#resolve(mention, statement.block);
    else if (mention?.kind === 'description' && (isOnePerson(mention) || BODIES.has(mention.head)))
      this.#resolve(mention, statement.block);
  }

  #isPerson(mention: Extract<Mention, { kind: 'person' }>): boolean {
    return mention.role !== '' || this.#speakers.knows(mention.name);
  }
}

/** Nothing else stands in its block, unless a signature. */
function standsAlone({ block: { tokens, kind }, from, to }: QuotedRun): boolean {
  return (
    kind === 'pull-quote' ||
    (from <= 1 && (to + 1 >= tokens.length || /^[—–]$/.test(tokens[to + 1]?.text ?? '')))
  );
}

/** A block quote needs no marks; a pull quote without them only repeats. */
function runsOf(block: TextBlock, carried: boolean): QuotedRun[] {
  const runs = findRuns(block, carried);
  if (block.kind !== 'block-quote' || runs.length > 0) return runs;
  const whole = wholeBlock(block);
  return whole === null ? [] : [whole];
}

/** "A street vendor", "una mujer que …", "un portavoz de ICE": not several. */
function isOnePerson({ head, person }: Extract<Mention, { kind: 'description' }>): boolean {
  return person === true || (!isSeveral(head) && (PERSONS.has(head) || ROLE_NOUNS.has(head)));
}

/** "RELATED: …", "Lea también: …": the headline of another story. */
function pointsElsewhere({ block: { tokens }, from, runs }: Statement): boolean {
  if (runs.length === 0 || !POINTERS.has(tokens[from]?.norm ?? '')) return false;
  return tokens.slice(from + 1, from + 4).some(({ text }) => text === ':' || text === '|');
}

const POINTERS = new Set([
  'related',
  'read',
  'watch',
  'see',
  'video',
  'photos',
  'listen',
  'more',
  'lea',
  'vea',
  'mire',
  'relacionado',
  'relacionada',
  'ver',
]);

/** "We are," he said, "never going to stop": one sentence, cut by its attribution. */
function interrupts(
  statement: Statement,
  first: QuotedRun,
  attribution: Attribution | null,
  second: QuotedRun,
): boolean {
  const { tokens } = statement.block;
  if (attribution?.how !== 'after' || attribution.cue === null || !pausesAfter(first)) return false;
  if (/^[.?!]$/.test(tokens[first.to - 1]?.text ?? '')) return false;
  const mark = tokens[second.from - 2]?.text ?? '';
  if (mark !== ',' && mark !== '—' && mark !== '–') return false;
  return cuesWithin(statement, first.to + 1, second.from).length === 1;
}

function spanOf({ block, from, to }: QuotedRun): Span {
  let last = to;
  while (
    last > from + 1 &&
    /^[.,;:]$/.test(block.tokens[last - 1]?.text ?? '') &&
    block.tokens[last - 2]?.text !== '.'
  )
    last--;
  return { block: block.index, start: block.tokens[from]?.start ?? 0, end: block.tokens[last - 1]?.end ?? 0 };
}

function textOf(run: QuotedRun): string {
  return wordsOf(run)
    .map(({ norm }) => norm)
    .join(' ');
}
