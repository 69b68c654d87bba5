import type { Draft, FigureClaim } from '../claim.ts';
import { commonState, contains } from '../place/nesting.ts';
import type { Named } from './most-named.ts';

/** A figure before its place is settled: places that the sentence leaves out come from the whole article. */
export interface Found {
  readonly draft: Draft<FigureClaim>;
  /** Null where the sentence names none. */
  readonly place: string | null;
  /** It counts a part of another figure's people, or things of the same operation. */
  readonly isPart: boolean;
  /** It stands in a list of places, or with nothing but its place. */
  readonly isTally: boolean;
  /** It is told of as a part of the number right before it: "of those, 45". */
  readonly pointsBack: boolean;
  /** It counts those "here": in the place that the article is about first. */
  readonly isHere: boolean;
  readonly block: number;
  /** Its sentence: where in the block it begins. */
  readonly scope: number;
}

/** How many blocks back a part looks for its whole. */
const WHOLE_REACH = 4;
/** And how many figures. */
const FIGURES_BACK = 40;
/** The total of an article stands among its first figures. */
const TOP = 4;
/** Counts of one thing by several sources differ by less than this; smaller ones are a part of the larger. */
const NEAR = 0.85;
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
  const local = found.find(({ place }) => place !== null && place !== 'national')?.place ?? null;
  const told = placesTold(found);
  const taken = new Set(found.flatMap(({ draft }) => (draft.metric === 'arrests' ? [draft.value] : [])));
  return found.map((figure, i) => {
    const { draft } = figure;
    const place =
      figure.place ??
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
          (draft.metric === 'administrative_arrests' && isWhole(found, draft))));
    return { ...draft, place, metric: isTotal ? 'arrests' : draft.metric };
  });
}

/** Are no more people counted anywhere, and no other kind of arrest told of? */
function isWhole(found: readonly Found[], whole: Draft<FigureClaim>): boolean {
  return found.every(
    ({ draft }) =>
      draft.metric !== 'criminal_arrests' && (draft.unit !== 'people' || sizeOf(draft) <= sizeOf(whole)),
  );
}

function keyOf({ value, metric }: Draft<FigureClaim>): string {
  return `${value} ${metric}`;
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

/** Kinds of people that whole operations are directed at. */
const KINDS = new Set(['gang_members', 'sex_offenders', 'fugitives', 'criminal_convictions', 'minors']);

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

/**
 * Where the operation took place: where its largest number of arrests was made. Where the sentence of
 * that number names no place, and smaller ones are told of in several, it is the country.
 */
function mainPlace(found: readonly Found[], fallback: Named | null): string {
  const arrests = found.filter(({ draft }) => draft.metric === 'arrests' && !ANOTHER_TIME.has(draft.period));
  const parts = new Set(
    arrests
      .filter((figure) => figure.isPart || isBesideLarger(figure, arrests))
      .map(({ draft }) => draft.value),
  );
  const placed = arrests.filter(({ place, draft }) => place !== null && !parts.has(draft.value));
  const largest = Math.max(0, ...arrests.slice(0, TOP).map(({ draft }) => sizeOf(draft)));
  const there =
    placed.find(({ draft }) => sizeOf(draft) === largest) ??
    placed.find(({ draft }) => sizeOf(draft) >= largest * NEAR && sizeOf(draft) <= largest);
  if (there?.place != null) return there.place;
  const all = outerPlaces(arrests);
  if (all.length > 1) {
    const state = commonState(all);
    return state !== null && fallback?.all.has(state) === true ? state : 'national';
  }
  const total = arrests.find(({ draft }) => sizeOf(draft) === largest);
  const [only] = outerPlaces(placed);
  const isKnown = fallback === null || fallback.name !== only || fallback.isOften;
  if (
    isKnown &&
    only !== undefined &&
    placed.some(({ scope, block }) => scope !== total?.scope || block !== total.block)
  )
    return only;
  const isOfPart =
    fallback?.name === only ||
    arrests.some(({ draft, place }) => place === fallback?.name && parts.has(draft.value));
  return (
    found.find(({ place, draft }) => place !== null && !ELSEWHERE.has(draft.metric ?? ''))?.place ??
    (isOfPart ? null : fallback?.name) ??
    'national'
  );
}

/** The places of figures, without those that lie in another of them. */
function outerPlaces(figures: readonly Found[]): string[] {
  const names = [...new Set(figures.flatMap(({ place }) => place ?? []))];
  return names.filter((name) => names.every((other) => other === name || !contains(other, name)));
}

/** "500 arrests, with 167 in Los Angeles" */
function isBesideLarger({ draft, block, scope }: Found, arrests: readonly Found[]): boolean {
  return arrests.some(
    (other) => other.block === block && other.scope === scope && sizeOf(other.draft) > sizeOf(draft),
  );
}

const ANOTHER_TIME = new Set(['earlier operation', 'first day', 'one day', 'first week']);

/** The places of these are not the operation's: a part of its arrests, a country people come from. */
const ELSEWHERE = new Set(['arrests', 'nationality']);

function sizeOf({ value, high }: Draft<FigureClaim>): number {
  return value ?? high ?? 0;
}
