import type { OperationReading } from '../../coverage/operation.ts';
import type { Draft, FigureClaim } from '../claim.ts';
import type { NumberMention } from '../number/number.ts';
import type { TextDocument } from '../text/document.ts';
import { type Count, readCount } from './count.ts';
import { lengthOf, wordLengths } from './duration.ts';
import { isBiography, isIdle, isTeaser } from './idle.ts';
import { leadIn } from './lead-in.ts';
import { type Metric, metricOf } from './metric.ts';
import { nationalityOf } from './nationality.ts';
import { periodOf } from './period.ts';
import { placeInSentence } from './place-of.ts';
import type { Scope } from './scope.ts';
import { spanOf } from './span.ts';
import { crimeTallyOf, type Lead, tallyOf } from './tally.ts';

/** A figure before its place is settled: places that the sentence leaves out come from the whole article. */
interface Found {
  readonly draft: Draft<FigureClaim>;
  readonly place: string | null;
  readonly isPart: boolean;
  readonly block: number;
}

/** Reads an article sentence by sentence, and remembers what the next ones leave out. */
export class FigureReader {
  readonly #doc: TextDocument;
  readonly #operations: OperationReading;
  readonly #found: Found[] = [];
  #lead: Lead | null = null;
  #leadBlock = -1;

  constructor(doc: TextDocument, operations: OperationReading) {
    this.#doc = doc;
    this.#operations = operations;
  }

  /** Takes in the next sentence. */
  read(scope: Scope): void {
    if (isTeaser(scope)) return;
    const inList = scope.block.kind === 'list-item' || scope.block.kind === 'table-row';
    if (!inList && scope.block.index > this.#leadBlock + 1) this.#lead = null;
    const start = this.#found.length;
    let lead = this.#lead;
    for (const [i, mention] of scope.numbers.entries()) {
      if (isIdle(scope, mention)) continue;
      const found = this.#readNumber(scope, i, mention, lead);
      if (found === null) continue;
      this.#found.push(found);
      const { metric, unit } = found.draft;
      if (metric !== null && unit === 'people')
        lead = { metric: inList ? (this.#lead?.metric ?? metric) : metric, unit };
    }
    for (const length of wordLengths(scope)) this.#push(scope, length, null, exactly(length.value));
    if (this.#found.length > start || leadIn(scope) !== null) {
      if (!inList) this.#lead = leadIn(scope) ?? lead;
      this.#leadBlock = scope.block.index;
    } else if (inList) this.#leadBlock = scope.block.index;
  }

  #readNumber(scope: Scope, i: number, mention: NumberMention, lead: Lead | null): Found | null {
    const length = lengthOf(scope, mention);
    if (length !== null) return this.#found_(scope, length, null, { ...mention, value: length.value });
    const count = readCount(scope, i);
    if (count === null || isBiography(scope, count)) return null;
    const metric = metricOf(scope, count);
    const inList = scope.block.kind === 'list-item' || scope.block.kind === 'table-row';
    const crime = inList ? crimeTallyOf(scope, count, lead) : null;
    const nation = metric === null || count.isPart ? nationalityOf(scope, count) : null;
    if (crime !== null && (metric === null || count.noun === null))
      return this.#found_(scope, crime, count, mention);
    if (nation !== null && (metric === null || metric.metric === 'arrests'))
      return this.#found_(scope, nation, count, mention, nation.country);
    if (metric !== null)
      return isSingle(mention, metric) ? null : this.#found_(scope, metric, count, mention);
    const tally = tallyOf(scope, count, lead);
    return tally === null ? null : this.#found_(scope, tally, count, mention, tally.place.name);
  }

  #push(scope: Scope, metric: Metric, count: Count | null, mention: NumberLike): void {
    this.#found.push(this.#found_(scope, metric, count, mention));
  }

  #found_(
    scope: Scope,
    metric: Metric,
    count: Count | null,
    mention: NumberLike,
    place: string | null = null,
  ): Found {
    const near = place ?? placeInSentence(scope, count ?? plainCount(metric), metric)?.name ?? null;
    const span = spanOf(scope, metric, mention);
    const { value, low, high, modifier } = mention;
    const period = periodOf(scope, this.#doc.published);
    const draft: Draft<FigureClaim> = {
      kind: 'figure',
      spans: [span],
      value,
      low,
      high,
      modifier,
      unit: metric.unit,
      metric: metric.metric,
      place: near ?? '',
      period:
        this.#operations.operationAt(span.block, span.start) === 0 || period !== 'earlier operation'
          ? period
          : 'this operation',
    };
    return {
      draft,
      place: near,
      isPart: count?.isPart === true || metric.unit !== 'people',
      block: span.block,
    };
  }

  /** All figures, with the places that their sentences leave out. */
  figures(): Draft<FigureClaim>[] {
    const main = this.#mainPlace();
    return this.#found.map(({ draft, place, isPart }, i) => ({
      ...draft,
      place: place ?? this.#sameBefore(i) ?? (isPart ? this.#wholeBefore(i) : null) ?? main,
    }));
  }

  /** The place of an equal figure told of before: "The 498 people arrested came from 42 countries". */
  #sameBefore(i: number): string | null {
    const draft = this.#found[i]?.draft;
    const same = this.#found
      .slice(0, i)
      .find(
        (other) =>
          other.place !== null && other.draft.value === draft?.value && other.draft.metric === draft?.metric,
      );
    return same?.place ?? null;
  }

  /** The place of the arrests that a part is taken of: the nearest before it that are not fewer. */
  #wholeBefore(i: number): string | null {
    const part = this.#found[i];
    if (part === undefined) return null;
    const least = part.draft.unit === 'people' ? (part.draft.value ?? 0) : 0;
    const whole = this.#found
      .slice(0, i)
      .findLast(
        ({ draft, block, place }) =>
          draft.metric === 'arrests' &&
          (draft.value ?? 0) >= least &&
          place !== null &&
          part.block - block <= 4,
      );
    return whole?.place ?? null;
  }

  /** Where the operation took place: the place of the largest arrests figure near the top, else the one named most there. */
  #mainPlace(): string {
    const arrests = this.#found.filter(
      ({ draft, place }) => draft.metric === 'arrests' && place !== null && draft.period === 'this operation',
    );
    const top = arrests.slice(0, 3).toSorted((a, b) => (b.draft.value ?? 0) - (a.draft.value ?? 0));
    return top[0]?.place ?? this.#operations.operations[0]?.places[0] ?? 'national';
  }
}

type NumberLike = Pick<NumberMention, 'value' | 'low' | 'high' | 'modifier'> & { from?: number; to?: number };

function exactly(value: number): NumberLike {
  return { value, low: null, high: null, modifier: 'exact' };
}

/** A length in a word has no number mention: its own words stand for it. */
function plainCount({ from, to }: Metric): Count {
  const mention: NumberMention = {
    from,
    to,
    core: { from, to },
    value: null,
    low: null,
    high: null,
    modifier: 'exact',
    form: 'count',
    of: null,
    reason: null,
  };
  return {
    mention,
    noun: null,
    isPart: false,
    isWhole: false,
    before: { from, to: from },
    after: { from: to, to },
  };
}

/** One person is a story, not a figure. */
function isSingle(mention: NumberMention, metric: Metric): boolean {
  return metric.unit !== 'days' && mention.form === 'count' && mention.value !== null && mention.value < 2;
}
