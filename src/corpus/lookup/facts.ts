import { linkOperations, type OperationPair } from '../../matching/event/link.ts';
import { relatePlaces } from '../../matching/places.ts';
import type { StoredArticle, StoredClaim } from '../../matching/reference.ts';
import { shingles } from '../../matching/text/shingles.ts';
import { wordsOf } from '../../matching/text/words.ts';
import type { Hit } from './rank.ts';

/** One thing that articles state, with each outlet's wording, the best answer to the query first. */
export interface Fact {
  readonly reports: readonly Hit[];
}

/** Two quotations that share half of the shorter one's runs of three words are one statement. */
const SHARED_RUNS = 0.5;

/** Groups what was found by what it states; `more` are claims that join a fact without answering the query themselves. */
export function groupByFact(hits: readonly Hit[], more: readonly Hit[], limit: number): Fact[] {
  const groups: Hit[][] = [];
  const judge = new FactJudge();
  for (const hit of hits) {
    const group = groups.find(([first]) => first !== undefined && judge.isOne(first, hit));
    if (group !== undefined) join(group, hit);
    else if (groups.length < limit) groups.push([hit]);
  }
  for (const hit of more) {
    const group = groups.find(([first]) => first !== undefined && judge.isOne(first, hit));
    if (group !== undefined) join(group, hit);
  }
  return groups.map((reports) => ({ reports }));
}

/** An outlet's first wording stands for it. */
function join(group: Hit[], hit: Hit): void {
  if (!group.some(({ article }) => article.id === hit.article.id)) group.push(hit);
}

class FactJudge {
  readonly #links = new Map<string, readonly OperationPair[]>();
  readonly #runs = new Map<StoredClaim, ReadonlySet<number>>();

  isOne(a: Hit, b: Hit): boolean {
    const [x, y] = [a.claim, b.claim];
    if (x.kind === 'quote' && y.kind === 'quote') return this.#shareWords(x, y);
    if (x.kind === 'figure' && y.kind === 'figure')
      return (
        x.metric !== null &&
        x.metric === y.metric &&
        x.unit === y.unit &&
        x.period === y.period &&
        relatePlaces(x.place, y.place) === 'same' &&
        this.#areOfOneOperation(a, b)
      );
    return x.kind === 'date' && y.kind === 'date' && x.what === y.what && this.#areOfOneOperation(a, b);
  }

  #areOfOneOperation(a: Hit, b: Hit): boolean {
    if (a.article.id === b.article.id) return a.claim.operation === b.claim.operation;
    return this.#link(a.article, b.article).some(
      ({ mine, theirs }) => mine === a.claim.operation && theirs === b.claim.operation,
    );
  }

  #link(a: StoredArticle, b: StoredArticle): readonly OperationPair[] {
    const key = `${a.id}\n${b.id}`;
    const known = this.#links.get(key) ?? linkOperations(a, b);
    this.#links.set(key, known);
    return known;
  }

  #shareWords(a: StoredClaim, b: StoredClaim): boolean {
    const [x, y] = [this.#runsOf(a), this.#runsOf(b)];
    const least = Math.min(x.size, y.size);
    if (least === 0) return a.exact === b.exact;
    let shared = 0;
    for (const run of x) if (y.has(run)) shared++;
    return shared >= least * SHARED_RUNS;
  }

  #runsOf(claim: StoredClaim): ReadonlySet<number> {
    const known = this.#runs.get(claim) ?? new Set(shingles(wordsOf(claim.exact), 3));
    this.#runs.set(claim, known);
    return known;
  }
}
