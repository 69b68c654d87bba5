import type { Claim, ClaimId, DateClaim, FigureClaim, QuoteClaim } from '../claims/claim.ts';
import type { Operation } from '../coverage/operation.ts';
import type { Article, ArticleId } from '../reading/article.ts';

/** How two reports of the same thing compare; CONTRACT: it never says which is right. */
export type Verdict =
  | 'same'
  | 'consistent'
  | 'differs'
  | 'other_scope'
  | 'shortened'
  | 'altered'
  | 'reattributed'
  /** A quote in another language: shown beside, not compared. */
  | 'translated';

/** A claim without its place in a page: what a corpus keeps of it. */
export type StoredClaim = StoredFigure | StoredDate | StoredQuote;
export type StoredFigure = Stored<FigureClaim>;
export type StoredDate = Stored<DateClaim>;
export type StoredQuote = Stored<QuoteClaim>;
type Stored<C extends Claim> = Omit<C, 'spans' | 'prefix' | 'suffix'>;

/** What a corpus keeps of another outlet's article: never its whole text. */
export interface StoredArticle extends Omit<Article, 'blocks'> {
  /** The article's own first, then any it tells of in the background. */
  readonly operations: readonly Operation[];
  /** Words that tell one event from another, of title and first paragraphs: names and numbers first. */
  readonly terms: readonly string[];
  /** Hashes of the whole text's shingles, for telling reprints of one story. */
  readonly fingerprint: readonly number[];
  readonly claims: readonly StoredClaim[];
}

/** One claim of the page tied to one claim of another article about the same thing. */
export interface Reference {
  readonly claim: ClaimId;
  readonly article: ArticleId;
  /** Quotes that the page prints as one are joined; the first one's id stands for them. */
  readonly theirs: StoredClaim;
  readonly verdict: Verdict;
}

/** What an article is called, and where it stands. */
export type ArticleHead = Pick<Article, 'id' | 'outlet' | 'url' | 'title' | 'published'>;

/** Another article on the page's operation. */
export interface RelatedArticle extends ArticleHead {
  /**
   * The first article of the group that prints the same text: the page itself, else the earliest. Null for
   * that first one, and where an article stands alone.
   */
  readonly echo: ArticleId | null;
}

/** A fact that other articles on the operation report and the page does not. */
export interface LeftOut {
  /** The reports of it, one an article, the earliest first. */
  readonly reports: readonly {
    readonly article: ArticleId;
    readonly claim: StoredClaim;
  }[];
  /** How many independent sources report it, echoes counted once. */
  readonly sources: number;
}

/** Everything that a page's reader is shown. */
export interface PageReport {
  readonly isCoverage: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** The operation that the page is about; null where it is no coverage. */
  readonly operation: Operation | null;
  readonly claims: readonly Claim[];
  readonly references: readonly Reference[];
  readonly articles: readonly RelatedArticle[];
  readonly leftOut: readonly LeftOut[];
  /** Claims of the page that no other article on the operation states. */
  readonly onlyHere: readonly ClaimId[];
}
