import { KEY } from '../../matching/event/keys.ts';
import type { StoredArticle } from '../../matching/reference.ts';
import type { ArticleRow, LibraryDatabase } from '../database.ts';
import { stored } from '../storage-error.ts';
import { findCandidates } from './candidates.ts';
import { type Fact, groupByFact } from './facts.ts';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';

/** More facts than fit a popup would only say: ask for less. */
const MAX_FACTS = 20;
/** Articles on the operations found whose wordings are shown beside. */
const MAX_BESIDE = 40;

/**
 * Looks a figure ("498", "about five hundred"), a name, a phrase or a whole sentence up in the library,
 * forgiving of typos: the facts that answer it, each with every outlet's wording, the best first.
 * @throws {StorageError}
 */
export async function lookUp(database: LibraryDatabase, text: string): Promise<Fact[]> {
  const query = readQuery(text);
  // One letter asks for nothing yet.
  if (query.numbers.length === 0 && query.words.join('').length < 2) return [];
  const rows = await findCandidates(database, query);
  const hits = rank(
    query,
    rows.map(({ article }) => article),
  ).slice(0, 200);
  const beside = await articlesBeside(
    database,
    rows.filter(({ id }) => hits.some(({ article }) => article.id === id)),
  );
  const more = beside.flatMap((article) => article.claims.map((claim) => ({ article, claim, score: 1 })));
  return groupByFact(hits, more, MAX_FACTS);
}

/** Other articles on the named operations of those found, and these themselves. */
async function articlesBeside(
  database: LibraryDatabase,
  rows: readonly ArticleRow[],
): Promise<StoredArticle[]> {
  const names = new Set(
    rows.flatMap(({ keys }) => keys.filter((key) => key.startsWith(`${KEY.operation}:`))),
  );
  const others = await stored(() =>
    database.articles
      .where('keys')
      .anyOf([...names].slice(0, 20))
      .distinct()
      .limit(MAX_BESIDE)
      .toArray(),
  );
  const byId = new Map([...rows, ...others].map(({ id, article }) => [id, article]));
  return [...byId.values()];
}
