import { liveQuery } from 'dexie';
import { analyse } from '../matching/analyse.ts';
import type { ArticleHead } from '../matching/reference.ts';
import { toStored } from '../matching/stored.ts';
import type { Article, ArticleId } from '../reading/article.ts';
import type { ArticleRow, LibraryDatabase } from './database.ts';
import { rowOf } from './rows.ts';
import { stored } from './storage-error.ts';

/** One line of the library's list. */
export interface ListedArticle extends ArticleHead {
  /** The pack that brought it; null where the reader did. */
  readonly pack: string | null;
  /** The operation it is about, where it names one. */
  readonly operation: string | null;
  /** How many figures, dates and quotes are kept of it. */
  readonly claims: number;
}

/**
 * Stores an article of the reader's choice, in place of an earlier one of the same id.
 * @throws {StorageError}
 */
export async function addArticle(database: LibraryDatabase, article: Article): Promise<ListedArticle> {
  const row = rowOf(toStored(article, analyse(article)), 'reader', Date.now());
  await stored(() => database.articles.put(row));
  return listed(row);
}

/** @throws {StorageError} */
export function removeArticles(database: LibraryDatabase, ids: readonly ArticleId[]): Promise<void> {
  return stored(() => database.articles.bulkDelete([...ids]));
}

/** The library, the newest addition first. @throws {StorageError} */
export function listArticles(
  database: LibraryDatabase,
  { offset = 0, limit = 200 } = {},
): Promise<ListedArticle[]> {
  return stored(async () => {
    const rows = await database.articles.orderBy('added').reverse().offset(offset).limit(limit).toArray();
    return rows.map(listed);
  });
}

/**
 * Tells of every change of the library, also of one that another page of the extension or the background
 * makes, until the signal ends it. The first call comes at once.
 */
export function watchArticles(database: LibraryDatabase, changed: () => void, signal: AbortSignal): void {
  // The count is no use by itself, but what it read is what is watched.
  const subscription = liveQuery(() => database.articles.count()).subscribe({ next: changed });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}

/** @throws {StorageError} */
export function countArticles(database: LibraryDatabase): Promise<number> {
  return stored(() => database.articles.count());
}

function listed({ id, origin, article }: ArticleRow): ListedArticle {
  const { outlet, title, url, published, operations, claims } = article;
  return {
    id,
    pack: origin === 'reader' ? null : origin.slice('pack:'.length),
    outlet,
    title,
    url,
    published,
    operation: operations[0]?.name ?? null,
    claims: claims.length,
  };
}
