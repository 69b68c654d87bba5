import { analyse } from '../matching/analyse.ts';
import type { PageReport } from '../matching/reference.ts';
import type { Article } from '../reading/article.ts';
import { complain, printLine } from './output.ts';
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
export async function annotate(pages: readonly string[], _options: AnnotateOptions): Promise<void> {
  const source = new Source();
  for (const page of pages) {
    for (const reading of await source.articles(page)) {
      if (reading.ok) printLine(printedReport(reading.name, report(reading.article)));
      else complain(reading.name, reading.error);
    }
  }
}

function report(article: Article): PageReport {
  const { isCoverage, score, operations, claims } = analyse(article);
  const operation = isCoverage ? (operations[0] ?? null) : null;
  return {
    isCoverage,
    score,
    operation,
    claims: isCoverage ? claims : [],
    references: [],
    articles: [],
    leftOut: [],
    onlyHere: [],
  };
}
