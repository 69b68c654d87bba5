import type { ClaimId } from '../claims/claim.ts';
import type { PageReport } from '../matching/reference.ts';
import type { Article } from '../reading/article.ts';
import { type Compared, compareClaims, withOnlyHere } from '../ui/compared.ts';
import type { Settings } from '../ui/settings.ts';
import { anchor, boxesOf, type MarkBoxes, type RangeOf, stillSays } from './anchors.ts';
import { documentOf } from './frames.ts';
import { isShown, type Mark, markAt } from './marks.ts';

/** A page that was read and compared. */
export interface Findings {
  readonly article: Article;
  readonly rangeOf: RangeOf;
  readonly report: PageReport;
}

/** Which claims of a page are marked, and where, under the reader's settings. */
export class PageMarks {
  readonly #findings: Findings;
  #compared: readonly Compared[] = [];
  #all: readonly Mark[] = [];

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  get compared(): readonly Compared[] {
    return this.#compared;
  }

  get all(): readonly Mark[] {
    return this.#all;
  }

  /** Makes them anew: which are wanted, without the references that were dismissed. */
  apply({ dismissed, onlyHere, marks }: Settings): void {
    const { report, rangeOf } = this.#findings;
    this.#compared = compareClaims(report, new Set(dismissed));
    const markable = onlyHere ? withOnlyHere(report, this.#compared) : this.#compared;
    this.#all = anchor(
      markable.filter((one) => isShown(one, marks)),
      rangeOf,
    );
  }

  /** Drops those whose words the page no longer says. False where any had to go. */
  dropStale(): boolean {
    const before = this.#all;
    this.#all = before.filter(stillSays);
    return this.#all.length === before.length;
  }

  of(id: ClaimId | null): Mark | undefined {
    return this.#all.find(({ compared }) => compared.claim.id === id);
  }

  at(inner: Document, x: number, y: number): Mark | null {
    return markAt(this.#all, inner, x, y);
  }

  /** The next one, or the one before, around the page's end. */
  beside(open: Mark | null, by: 1 | -1): Mark | undefined {
    const at = open === null ? (by === 1 ? -1 : 0) : this.#all.indexOf(open);
    return this.#all.at((at + by) % this.#all.length);
  }

  boxesOf(mark: Mark): MarkBoxes | null {
    const { article, rangeOf } = this.#findings;
    return boxesOf(mark, rangeOf, (block) => article.blocks[block]?.text ?? '');
  }

  /** Where a claim stands, marked or not. */
  rangeOf(id: string): Range | null {
    const { report, rangeOf } = this.#findings;
    const [span] = report.claims.find((claim) => claim.id === id)?.spans ?? [];
    return span === undefined ? null : rangeOf(span);
  }

  /** The page's own document, and that of the frame in which its article stands. */
  get documents(): ReadonlySet<Document> {
    const ranges = this.#findings.report.claims.map(({ id }) => this.rangeOf(id));
    const inner = ranges.find((range) => range !== null);
    return new Set([document, (inner && documentOf(inner)) ?? document]);
  }
}
