import { comparePage } from '../matching/compare-page.ts';
import { memoryCorpus } from '../matching/memory-corpus.ts';
import type { StoredArticle } from '../matching/reference.ts';
import { isSameArticle } from '../matching/same-article.ts';
import { toStored } from '../matching/stored.ts';
import type { Article } from '../reading/article.ts';
import { readCorpus, STARTER } from './corpora.ts';
import type { Output } from './output.ts';
import { printedReport } from './print.ts';
import { Source } from './source.ts';

export interface AnnotateOptions {
  /** Folders of articles, and packs. */
  readonly corpora: readonly string[];
  readonly starter: boolean;
  /** Skips the gate. */
  readonly anyTopic: boolean;
}

/** Prints each page's claims and how the corpus reports them, in the order given. */
export async function annotate(
  pages: readonly string[],
  options: AnnotateOptions,
  output: Output,
): Promise<void> {
  const source = new Source();
  const library: StoredArticle[] = [];
  for (const path of [...(options.starter ? [STARTER] : []), ...options.corpora])
    library.push(...(await readCorpus(path, source, options.anyTopic, output)));
  const corpus = memoryCorpus(library);
  const { anyTopic } = options;
  for (const page of pages) {
    for (const reading of await source.articles(page)) {
      if (!reading.ok) output.complain(reading.name, reading.error);
      else
        output.line(
          printedReport(
            reading.name,
            await comparePage(recognised(reading.article, library), corpus, { anyTopic }),
          ),
        );
    }
  }
}

/**
 * A text without address or day that the corpus knows is that article: what the corpus knows of it
 * tells which Wednesday it speaks of.
 */
function recognised(article: Article, library: readonly StoredArticle[]): Article {
  if (article.url !== '' || article.published !== null) return article;
  const page = toStored(article, { isCoverage: true, score: 1, operations: [], claims: [] });
  const known = library.find((other) => isSameArticle(page, other));
  if (known === undefined) return article;
  const { url, outlet, published } = known;
  return { ...article, url, outlet, published };
}
