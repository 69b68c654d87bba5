import type { Draft, QuoteClaim, Speaker } from '../claim.ts';
import type { TextBlock, TextDocument } from '../text/document.ts';
import { agencyAt } from './agencies.ts';
import type { Attribution } from './attributed.ts';
import { attribute } from './attribution.ts';
import { mentionOf } from './cue-subject.ts';
import { type Found, repeats, spanOf, standsAlone, textOf } from './found.ts';
import { isQuotation, isWhole } from './fragment.ts';
import { interrupts } from './interruption.ts';
import { isSpeakerLike, leadingSubject } from './leading.ts';
import type { Mention } from './mention.ts';
import { isCapitalized } from './name.ts';
import { personsIn } from './passing.ts';
import { readPhrase } from './phrase.ts';
import { pointsElsewhere } from './pointers.ts';
import { findRuns, type QuotedRun, wholeBlock } from './runs.ts';
import { Speakers } from './speakers.ts';
import { type Cue, type Statement, statementsOf } from './statement.ts';
import { BODIES, isSeveral, PERSONS, ROLE_NOUNS } from './words.ts';

/** Headlines repeat in short what the text quotes in full. */
const UNREAD: ReadonlySet<string> = new Set(['headline', 'subhead', 'table-head']);

/** The quotations of an article, with their speakers, in reading order. */
export function findQuotes(doc: TextDocument): Draft<QuoteClaim>[] {
  return new QuoteReader(doc).read();
}

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
      .filter((one, i) => !one.alone || !repeats(one, i, this.#found))
      .map(({ spans, speaker, partial }) => ({ kind: 'quote', spans, speaker, partial }));
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
    if (statement.runs.length === 0) this.#noteAsked(statement);
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

  /** "The reporter asked Wade how many had come back. “Nine,” he replied." */
  #noteAsked({ block, cues, to }: Statement): void {
    for (const cue of cues) {
      if (!/^(?:asked|pregunto)$/.test(block.tokens[cue.at]?.norm ?? '')) continue;
      let end = cue.to;
      while (end < to && isCapitalized(block.tokens[end])) end++;
      const mention = end > cue.to ? readPhrase(block, cue.to, end) : null;
      if (mention?.kind === 'person' && this.#isPerson(mention)) this.#resolve(mention, block);
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
    else if (
      mention?.kind === 'description' &&
      !isSpokenOf(mention) &&
      (isOnePerson(mention) || BODIES.has(mention.head))
    )
      this.#resolve(mention, statement.block);
  }

  #isPerson(mention: Extract<Mention, { kind: 'person' }>): boolean {
    return mention.role !== '' || this.#speakers.knows(mention.name);
  }
}

/** A block quote needs no marks; a pull quote without them only repeats. */
function runsOf(block: TextBlock, carried: boolean): QuotedRun[] {
  const runs = findRuns(block, carried);
  if (block.kind !== 'block-quote' || runs.length > 0) return runs;
  const whole = wholeBlock(block);
  return whole === null ? [] : [whole];
}

/** "Her husband, a roofer, was taken", "One, 38, had a conviction": it is somebody else who tells of them. */
function isSpokenOf({ text }: Extract<Mention, { kind: 'description' }>): boolean {
  return /^(?:(?:his|her|their|su|sus) |(?:one|another|uno|una|otro|otra)$)/i.test(text);
}

/** "A street vendor", "una mujer que …", "un portavoz de ICE": not several. */
function isOnePerson({ head, person }: Extract<Mention, { kind: 'description' }>): boolean {
  return person === true || (!isSeveral(head) && (PERSONS.has(head) || ROLE_NOUNS.has(head)));
}
