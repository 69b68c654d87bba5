import type { OperationReading } from '../../coverage/operation.ts';
import type { Draft, FigureClaim, Span } from '../claim.ts';
import type { NumberMention } from '../number/number.ts';
import type { TextDocument } from '../text/document.ts';
import { aloneIn, explains } from './alone.ts';
import { lengthOf, wordLengths } from './duration.ts';
import type { Found } from './found.ts';
import { isTeaser } from './idle.ts';
import { leadIn } from './lead-in.ts';
import { settlePlaces } from './memory.ts';
import type { Named } from './most-named.ts';
import { deniableOf } from './negated.ts';
import { isPast, periodOf } from './period.ts';
import { placeInSentence } from './place-of.ts';
import { isAmong, isHere, isInTown, pointsBack } from './points-back.ts';
import { type Reading, readNumber } from './read-number.ts';
import { isListed, type Scope } from './scope.ts';
import { spanOf } from './span.ts';
import type { Lead } from './tally.ts';

/** How many blocks on a figure may leave out what one before it counts. */
const LEAD_REACH = 3;

/** Reads an article sentence by sentence, and remembers what the next ones leave out. */
export class FigureReader {
  readonly #doc: TextDocument;
  readonly #operations: OperationReading;
  readonly #found: Found[] = [];
  /** The numbers of arrests told of so far. */
  readonly #told = new Set<number>();
  /** What the numbers of the sentences to come count, where these do not say. */
  #lead: Lead | null = null;
  #leadBlock = -1;
  /** What this sentence or the one before said that can be denied: "The other 120 did not." */
  #deniable: Lead | null = null;
  /** What the last count of people before this sentence was. */
  #previous: Lead | null = null;

  /** The sentence before, where it is a number alone: "310." */
  #alone: Scope | null = null;

  constructor(doc: TextDocument, operations: OperationReading) {
    this.#doc = doc;
    this.#operations = operations;
  }

