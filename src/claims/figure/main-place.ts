import { commonState, contains } from '../place/nesting.ts';
import { type Found, sizeOf } from './found.ts';
import type { Named } from './most-named.ts';

/** The total of an article stands among its first figures. */
const TOP = 4;
/** Counts of one thing by several sources differ by less than this; smaller ones are a part of the larger. */
const NEAR = 0.85;

/** A count that the total is so many times as large as is of a part of its place: "2,900 arrests", "in Georgia, 74". */
const SMALL_PART = 4;

/**
 * Where the operation took place: where its largest number of arrests was made. Where the sentence of
 * that number names no place, and smaller ones are told of in several, it is the country.
 */
export function mainPlace(found: readonly Found[], fallback: Named | null): string {
  const arrests = found.filter((figure) => isCountOfAll(figure) && !ANOTHER_TIME.has(figure.draft.period));
  const parts = partsOf(arrests);
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
    placed.some(
      ({ scope, block, draft }) =>
        (scope !== total?.scope || block !== total.block) && sizeOf(draft) * SMALL_PART >= largest,
    )
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

/** Counts of arrests, or of the kind of people that the operation was directed at. */
function isCountOfAll({ draft, isPart }: Found): boolean {
  return draft.metric === 'arrests' || (!isPart && KINDS.has(draft.metric ?? ''));
}

/** The places of figures, without those that lie in another of them. */
function outerPlaces(figures: readonly Found[]): string[] {
  const names = [...new Set(figures.flatMap(({ place }) => place ?? []))];
  return names.filter((name) => names.every((other) => other === name || !contains(other, name)));
}

/** The numbers that count a part of others: by their words, or beside a larger one: "500 arrests, with 167 in Los Angeles". */
function partsOf(arrests: readonly Found[]): ReadonlySet<number | null> {
  const most = new Map<string, number>();
  const sentenceOf = ({ block, scope }: Found) => `${block} ${scope}`;
  for (const figure of arrests)
    most.set(sentenceOf(figure), Math.max(most.get(sentenceOf(figure)) ?? 0, sizeOf(figure.draft)));
  const isPart = (figure: Found) =>
    figure.isPart || sizeOf(figure.draft) < (most.get(sentenceOf(figure)) ?? 0);
  return new Set(arrests.filter(isPart).map(({ draft }) => draft.value));
}

/** Kinds of people that whole operations are directed at. */
export const KINDS = new Set([
  'gang_members',
  'sex_offenders',
  'fugitives',
  'criminal_convictions',
  'minors',
]);

/** Periods whose counts say nothing of the operation's total. */
export const ANOTHER_TIME = new Set(['earlier operation', 'first day', 'one day', 'first week']);

/** The places of these are not the operation's: a part of its arrests, a country people come from. */
const ELSEWHERE = new Set(['arrests', 'nationality']);
