import type { Operation } from '../../coverage/operation.ts';
import { placesMeet, sharePlace } from '../places.ts';
import type { StoredArticle } from '../reference.ts';
import { agenciesAgree } from './agencies.ts';
import { gapOf } from './days.ts';
import { compareArticles, type Evidence, haveStatementInCommon, weigh } from './evidence.ts';
import { compareNames } from './names.ts';
import { timeOf } from './time.ts';

/** Indices of one operation in the operations of two articles. */
export interface OperationPair {
  readonly mine: number;
  readonly theirs: number;
}

/**
 * How many days may lie between two reports of one operation, and how much must speak for it besides
 * (see `weigh`). Rows are tried in order; the first whose `days` hold decides. Times of unknown
 * distance take the last row.
 */
const SAME_NAME = [
  { days: 45, evidence: 0 }, // announcements, follow-ups and court stories within weeks
  { days: 150, evidence: 2 }, // a look back months later repeats numbers or statements; a namesake does not
  { days: Number.NaN, evidence: 1 }, // undated: "Cross Check" was run in 2012, 2015 and 2017
] as const;
const NOT_NAMED = [
  { days: 3, evidence: 1 },
  { days: 10, evidence: 1.5 }, // two raids in one week are common; the same number and statement in both are not
  { days: 30, evidence: 3 },
  { days: Number.NaN, evidence: 3 },
] as const;
/** A place below the country in common, beside what the reports state. */
const PLACE = 0.5;
/** Two names for one operation: only where nearly everything else agrees. */
const OTHER_NAME = [{ days: 10, evidence: 4 }] as const;

/** Reports of one event share this much of the words of title and first paragraphs, where no operation tells. */
const ONE_EVENT = 0.15;

/** Whether two articles on any topic report one event: in like words, or with a statement in common. */
export function areOfOneEvent(a: StoredArticle, b: StoredArticle): boolean {
  const { quotes, terms } = compareArticles(a, b);
  return quotes > 0 || terms >= ONE_EVENT;
}

/** Which operations of two articles are one. A figure alone never makes one: "about 100 in Los Angeles" is true of many years. */
export function linkOperations(a: StoredArticle, b: StoredArticle): OperationPair[] {
  const evidence = once(() => compareArticles(a, b));
  return a.operations.flatMap((operation, mine) =>
    b.operations.flatMap((other, theirs) => {
      const times = [
        timeOf(operation, a.published, mine === 0),
        timeOf(other, b.published, theirs === 0),
      ] as const;
      const gap = times[0] === null || times[1] === null ? null : gapOf(times[0], times[1]);
      const areMain = mine === 0 && theirs === 0;
      const isOne =
        isSameOperation(operation, other, gap, evidence, areMain) &&
        (compareNames(operation.name, other.name) === 'same' || !isNamedElsewhere(operation, other, a, b));
      return isOne ? [{ mine, theirs }] : [];
    }),
  );
}

function isSameOperation(
  a: Operation,
  b: Operation,
  gap: number | null,
  evidence: () => Evidence,
  areMain: boolean,
): boolean {
  if (!agenciesAgree(a.agency, b.agency)) return false;
  const names = compareNames(a.name, b.name);
  // What an article shares with another speaks for the operation it is about, not for one in its background.
  if (names !== 'same' && !areMain) return false;
  const rows = names === 'same' ? SAME_NAME : names === 'unknown' ? NOT_NAMED : OTHER_NAME;
  const row = rows.find(({ days }) => (gap === null ? Number.isNaN(days) : gap <= days));
  if (row === undefined) return false;
  // One name in two regions at once can be two operations ("Cross Check" is run by field offices).
  const needed = placesMeet(a.places, b.places) ? row.evidence : Math.max(2, row.evidence + 1);
  if (needed === 0) return true;
  if (names !== 'same' && !haveStatementInCommon(evidence())) return false;
  return weigh(evidence()) + (sharePlace(a.places, b.places) ? PLACE : 0) >= needed;
}

/** Where either is told of under its own name in both articles, the two are not one. */
function isNamedElsewhere(a: Operation, b: Operation, inA: StoredArticle, inB: StoredArticle): boolean {
  const isIn = (operation: Operation, article: StoredArticle) =>
    article.operations.some(({ name }) => compareNames(name, operation.name) === 'same');
  return isIn(a, inB) || isIn(b, inA);
}

/** Comparing two articles costs more than the names and days that mostly decide. */
function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}
