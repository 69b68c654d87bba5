import type { ArticleId } from '../../reading/article.ts';
import { sharePlace } from '../places.ts';
import type { StoredArticle } from '../reference.ts';
import { areApart, type OperationPair, type Tie, tieOperations } from './link.ts';
import { compareNames, type NameRelation } from './names.ts';
import { gapBetween, readOperations, type Told } from './told.ts';

/** A link that leads on to a third report must have this much more than it needs (see `weigh`). */
const SURE = 0.5;
/** As much where no report of the three gives the operation a name: two sweeps of one kind are much alike. */
const NAMELESS = 1;
/** Days between reports where no name leads from one to the other. */
const NEAR = 10;
/** The surest links lead to all that can be reached: each of more would cost a comparison with every candidate. */
const MOST = 6;

/** Another article, and how its operations are tied to the page's. */
interface Link {
  readonly article: StoredArticle;
  readonly ties: readonly Tie[];
  /** The tie of the operations that both are about. */
  readonly main: Tie | null;
}

/** The reports of a page's operations: those that it is tied to itself, and those that these are tied to. */
export class Cluster {
  readonly #page: StoredArticle;
  readonly #links: ReadonlyMap<ArticleId, Link>;

  constructor(page: StoredArticle, others: readonly StoredArticle[], known?: ReadonlyMap<ArticleId, Link>) {
    this.#page = page;
    this.#links = new Map(others.map((other) => [other.id, known?.get(other.id) ?? linkTo(page, other)]));
  }

  /** The cluster with more articles looked at. */
  with(more: readonly StoredArticle[]): Cluster {
    const known = [...this.#links.values()].map(({ article }) => article);
    return new Cluster(this.#page, [...known, ...more], this.#links);
  }

  /** The reports that are surely about the page's operation, the surest first. */
  surest(): StoredArticle[] {
    return this.#sure().map(({ article }) => article);
  }

  /** The articles that tell of an operation of the page's, and which. */
  links(): Map<StoredArticle, readonly OperationPair[]> {
    const sure = this.#sure();
    const found = new Map<StoredArticle, readonly OperationPair[]>();
    for (const { article, ties, main } of this.#links.values()) {
      const isReached = main === null && sure.some((third) => leadsOn(this.#page, third, article));
      const own: OperationPair[] = isReached ? [{ mine: 0, theirs: 0 }] : [];
      const pairs = [...own, ...ties.map(({ mine, theirs }) => ({ mine, theirs }))];
      if (pairs.length > 0) found.set(article, pairs);
    }
    return found;
  }

  /** Whether an article calls its operation what the page calls its own. */
  #hasName({ operations }: StoredArticle): boolean {
    return compareNames(this.#page.operations[0]?.name ?? null, operations[0]?.name ?? null) === 'same';
  }

  #sure(): Link[] {
    return [...this.#links.values()]
      .filter(({ article, main }) => marginOf(main) >= SURE || (main !== null && this.#hasName(article)))
      .sort((a, b) => marginOf(b.main) - marginOf(a.main))
      .slice(0, MOST);
  }
}

function linkTo(page: StoredArticle, article: StoredArticle): Link {
  const ties = tieOperations(page, article);
  return { article, ties, main: mainOf(ties) };
}

function mainOf(ties: readonly Tie[]): Tie | null {
  return ties.find(({ mine, theirs }) => mine === 0 && theirs === 0) ?? null;
}

function marginOf(tie: Tie | null): number {
  return tie?.margin ?? Number.NEGATIVE_INFINITY;
}

/**
 * Whether a page is about another article's operation because a third report is surely about both: a page
 * that names none is tied to a report of the first days that names it, and so to the look back of that name.
 */
function leadsOn(page: StoredArticle, third: Link, other: StoredArticle): boolean {
  const [a, b, c] = [page, third.article, other].map((article) => readOperations(article)[0]);
  if (a === undefined || b === undefined || c === undefined) return false;
  const names = namesOf(a, c);
  if (names !== 'unknown' || areApart(a, c, names) || !sharePlace(a.operation.places, c.operation.places))
    return false;
  const second = () => mainOf(tieOperations(third.article, other));
  if (namesOf(a, b) === 'same' || namesOf(b, c) === 'same')
    return isLeg(a, b, third.main) && isLeg(b, c, second());
  const isNear = areNear(a, c) && !areOfOtherDays(a, c);
  return isNear && marginOf(third.main) >= NAMELESS && marginOf(second()) >= NAMELESS;
}

/** By one name; else surely, within days. */
function isLeg(a: Told, b: Told, tie: Tie | null): boolean {
  return tie !== null && (namesOf(a, b) === 'same' || (tie.margin >= SURE && areNear(a, b)));
}

function namesOf(a: Told, b: Told): NameRelation {
  return compareNames(a.operation.name, b.operation.name);
}

function areNear(a: Told, b: Told): boolean {
  const gap = gapBetween(a, b);
  return gap !== null && gap <= NEAR;
}

/** Each report gives days, and not the same ones. */
function areOfOtherDays(a: Told, b: Told): boolean {
  return a.isStated && b.isStated && gapBetween(a, b) !== 0;
}
