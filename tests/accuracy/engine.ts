import { analyse } from '../../src/matching/analyse.ts';
import { comparePage } from '../../src/matching/compare-page.ts';
import { memoryCorpus } from '../../src/matching/memory-corpus.ts';
import type { PageReport } from '../../src/matching/reference.ts';
import { toStored } from '../../src/matching/stored.ts';
import type { Article } from '../../src/reading/article.ts';

/** Every page compared with all others of its half, by the page's id. */
export async function runEngine(articles: readonly Article[]): Promise<Map<string, PageReport>> {
  const analyses = articles.map((article) => ({ article, analysis: analyse(article) }));
  const corpus = memoryCorpus(
    analyses
      .filter(({ analysis }) => analysis.isCoverage)
      .map(({ article, analysis }) => toStored(article, analysis)),
  );
  const reports = new Map<string, PageReport>();
  for (const { article, analysis } of analyses)
    reports.set(article.id, await comparePage(article, corpus, { analysis }));
  return reports;
}
