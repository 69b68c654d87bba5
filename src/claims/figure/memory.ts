import type { Draft, FigureClaim } from '../claim.ts';
import { allTaken } from './all-taken.ts';
import { type Found, keyOf, sizeOf } from './found.ts';
import { ANOTHER_TIME, mainPlace } from './main-place.ts';
import type { Named } from './most-named.ts';

/** How many blocks back a part looks for its whole. */
const WHOLE_REACH = 4;
/** And how many figures. */
const FIGURES_BACK = 40;
/** Smaller counts are equal by chance. */
const TELLING = 20;

/**
 * Gives every figure a place: its own, that of an equal figure or of its whole before it, or the operation's ("The 498 people
 * arrested came from 42 countries" speaks of "498 people … nationally").
 *
 * @param fallback the place that the article names most
 */
export function settlePlaces(found: readonly Found[], fallback: Named | null): Draft<FigureClaim>[] {
  const main = mainPlace(found, fallback);
  const isTaken = allTaken(found);
  const local =
    found.find(({ place, draft }) => place !== null && place !== 'national' && draft.metric !== 'nationality')
      ?.place ?? null;
  const told = placesTold(found);
  const wide = leastWider(found);
  return found.map((figure, i) => {
    const { draft } = figure;
    const isWide = !figure.isPart && draft.metric === 'arrests' && sizeOf(draft) >= wide;
    const place =
      figure.place ??
      (isWide ? (told.get(keyOf(draft)) ?? 'national') : null) ??
      (figure.isHere ? local : null) ??
      told.get(keyOf(draft)) ??
      (figure.isPart || draft.metric !== 'arrests'
        ? (wholeBefore(found, i, told, main) ?? largestBefore(found, i, told))
        : null) ??
      main;
    if (figure.place !== null && !told.has(keyOf(draft))) told.set(keyOf(draft), figure.place);
    return { ...draft, place, metric: isTaken(figure) ? 'arrests' : draft.metric };
  });
}

/** The least number that those of a place are among: it and what is larger were counted elsewhere too. */
function leastWider(found: readonly Found[]): number {
  const isWider = ({ isWider, place, draft }: Found) =>
    isWider && place === null && draft.metric === 'arrests';
  return Math.min(...found.filter(isWider).map(({ draft }) => sizeOf(draft)));
}

/** A headline leaves out where its number was counted, and the text behind it says so. */
function placesTold(found: readonly Found[]): Map<string, string> {
  const told = new Map<string, string>();
  for (const { draft, place } of found) {
    if (place !== null && draft.unit === 'people' && sizeOf(draft) >= TELLING && !told.has(keyOf(draft)))
      told.set(keyOf(draft), place);
  }
  return told;
}

/**
 * The place of the arrests that a part is taken of: those of its own paragraph, or those that it points back to
 * ("of those, 45"). What is said of all arrested ("64 percent of those arrested"), behind a list or a paragraph on one
 * city, is said of the operation.
 */
function wholeBefore(
  found: readonly Found[],
  at: number,
  told: ReadonlyMap<string, string>,
  main: string,
): string | null {
  const part = found[at];
  if (part === undefined) return null;
  const least = part.draft.unit === 'people' ? (part.draft.value ?? 0) : 0;
  for (let i = at - 1; i >= Math.max(0, at - FIGURES_BACK); i--) {
    const whole = found[i];
    if (whole === undefined || part.block - whole.block > WHOLE_REACH) return null;
    if (whole.draft.metric !== 'arrests' || sizeOf(whole.draft) < least) continue;
    if (whole.isTally && !part.pointsBack) continue;
    if (whole.block !== part.block && !part.pointsBack) return null;
    return whole.place ?? told.get(`${whole.draft.value} arrests`) ?? main;
  }
  return null;
}

/** The place of the most arrests told of so far: a local report tells of the country's total last. */
function largestBefore(
  found: readonly Found[],
  at: number,
  told: ReadonlyMap<string, string>,
): string | null {
  let largest: Found | null = null;
  for (const figure of found.slice(Math.max(0, at - FIGURES_BACK), at)) {
    const isWhole =
      figure.draft.metric === 'arrests' && !figure.isTally && !ANOTHER_TIME.has(figure.draft.period);
    if (isWhole && (largest === null || sizeOf(figure.draft) > sizeOf(largest.draft))) largest = figure;
  }
  return largest === null ? null : (largest.place ?? told.get(keyOf(largest.draft)) ?? null);
}
