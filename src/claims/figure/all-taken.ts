import { type Found, sizeOf } from './found.ts';
import { KINDS } from './main-place.ts';

/** Smaller counts are equal by chance. */
const TELLING = 20;
/** What is said of all arrested, and makes their number no count of something else: "All 57 were in the country illegally". */
const OF_ALL = new Set(['men', 'unlawfully_present', 'in_custody']);

/**
 * Tells which figures are the number of people arrested, though another word names them: "Officers arrested 214 suspected gang
 * members", whom the article goes on to divide.
 */
export function allTaken(found: readonly Found[]): (figure: Found) => boolean {
  const total = totalOf(found);
  const most = mostPeople(found);
  const taken = firstTold(found);
  return (figure) => {
    const { draft, isPart } = figure;
    if (isPart || draft.unit !== 'people' || draft.value === null) return false;
    const first = taken.get(draft.value);
    // "arrested 300 people on immigration charges": no kind of arrest beside another; but "All 21 were held on …".
    if (draft.metric === 'administrative_arrests')
      return sizeOf(draft) >= most && (first === undefined || !isBefore(first, figure));
    if (draft.value === total) return true;
    const isKind =
      (KINDS.has(draft.metric ?? '') && draft.metric !== 'fugitives') || OF_ALL.has(draft.metric ?? '');
    return isKind && draft.value >= TELLING && first !== undefined;
  };
}

/** Where each number of arrests stands first. */
function firstTold(found: readonly Found[]): Map<number, Found> {
  const told = new Map<number, Found>();
  for (const figure of found) {
    const { metric, value } = figure.draft;
    if (metric === 'arrests' && value !== null && !told.has(value)) told.set(value, figure);
  }
  return told;
}

function isBefore(one: Found, other: Found): boolean {
  return one.block < other.block || (one.block === other.block && one.scope < other.scope);
}

/** The most people counted anywhere; infinite where another kind of arrest is told of. */
function mostPeople(found: readonly Found[]): number {
  if (found.some(({ draft }) => draft.metric === 'criminal_arrests')) return Number.POSITIVE_INFINITY;
  return found.reduce(
    (most, { draft }) => (draft.unit === 'people' ? Math.max(most, sizeOf(draft)) : most),
    0,
  );
}

/**
 * The total of an operation against one kind of people: where an article counts parts of "214 suspected
 * gang members", they are all that were arrested. Null where the largest number is not told of as a whole, or
 * others were arrested beside them.
 */
function totalOf(found: readonly Found[]): number | null {
  const people = found.filter(({ draft }) => draft.unit === 'people');
  const largest = people.reduce((most, { draft }) => Math.max(most, sizeOf(draft)), 0);
  const kind = people.find(
    ({ draft, isPart }) => !isPart && KINDS.has(draft.metric ?? '') && draft.value === largest,
  );
  if (kind === undefined) return null;
  if (sumOf(people) === largest) return largest;
  const hasParts = people.some(({ isPart, draft }) => isPart && sizeOf(draft) < largest);
  const hasOthers = people.some(({ draft }) => draft.metric === 'collateral_arrests');
  return people[0] === kind && hasParts && !hasOthers ? largest : null;
}

/** Those arrested on criminal charges and those on immigration charges: all together. */
function sumOf(people: readonly Found[]): number {
  const [criminal = 0, civil = 0] = ['criminal_arrests', 'administrative_arrests'].map(
    (metric) => people.find(({ draft }) => draft.metric === metric)?.draft.value ?? 0,
  );
  return criminal > 0 && civil > 0 ? criminal + civil : 0;
}
