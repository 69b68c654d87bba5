import { relatePlaces } from '../places.ts';
import type { StoredFigure } from '../reference.ts';
import { areOfOneOperation, type Match, type Matches, type ReportPair } from '../report-pair.ts';
import { figuresOf, isSameFact, sizeOf } from './article-figures.ts';
import { compareFigures, type FigureVerdict } from './compare.ts';
import { mayHaveGrown } from './growth.ts';
import { areOfOneSite } from './one-site.ts';
import { canStandBeside } from './plausible.ts';
import { ROUNDING } from './range.ts';
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
      const [here, there] = [
        { figure, figures: mine },
        { figure: other, figures: theirs },
      ];
      const grows = mayHaveGrown(pair, figure, other);
      const verdict = compareFigures(here, there, grows);
      if (verdict === null) return [];
      const isConflict = verdict === 'other_scope' && !grows && areOfOneSite(pair, here, there);
      if (verdict === 'other_scope' && !isConflict && !canStandBeside(here, there)) return [];
      return [{ mine: figure, theirs: other, verdict: isConflict ? 'differs' : verdict }];
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
  const reworded = agreed.filter(
    ({ mine }) => isSameFact(mine, candidate.mine) && agree(mine, candidate.mine),
  );
  if (reworded.length === 0) return [];
  const isConflict =
    areExact(candidate) && reworded.every(({ mine }) => speaksFor(mine, candidate.mine, candidate.theirs));
  return [isConflict ? candidate : { ...candidate, verdict: 'consistent' }];
}

function agree(a: StoredFigure, b: StoredFigure): boolean {
  const verdict = compareValues(a, b);
  return verdict === 'same' || verdict === 'consistent';
}

/** Whether a report's rounded number is of its own exact one, as far as the other report's exact one lets tell. */
function speaksFor(rounded: StoredFigure, own: StoredFigure, other: StoredFigure): boolean {
  const isNear = distance(own, other) <= Math.max(1, ROUNDING * Math.max(sizeOf(own), sizeOf(other)));
  return isNear || distance(rounded, own) <= distance(rounded, other);
}

/** 97 and 98 are two numbers, though one of the reports says "about 100" as well. */
function areExact({ mine, theirs }: Candidate): boolean {
  return mine.modifier === 'exact' && theirs.modifier === 'exact';
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
  const told = candidates.filter((candidate) => !isRounding(candidate, candidates));
  const [best] = told.sort(
    (a, b) =>
      ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
      Number(isCounterpart(b)) - Number(isCounterpart(a)) ||
      Number(b.theirs.modifier === 'exact') - Number(a.theirs.modifier === 'exact') ||
      distance(a.mine, a.theirs) - distance(b.mine, b.theirs) ||
      Number(isHeadline(a.theirs, headline)) - Number(isHeadline(b.theirs, headline)),
  );
  return best === undefined ? [] : [{ claim: best.mine.id, theirs: best.theirs, verdict: best.verdict }];
}

/** The other report's rounded number beside its exact one, which the page's exact number is not. */
function isRounding({ mine, theirs, verdict }: Candidate, candidates: readonly Candidate[]): boolean {
  return (
    mine.modifier === 'exact' &&
    theirs.modifier !== 'exact' &&
    verdict === 'consistent' &&
    candidates.some(
      (other) =>
        other.verdict === 'differs' &&
        areExact(other) &&
        isSameFact(other.theirs, theirs) &&
        agree(other.theirs, theirs) &&
        speaksFor(theirs, other.theirs, mine),
    )
  );
}

function isHeadline({ sentence }: StoredFigure, headline: string): boolean {
  return sentence !== '' && headline.includes(sentence);
}

/** A count beside a count of the very same place, not a share or a wider place. */
function isCounterpart({ mine, theirs }: Candidate): boolean {
  return mine.unit === theirs.unit && relatePlaces(mine.place, theirs.place) === 'same';
}
