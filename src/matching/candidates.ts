import type { ArticleId } from '../reading/article.ts';
import type { Corpus } from './corpus.ts';
import { eventKeys, KEY } from './event/keys.ts';
import type { StoredArticle } from './reference.ts';

/** More than a reader would ever see of one event; each is read from the corpus. */
const MOST = 80;
/** A key of more articles than this tells little, and costs the index a long row: it is not followed, as any part of it would be arbitrary. */
const LONGEST_ROW = 400;
/** An operation's name is followed in full: of the largest ones there are thousands of reports. */
const LONGEST_NAMED_ROW = 10_000;

/** How much a shared key of each kind says beside its rarity: operations are named to be told apart. */
const WEIGHT: Readonly<Record<string, number>> = {
  [KEY.operation]: 8,
  [KEY.quote]: 2,
  [KEY.figure]: 2,
  [KEY.term]: 1,
};

/**
 * The articles that may report the page's event, likeliest first: those that share the rarest keys with
 * it (inverse document frequency, Spärck Jones 1972). Reads index rows of the page's own keys only.
 */
export async function findCandidates(
  page: StoredArticle,
  corpus: Corpus,
  most = MOST,
): Promise<readonly StoredArticle[]> {
  const keys = eventKeys(page);
  const [size, named, others] = await Promise.all([
    corpus.size(),
    corpus.idsByKeys(keys.filter(isName), LONGEST_NAMED_ROW),
    corpus.idsByKeys(
      keys.filter((key) => !isName(key)),
      LONGEST_ROW + 1,
    ),
  ]);
  const scores = new Map<ArticleId, number>();
  for (const [key, ids] of [...named, ...[...others].filter(([, ids]) => ids.length <= LONGEST_ROW)]) {
    const rarity = Math.log(1 + size / Math.max(1, ids.length));
    const score = rarity * (WEIGHT[key.charAt(0)] ?? 1);
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + score);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).slice(0, most);
  return corpus.articles(ranked.map(([id]) => id));
}

function isName(key: string): boolean {
  return key.startsWith(`${KEY.operation}:`);
}
