import { findCandidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import { Cluster } from './event/cluster.ts';
import type { OperationPair } from './event/link.ts';
import type { StoredArticle } from './reference.ts';
import { isSameArticle } from './same-article.ts';

/** Each report that is asked for its own neighbours costs as many look-ups as the page does. */
const ASKED = 2;
/** Of a neighbour's neighbours only the likeliest can be of the page's event. */
const FURTHER = 30;

/**
 * The articles of a corpus that tell of an operation of the page's, and which. A report that shares nothing rare
 * with the page is found through one that is surely about the same: the look back that names what the page does not.
 */
export async function findCluster(
  page: StoredArticle,
  corpus: Corpus,
): Promise<ReadonlyMap<StoredArticle, readonly OperationPair[]>> {
  const isOther = (other: StoredArticle) => !isSameArticle(page, other);
  const cluster = new Cluster(page, (await findCandidates(page, corpus)).filter(isOther));
  const asked = cluster.surest().slice(0, ASKED);
  const further = await Promise.all(asked.map((report) => findCandidates(report, corpus, FURTHER)));
  return cluster.with(further.flat().filter(isOther)).links();
}
