import { analyse } from '../../src/matching/analyse.ts';
import { comparePage } from '../../src/matching/compare-page.ts';
import { memoryCorpus } from '../../src/matching/memory-corpus.ts';
import type { PageReport } from '../../src/matching/reference.ts';
import { toStored } from '../../src/matching/stored.ts';
import type { Article } from '../../src/reading/article.ts';

/**
 * Every page compared with all others of its set, by the page's id.
 *
 * @param isForced pages that are let in whatever the gate says of them
 */
export async function runEngine(
  articles: readonly Article[],
  isForced: (page: string) => boolean,
): Promise<Map<string, PageReport>> {
  const analyses = articles.map((article) => {
    const analysis = analyse(article);
    return { article, analysis: isForced(article.id) ? { ...analysis, isCoverage: true } : analysis };
  });
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