  /** Takes in the next sentence. */
  read(scope: Scope): void {
    if (isTeaser(scope)) return;
    this.#explain(scope);
    const listed = isListed(scope);
    if (!listed && scope.block.index > this.#leadBlock + LEAD_REACH) this.#lead = null;
    let said: Lead | null = null;
    let last: Lead | null = null;
    let deniable: Lead | null = null;
    for (const [i, mention] of scope.numbers.entries()) {
      const reading = readNumber(scope, i, {
        said,
        lead: said ?? this.#lead,
        last,
        previous: this.#previous,
        deniable: deniable ?? this.#deniable,
        told: this.#told,
      });
      if (reading === null) continue;
      this.#push(
        scope,
        reading,
        lengthOf(scope, mention) === null
          ? mention
          : { ...mention, value: lengthOf(scope, mention)?.value ?? null },
      );
      if (reading.metric.unit === 'people') said = reading.metric;
      last = reading.metric;
      deniable = deniableOf(scope, reading.metric) ?? deniable;
    }
    for (const length of wordLengths(scope))
      this.#push(
        scope,
        { metric: length, place: null, isPart: true },
        { ...length, low: null, high: null, modifier: 'exact' },
      );
    this.#previous = said;
    this.#deniable = deniable;
    this.#remember(scope, listed, said);
  }

  /** The figures, with the places that their sentences leave out. `fallback` is the place that the article names most. */
  figures(fallback: Named | null): Draft<FigureClaim>[] {
    const town = fallback?.dateline ?? null;
    const found = this.#found.map((figure) => ({
      ...figure,
      place: figure.place ?? (figure.isInTown || figure.isHere ? town : null),
    }));
    return settlePlaces(found.sort(inOrder), fallback);
  }

  /** Reads the number of the sentence before, where this one says what it counts. */
  #explain(scope: Scope): void {
    const held = this.#alone;
    const mention = held === null ? null : aloneIn(held);
    const metric = mention === null ? null : explains(scope, mention, this.#told.size > 0);
    this.#alone = aloneIn(scope) === null ? null : scope;
    if (held === null || mention === null || metric === null) return;
    const place = scope.places[0]?.name ?? null;
    this.#push(held, { metric, place, isPart: metric.metric !== 'arrests' }, mention);
    if (metric.metric === 'arrests') {
      this.#lead = metric;
      this.#leadBlock = scope.block.index;
    }
  }

  /** A list's numbers count what its lead-in says; elsewhere only arrests are left out. */
  #remember(scope: Scope, listed: boolean, said: Lead | null): void {
    const lead = leadIn(scope);
    // Only the next sentence answers a question.
    if (this.#lead?.isAsked === true) this.#lead = { ...this.#lead, isAsked: false };
    if (lead !== null) this.#lead = lead;
    else if (!listed && said?.metric === 'arrests') this.#lead = said;
    if (lead !== null || listed || said !== null) this.#leadBlock = scope.block.index;
  }

  #push(scope: Scope, { metric, place, isPart, isRepeat, isTally }: Reading, mention: Spanned): void {
    if (isRepeat === true && !this.#isTold(mention.value)) return;
    const span = this.#free(scope, spanOf(scope, metric, mention));
    if (span === null) return;
    const period = periodOf(scope, mention, this.#doc.published);
    if (this.#isBackground(span.block, span.start) || (metric.unit !== 'percent' && isPast(period))) return;
    const { value, low, high, modifier } = mention;
    const near = place ?? placeInSentence(scope, mention, metric)?.name ?? null;
    const { metric: name, unit } = metric;
    if (name === 'arrests' && value !== null) this.#told.add(value);
    this.#found.push({
      draft: {
        kind: 'figure',
        spans: [span],
        value,
        low,
        high,
        modifier,
        unit,
        metric: name,
        place: near ?? '',
        period,
      },
      place: near,
      isPart: isPart || unit !== 'people',
      isTally: isTally === true || isListed(scope),
      pointsBack: pointsBack(scope, mention),
      isHere: isHere(scope, mention),
      isInTown: isInTown(scope, mention),
      isWider: !isPart && isAmong(scope, mention),
      block: span.block,
      scope: scope.sentence.from,
    });
  }

  #isTold(value: number | null): boolean {
    return value !== null && this.#told.has(value);
  }

  /** The part of a span that no figure before it in its block takes in; null where nothing is left. */
  #free(scope: Scope, span: Span): Span | null {
    let { start } = span;
    for (let i = this.#found.length - 1; i >= Math.max(0, this.#found.length - RECENT); i--) {
      const other = this.#found[i]?.draft.spans[0];
      if (other?.block !== span.block) break;
      if (other.start < span.end && other.end > start) start = other.end;
    }
    const first = start === span.start ? start : nextToken(scope, start, span.end);
    return first < span.end ? { ...span, start: first } : null;
  }

  /** Totals of other operations, told of in passing, are no figures of this one: only the headline's are the page's own. */
  #isBackground(block: number, start: number): boolean {
    const operation = this.#operations.operationAt(block, start);
    return operation !== 0 && this.#operations.operationAt(0, 0) !== operation;
  }
}

type Spanned = Pick<NumberMention, 'from' | 'to' | 'value' | 'low' | 'high' | 'modifier'>;

/** Figures back that a span can overlap. */
const RECENT = 8;

/** Where the first token at or behind an offset begins. */
function nextToken({ tokens, sentence }: Scope, offset: number, end: number): number {
  for (let at = sentence.from; at < sentence.to; at++)
    if ((tokens[at]?.start ?? end) >= offset) return tokens[at]?.start ?? end;
  return end;
}

/** Lengths in a word are read last in their sentence. */
function inOrder(a: Found, b: Found): number {
  return a.block - b.block || (a.draft.spans[0]?.start ?? 0) - (b.draft.spans[0]?.start ?? 0);
}
