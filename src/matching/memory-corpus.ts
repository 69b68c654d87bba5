import type { ArticleId } from '../reading/article.ts';
import type { Corpus } from './corpus.ts';
import { eventKeys } from './event/keys.ts';
import type { StoredArticle } from './reference.ts';

/** A corpus held in memory: what the command line and the tests compare with. A later article of the same id replaces the earlier. */
export function memoryCorpus(articles: readonly StoredArticle[]): Corpus {
  const byId = new Map(articles.map((article) => [article.id, article] as const));
  const byKey = new Map<string, ArticleId[]>();
  for (const article of byId.values())
    for (const key of eventKeys(article)) {
      const ids = byKey.get(key);
      if (ids === undefined) byKey.set(key, [article.id]);
      else ids.push(article.id);
    }
  return {
    size: async () => byId.size,
    idsByKeys: async (keys, limit) =>
      new Map(keys.map((key) => [key, (byKey.get(key) ?? []).slice(0, limit)])),
    articles: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
  };
}
