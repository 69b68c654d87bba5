import type { ArticleRow, LibraryDatabase } from '../database.ts';
import { stored } from '../storage-error.ts';
import type { Query } from './query.ts';
import { isSlip } from './typo.ts';

/** As many articles as Fuse ranks in a few milliseconds. */
const MAX_ARTICLES = 60;
/** A word that stands in more articles than this tells little; the first of them will do. */
const MAX_PER_WORD = 200;
/** A mistyped word is tried as at most this many others. */
const MAX_SPELLINGS = 12;

/** The articles that may answer a query, those with most of its words first. */
export function findCandidates(database: LibraryDatabase, query: Query): Promise<ArticleRow[]> {
  const { articles } = database;
  return stored(() =>
    database.transaction('r', articles, async () => {
      const hits = new Map<string, number>();
      const asked = [
        ...query.words,
        ...query.numbers.flatMap(({ value }) => (value === null ? [] : [String(value)])),
      ];
      for (const word of asked.slice(0, 40)) {
        const found = new Set<string>();
        for (const spelling of await spellings(database, word))
          for (const id of await articles.where('words').equals(spelling).limit(MAX_PER_WORD).primaryKeys())
            found.add(id);
        // A rare word says more than one that stands everywhere.
        for (const id of found) hits.set(id, (hits.get(id) ?? 0) + 1 / (1 + Math.log2(found.size)));
      }
      if (query.numbers.length > 0 && hits.size < MAX_ARTICLES)
        for (const id of await articles.orderBy('added').reverse().limit(MAX_ARTICLES).primaryKeys())
          hits.set(id, hits.get(id) ?? 0);
      const best = [...hits].sort((a, b) => b[1] - a[1]).slice(0, MAX_ARTICLES);
      const rows = await articles.bulkGet(best.map(([id]) => id));
      return rows.filter((row) => row !== undefined);
    }),
  );
}

/** The indexed words that a word may stand for: itself, what it begins, else what it may be a slip for. */
async function spellings(database: LibraryDatabase, word: string): Promise<string[]> {
  const begun = await database.articles.where('words').startsWith(word).limit(MAX_PER_WORD).uniqueKeys();
  const texts = begun.filter((key) => typeof key === 'string');
  if (texts.length > 0 || /^\d+$/.test(word)) return texts.slice(0, MAX_SPELLINGS);
  const near = await database.articles.where('words').startsWith(word.slice(0, 1)).uniqueKeys();
  return near
    .filter((key) => typeof key === 'string')
    .filter((key) => isSlip(word, key))
    .slice(0, MAX_SPELLINGS);
}
