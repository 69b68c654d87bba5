import type { ArticleId } from '../reading/article.ts';
import type { StoredArticle } from './reference.ts';

/** What matching needs of a library of articles. IndexedDB answers it in the browser, memory elsewhere. */
export interface Corpus {
  /** How many articles it holds. */
  size(): Promise<number>;
  /**
   * Which articles stand in the index under each key (see `eventKeys`), at most `limit` of them, in any order. Keys without articles may be left out.
   */
  idsByKeys(keys: readonly string[], limit: number): Promise<ReadonlyMap<string, readonly ArticleId[]>>;
  /** The articles of these ids; an unknown id is left out. */
  articles(ids: readonly ArticleId[]): Promise<readonly StoredArticle[]>;
}
