import type { Draft, FigureClaim } from '../claim.ts';
import { type Found, keyOf, sizeOf } from './found.ts';
import { ANOTHER_TIME, KINDS, mainPlace } from './main-place.ts';
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
  const total = totalOf(found);
  const local =
    found.find(({ place, draft }) => place !== null && place !== 'national' && draft.metric !== 'nationality')
      ?.place ?? null;
  const told = placesTold(found);
  const most = mostPeople(found);
  const taken = new Set(found.flatMap(({ draft }) => (draft.metric === 'arrests' ? [draft.value] : [])));
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
    const isAllTaken =
      !figure.isPart && KINDS.has(draft.metric ?? '') && sizeOf(draft) >= TELLING && taken.has(draft.value);
    const isTotal =
      isAllTaken ||
      (!figure.isPart &&
        ((draft.unit === 'people' && draft.value !== null && draft.value === total) ||
          // "arrested 300 people on immigration charges": no kind of arrest beside another.
          (draft.metric === 'administrative_arrests' && sizeOf(draft) >= most)));
    return { ...draft, place, metric: isTotal ? 'arrests' : draft.metric };
  });
}

/** The least number that those of a place are among: it and what is larger were counted elsewhere too. */
function leastWider(found: readonly Found[]): number {
  const isWider = ({ isWider, place, draft }: Found) =>
    isWider && place === null && draft.metric === 'arrests';
  return Math.min(...found.filter(isWider).map(({ draft }) => sizeOf(draft)));
}

/** The most people counted anywhere; infinite where another kind of arrest is told of. */
function mostPeople(found: readonly Found[]): number {
  if (found.some(({ draft }) => draft.metric === 'criminal_arrests')) return Number.POSITIVE_INFINITY;
  return found.reduce(
    (most, { draft }) => (draft.unit === 'people' ? Math.max(most, sizeOf(draft)) : most),
    0,
  );
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
 * The total of an operation against one kind of people: where an article counts parts of "214 suspected
 * gang members", they are all that were arrested. Null where the largest number is not told of as a whole.
 */
function totalOf(found: readonly Found[]): number | null {
  const people = found.filter(({ draft }) => draft.unit === 'people');
  const largest = people.reduce((most, { draft }) => Math.max(most, sizeOf(draft)), 0);
  const [first] = people;
  const hasParts = people.some(({ isPart, draft }) => isPart && sizeOf(draft) < largest);
  return first !== undefined &&
    hasParts &&
    KINDS.has(first.draft.metric ?? '') &&
    first.draft.value === largest
    ? largest
    : null;
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
