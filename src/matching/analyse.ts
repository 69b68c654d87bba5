import type { Claim } from '../claims/claim.ts';
import { findDates } from '../claims/date/dates.ts';
import { extractClaims } from '../claims/extract.ts';
import { prepare } from '../claims/text/document.ts';
import { assessCoverage, type Coverage } from '../coverage/coverage.ts';
import type { Operation } from '../coverage/operation.ts';
import { readOperations } from '../coverage/operations.ts';
import type { Article } from '../reading/article.ts';

/** What one article says, before anything is compared. */
export interface Statements {
  /** The one the article is about first. */
  readonly operations: readonly Operation[];
  readonly claims: readonly Claim[];
}

/** The same, and whether it is coverage at all. */
export interface Analysis extends Coverage, Statements {}

/** Reads an article: is it coverage, of which operations, with which claims. The importer and the page take the same way. */
export function analyse(article: Article): Analysis {
  const text = article.blocks.map((block) => block.text).join('\n');
  return { ...assessCoverage(article.title, text), ...readStatements(article) };
}

/** The operations and claims of an article, whatever it is about. */
export function readStatements(article: Article): Statements {
  const doc = prepare(article);
  const dates = findDates(doc);
  const operations = readOperations(doc, dates);
  return { operations: operations.operations, claims: extractClaims(doc, dates, operations) };
}
