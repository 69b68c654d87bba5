import type { Draft, FigureClaim } from '../claim.ts';
import { contains } from '../place/nesting.ts';

/** A figure before its place is settled: places that the sentence leaves out come from the whole article. */
export interface Found {
  readonly draft: Draft<FigureClaim>;
  /** Null where the sentence names none. */
  readonly place: string | null;
  /** It counts a part of another figure's people, or things of the same operation. */
  readonly isPart: boolean;
  readonly block: number;
}

/** How many blocks back a part looks for its whole. */
const WHOLE_REACH = 4;
/** And how many figures. */
const FIGURES_BACK = 40;
/** The total of an article stands among its first figures. */
const TOP = 4;

/**
 * Gives every figure a place: its own, that of an equal figure or of its whole before it, or the operation's ("The 498 people
 * arrested came from 42 countries" speaks of "498 people … nationally").
 */
export function settlePlaces(found: readonly Found[], operationPlace: string | null): Draft<FigureClaim>[] {
  const main = mainPlace(found, operationPlace);
  const total = totalOf(found);
  const told = new Map<string, string>();
  return found.map((figure, i) => {
    const key = `${figure.draft.value} ${figure.draft.metric}`;
    const place =
      figure.place ?? told.get(key) ?? (figure.isPart ? wholeBefore(found, i, told) : null) ?? main;
    if (figure.place !== null && !told.has(key)) told.set(key, figure.place);
    const { draft } = figure;
    const isTotal =
      !figure.isPart && draft.unit === 'people' && draft.value !== null && draft.value === total;
    return { ...draft, place, metric: isTotal ? 'arrests' : draft.metric };
  });
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

/** The place of the arrests that a part is taken of: the nearest before it that are not fewer. */
function wholeBefore(found: readonly Found[], at: number, told: ReadonlyMap<string, string>): string | null {
  const part = found[at];
  if (part === undefined) return null;
  const least = part.draft.unit === 'people' ? (part.draft.value ?? 0) : 0;
  for (let i = at - 1; i >= Math.max(0, at - FIGURES_BACK); i--) {
    const whole = found[i];
    if (whole === undefined || part.block - whole.block > WHOLE_REACH) return null;
    if (whole.draft.metric === 'arrests' && sizeOf(whole.draft) >= least)
      return whole.place ?? told.get(`${whole.draft.value} arrests`) ?? null;
  }
  return null;
}

/**
 * Where the operation took place: where its largest number of arrests was made. Where the sentence of
 * that number names no place, and smaller ones are told of in several, it is the country.
 */
function mainPlace(found: readonly Found[], operationPlace: string | null): string {
  const arrests = found.filter(
    ({ draft }) => draft.metric === 'arrests' && draft.period === 'this operation',
  );
  const placed = arrests.filter(({ place, isPart }) => place !== null && !isPart);
  const largest = Math.max(0, ...arrests.slice(0, TOP).map(({ draft }) => sizeOf(draft)));
  const there = placed.find(({ draft }) => sizeOf(draft) === largest)?.place ?? null;
  if (there !== null) return there;
  const names = [...new Set(placed.map(({ place }) => place ?? ''))];
  const outer = names.filter((name) => names.every((other) => other === name || !contains(other, name)));
  if (outer.length > 1) return 'national';
  return (
    outer[0] ??
    found.find(({ place, draft }) => place !== null && !ELSEWHERE.has(draft.metric ?? ''))?.place ??
    operationPlace ??
    'national'
  );
}

/** The places of these are not the operation's: a part of its arrests, a country people come from. */
const ELSEWHERE = new Set(['arrests', 'nationality']);

function sizeOf({ value, high }: Draft<FigureClaim>): number {
  return value ?? high ?? 0;
}
