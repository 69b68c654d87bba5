import { spansStates } from '../../claims/place/nesting.ts';
import type { Operation } from '../../coverage/operation.ts';
import { figuresOf } from '../figure/article-figures.ts';
import type { StoredArticle } from '../reference.ts';
import { dayNumber, gapOf } from './days.ts';
import { compareNames } from './names.ts';
import { type OperationTime, timeOf } from './time.ts';

/** What is further back than this when an article mentions it besides is history there, not a report. */
const HISTORY = 60;

/** An operation as an article tells of it. */
export interface Told extends OperationTime {
  readonly operation: Operation;
  readonly index: number;
  readonly article: StoredArticle;
  readonly isHistory: boolean;
}

/** The operations of an article, the one it is about first. */
export function readOperations(article: StoredArticle): Told[] {
  return article.operations.map((operation, index) => readOperation(article, operation, index));
}

function readOperation(article: StoredArticle, operation: Operation, index: number): Told {
  const time = timeOf(operation, article.published, index === 0);
  const isHistory =
    index > 0 &&
    time.span !== null &&
    article.published !== null &&
    dayNumber(article.published) - time.span.last > HISTORY;
  return { ...time, operation, index, article, isHistory };
}

/** Whether an article counts the operation in several states: the towns that it names besides are examples. */
export function isNationwide({ article, index }: Told): boolean {
  return figuresOf(article).some(
    ({ operation, place, metric }) =>
      operation === index && metric === 'arrests' && (place === 'national' || spansStates(place)),
  );
}

/** "en" of "en-US". */
export function languageOf({ article }: Told): string {
  return article.lang.slice(0, 2).toLowerCase();
}

/** Days between two operations; where one report gives none, also between the reports, if they are nearer. */
export function gapBetween(a: Told, b: Told): number | null {
  if (a.span === null || b.span === null) return null;
  const gap = gapOf(a.span, b.span);
  const isReported = a.index === 0 && b.index === 0 && !(a.isStated && b.isStated);
  if (!isReported || a.article.published === null || b.article.published === null) return gap;
  return Math.min(gap, Math.abs(dayNumber(a.article.published) - dayNumber(b.article.published)));
}

/** Where either is told of under its own name in both articles, the two are not one. */
export function isNamedElsewhere(a: Told, b: Told): boolean {
  const isIn = ({ operation }: Told, { article }: Told) =>
    article.operations.some(({ name }) => compareNames(name, operation.name) === 'same');
  return isIn(a, b) || isIn(b, a);
}
