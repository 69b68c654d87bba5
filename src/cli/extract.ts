import type { Claim } from '../claims/claim.ts';
import { findDates } from '../claims/date/dates.ts';
import { extractAll } from '../claims/extract.ts';
import { prepare } from '../claims/text/document.ts';
import { readOperations } from '../coverage/operations.ts';
import { readStatements } from '../matching/analyse.ts';
import type { Article } from '../reading/article.ts';
import type { Output } from './output.ts';
import { printedClaim } from './print.ts';
import { Source } from './source.ts';

/**
 * Prints the claims of each text, whatever it is about.
 *
 * @param all every number, day and quotation, also those that nothing of an operation is counted by
 */
export async function extract(files: readonly string[], all: boolean, output: Output): Promise<void> {
  const source = new Source({ plain: true });
  for (const file of files) {
    for (const reading of await source.articles(file)) {
      if (!reading.ok) output.complain(reading.name, reading.error);
      else output.line({ page: reading.name, claims: claimsOf(reading.article, all).map(printedClaim) });
    }
  }
}

function claimsOf(article: Article, all: boolean): readonly Claim[] {
  if (!all) return readStatements(article).claims;
  const doc = prepare(article);
  return extractAll(doc, readOperations(doc, findDates(doc)));
}
