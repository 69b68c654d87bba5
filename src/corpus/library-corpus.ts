import { normalizeAddress } from '../matching/address.ts';
import type { Corpus } from '../matching/corpus.ts';
import type { StoredArticle } from '../matching/reference.ts';
import type { ArticleRow, LibraryDatabase } from './database.ts';
import { stored } from './storage-error.ts';

/** The library as matching asks it: each question reads only the rows that it needs. */
export function libraryCorpus(database: LibraryDatabase): Corpus {
  const { articles } = database;
  return {
    size: () => stored(() => articles.count()),
    idsByKeys: (keys, limit) =>
      stored(() =>
        database.transaction('r', articles, async () => {
          const found = await Promise.all(
            keys.map((key) => articles.where('keys').equals(key).limit(limit).primaryKeys()),
          );
          return new Map(keys.map((key, i) => [key, found[i] ?? []] as const));
        }),
      ),
    articles: (ids) =>
      stored(async () => {
        const rows = await articles.bulkGet([...ids]);
        return withoutTwins(rows.filter((row) => row !== undefined));
      }),
  };
}

/** An article that the reader imported and a pack brings too is one; the reader's own goes first. */
function withoutTwins(rows: readonly ArticleRow[]): StoredArticle[] {
  const own = new Set(
    rows.filter(({ origin }) => origin === 'reader').map(({ article }) => normalizeAddress(article.url)),
  );
  const seen = new Set<string>();
  return rows.flatMap(({ origin, article }) => {
    const address = normalizeAddress(article.url);
    if (address === '') return [article];
    if (seen.has(address) || (origin !== 'reader' && own.has(address))) return [];
    seen.add(address);
    return [article];
  });
}
