import { comparePage } from '../../src/matching/compare-page.ts';
import { memoryCorpus } from '../../src/matching/memory-corpus.ts';
import type { PageReport } from '../../src/matching/reference.ts';
import type { Article } from '../../src/reading/article.ts';

/** Compares one article with the reader's library. */
export async function comparePageWithLibrary(article: Article): Promise<PageReport> {
  return comparePage(article, memoryCorpus([]));
}
