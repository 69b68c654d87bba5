import { dayNumber, gapOf } from '../event/days.ts';
import { relatePlaces } from '../places.ts';
import type { StoredFigure } from '../reference.ts';
import { areOfOneOperation, type Match, type Matches, type ReportPair } from '../report-pair.ts';
import { figuresOf, isSameFact, sizeOf } from './article-figures.ts';
import { compareFigures, type FigureVerdict } from './compare.ts';
import { compareValues } from './values.ts';

interface Candidate {
  readonly mine: StoredFigure;
  readonly theirs: StoredFigure;
  readonly verdict: FigureVerdict;
}

/** Agreement before conflict: an article that says "nearly 500" and "498" agrees with 498. */
const ORDER: readonly FigureVerdict[] = ['same', 'consistent', 'differs', 'other_scope'];

export function matchFigures(pair: ReportPair): Matches {
  const [mine, theirs] = [figuresOf(pair.page), figuresOf(pair.other)];
  const candidates = mine.flatMap((figure) =>
    theirs.flatMap((other): Candidate[] => {
      if (!areOfOneOperation(pair, figure, other)) return [];
      const verdict = compareFigures(
        { figure, figures: mine },
        { figure: other, figures: theirs },
        mayHaveGrown(pair, figure, other),
      );
      return verdict === null ? [] : [{ mine: figure, theirs: other, verdict }];
    }),
  );
  const settled = candidates.flatMap((candidate) => settle(candidate, candidates));
  return {
    matches: mine.flatMap((figure) =>
      bestOf(
        settled.filter((candidate) => candidate.mine === figure),
        pair.other.title,
      ),
    ),
    covered: new Set(
      candidates.filter(({ verdict }) => verdict !== 'other_scope').map((candidate) => candidate.theirs.id),
    ),
  };
}

/**
 * A number that the other report has agreed with elsewhere on the page is no conflict: where the page gives
 * "more than 300" and "303" for one fact, "nearly 300" is near enough to both; else it is another fact's.
 */
function settle(candidate: Candidate, candidates: readonly Candidate[]): Candidate[] {
  if (candidate.verdict !== 'differs') return isOutdone(candidate, candidates) ? [] : [candidate];
  const agreed = candidates.filter(
    ({ theirs, verdict }) => theirs === candidate.theirs && (verdict === 'same' || verdict === 'consistent'),
  );
  if (agreed.length === 0) return [candidate];
  const isReworded = agreed.some(({ mine }) => {
    const verdict = isSameFact(mine, candidate.mine) ? compareValues(mine, candidate.mine) : null;
    return verdict === 'same' || verdict === 'consistent';
  });
  return isReworded ? [{ ...candidate, verdict: 'consistent' }] : [];
}

/**
 * Where the page gives two exact numbers for one fact, the day's and the whole or last time's and this one's,
 * a rounded number of the other report speaks of the nearer one.
 */
function isOutdone(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  return (
    candidate.mine.modifier === 'exact' &&
    candidates.some(
      ({ mine, theirs }) =>
        theirs === candidate.theirs &&
        mine.modifier === 'exact' &&
        isSameFact(mine, candidate.mine) &&
        distance(mine, theirs) < distance(candidate.mine, theirs),
    )
  );
}

function distance(a: StoredFigure, b: StoredFigure): number {
  return Math.abs(sizeOf(a) - sizeOf(b));
}

/**
 * What says the same; else the most exact of what agrees; else the conflict; else what stands beside. Of equals, a
 * sentence of the text before the headline, which leaves more out.
 */
function bestOf(candidates: readonly Candidate[], headline: string): Match[] {
  const [best] = [...candidates].sort(
    (a, b) =>
      ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
      Number(isCounterpart(b)) - Number(isCounterpart(a)) ||
      Number(b.theirs.modifier === 'exact') - Number(a.theirs.modifier === 'exact') ||
      distance(a.mine, a.theirs) - distance(b.mine, b.theirs) ||
      Number(isHeadline(a.theirs, headline)) - Number(isHeadline(b.theirs, headline)),
  );
  return best === undefined ? [] : [{ claim: best.mine.id, theirs: best.theirs, verdict: best.verdict }];
}

function isHeadline({ sentence }: StoredFigure, headline: string): boolean {
  return sentence !== '' && headline.includes(sentence);
}

/** A count beside a count of the very same place, not a share or a wider place. */
function isCounterpart({ mine, theirs }: Candidate): boolean {
  return mine.unit === theirs.unit && relatePlaces(mine.place, theirs.place) === 'same';
}

/** Reports of a running operation within three days draw on one announcement; later ones on a later count. */
const NEWER = 4;

/**
 * Whether a larger number can be a later count: the later report gives it, some days after the earlier,
 * and the operation is not known to have ended before the earlier report.
 */
function mayHaveGrown({ page, other }: ReportPair, mine: StoredFigure, theirs: StoredFigure): boolean {
  if (page.published === null || other.published === null) return false;
  const [a, b] = [dayNumber(page.published), dayNumber(other.published)];
  if (gapOf({ first: a, last: a }, { first: b, last: b }) < NEWER) return false;
  const ends = [page.operations[mine.operation]?.end, other.operations[theirs.operation]?.end];
  if (ends.some((end) => end !== null && end !== undefined && dayNumber(end) <= Math.min(a, b))) return false;
  const [earlier, later] = a < b ? [mine, theirs] : [theirs, mine];
  return (later.value ?? 0) > (earlier.value ?? 0);
}
