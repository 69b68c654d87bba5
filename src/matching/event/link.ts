import { spansStates } from '../../claims/place/nesting.ts';
import type { Operation } from '../../coverage/operation.ts';
import { figuresOf } from '../figure/article-figures.ts';
import { placesMeet, sharePlace, shareState } from '../places.ts';
import type { StoredArticle } from '../reference.ts';
import { agenciesAgree } from './agencies.ts';
import { dayNumber, gapOf } from './days.ts';
import { compareArticles, type Evidence, haveStatementInCommon, SEVERAL_NAMES, weigh } from './evidence.ts';
import { compareNames, type NameRelation } from './names.ts';
import { type OperationTime, timeOf } from './time.ts';
import { shareTown } from './towns.ts';

/** Indices of one operation in the operations of two articles. */
export interface OperationPair {
  readonly mine: number;
  readonly theirs: number;
}

/**
 * How many days may lie between two reports of one operation, and how much must speak for it besides
 * (see `weigh`). Rows are tried in order; the first whose `days` hold decides. Times of unknown
 * distance take the row without days.
 */
type Rows = readonly {
  readonly days: number | null;
  readonly evidence: number;
  /** An exact number must be among it, and the places that the articles are about most be one. */
  readonly isLookBack?: boolean;
}[];

/** Both reports say when it was. Days of start and report get mixed up, months do not. */
const STATED: Rows = [{ days: 21, evidence: 0 }];
/** Where an operation of one name went on for weeks, each report tells of its own days. */
const SAME_STATED: Rows = [...STATED, { days: 45, evidence: 0.5 }];
const SAME: Rows = [
  { days: 45, evidence: 0 }, // announcements, follow-ups and court stories within weeks
  // A look back months later repeats an exact number, of the same place above all; a namesake does not.
  { days: 365, evidence: 1.5, isLookBack: true },
  { days: null, evidence: 0.5 }, // "Cross Check" was run in 2012, 2015 and 2017: some number must fit
];
const UNKNOWN: Rows = [
  { days: 5, evidence: 1 }, // one number or statement, or a rounded number in one place
  { days: 10, evidence: 1.5 }, // two raids in one week are common; the same number and statement in both are not
  { days: 30, evidence: 2.5 }, // "three weeks after the raid": its number, the firm's name, the town
  { days: null, evidence: 3 },
];
/** Two names for one operation: only where nearly everything else agrees. */
const OTHER: Rows = [{ days: 10, evidence: 4 }];
/** "Return to Sender" and «Devolver al Remitente» of the same days in one place, with a number or names. */
const TRANSLATED: Rows = [{ days: 10, evidence: 2 }];
const ROWS: Readonly<Record<NameRelation, Rows>> = {
  same: SAME,
  phase: STATED,
  unknown: UNKNOWN,
  other: OTHER,
};

/** A place below the country in common counts this much, beside what the reports state. */
const PLACE = 0.5;
/** A town in common: ICE is there with many agents once, not every week. */
const TOWN = 1;
/** What is further back than this when an article mentions it besides is history there, not a report. */
const HISTORY = 60;

/** Reports of one event share this much of the words of title and first paragraphs, where no operation tells. */
const ONE_EVENT = 0.15;

/** Fewer words do where names of several things are among them. */
const ONE_EVENT_NAMED = 0.1;

/** Whether two articles on any topic report one event: in like words and names, or with a statement in common. */
export function areOfOneEvent(a: StoredArticle, b: StoredArticle): boolean {
  const { quotes, terms, names } = compareArticles(a, b);
  return quotes > 0 || terms >= (names >= SEVERAL_NAMES ? ONE_EVENT_NAMED : ONE_EVENT);
}

/** Which operations of two articles are one. A figure alone never makes one: "about 100 in Los Angeles" is true of many years. */
export function linkOperations(a: StoredArticle, b: StoredArticle): OperationPair[] {
  const evidence = once(() => compareArticles(a, b));
  const theirs = b.operations.map((_, i) => readOperation(b, i));
  return a.operations.flatMap((_, i) => {
    const mine = readOperation(a, i);
    return theirs.flatMap((other) =>
      areOne(mine, other, evidence) ? [{ mine: mine.index, theirs: other.index }] : [],
    );
  });
}

/** An operation as an article tells of it. */
interface Told extends OperationTime {
  readonly operation: Operation;
  readonly index: number;
  readonly article: StoredArticle;
  readonly isHistory: boolean;
}

function readOperation(article: StoredArticle, index: number): Told {
  const operation = article.operations[index] ?? {
    name: null,
    agency: '',
    start: null,
    end: null,
    places: [],
  };
  const time = timeOf(operation, article.published, index === 0);
  const isHistory =
    index > 0 &&
    time.span !== null &&
    article.published !== null &&
    dayNumber(article.published) - time.span.last > HISTORY;
  return { ...time, operation, index, article, isHistory };
}

function areOne(a: Told, b: Told, evidence: () => Evidence): boolean {
  if (a.isHistory || b.isHistory || !agenciesAgree(a.operation.agency, b.operation.agency)) return false;
  const names = compareNames(a.operation.name, b.operation.name);
  const isTranslated = names === 'other' && languageOf(a) !== languageOf(b);
  // What an article shares with another speaks for the operation it is about, not for one in its background.
  if (names !== 'same' && (a.index > 0 || b.index > 0 || isNamedElsewhere(a, b))) return false;
  const gap = gapBetween(a, b);
  const rows = isTranslated
    ? TRANSLATED
    : names === 'same' && a.isStated && b.isStated
      ? SAME_STATED
      : ROWS[names];
  const row = rows.find(({ days }) => (gap === null || days === null ? gap === days : gap <= days));
  if (row === undefined) return false;
  // One name in two regions at once can be two operations ("Cross Check" is run by field offices).
  const { isLookBack = false } = row;
  const reach = isLookBack ? 1 : Number.POSITIVE_INFINITY;
  const [here, there] = [a.operation.places.slice(0, reach), b.operation.places.slice(0, reach)];
  // Two raids in a week, each on its own day: reports of one err over its day less often than there are two.
  const isOtherDay = names === 'unknown' && a.isStated && b.isStated && gap !== null && gap > 0;
  const meet =
    placesMeet(here, there) ||
    (names === 'same' && (shareState(here, there) || (isNationwide(a) && isNationwide(b))));
  const needed = row.evidence + (meet ? 0 : 1) + (isOtherDay ? 1 : 0);
  if (needed === 0) return true;
  const isTown = shareTown(here, there);
  if (isLookBack && evidence().exact === 0) return false;
  if (!isTown && !haveStatementInCommon(evidence())) return false;
  return weigh(evidence()) + (isTown ? TOWN : sharePlace(here, there) ? PLACE : 0) >= needed;
}

/** Whether an article counts the operation in several states: the towns that it names besides are examples. */
function isNationwide({ article, index }: Told): boolean {
  return figuresOf(article).some(
    ({ operation, place, metric }) =>
      operation === index && metric === 'arrests' && (place === 'national' || spansStates(place)),
  );
}

/** "en" of "en-US". */
function languageOf({ article }: Told): string {
  return article.lang.slice(0, 2).toLowerCase();
}

/** Days between two operations; where one report gives none, also between the reports, if they are nearer. */
function gapBetween(a: Told, b: Told): number | null {
  if (a.span === null || b.span === null) return null;
  const gap = gapOf(a.span, b.span);
  const isReported = a.index === 0 && b.index === 0 && !(a.isStated && b.isStated);
  if (!isReported || a.article.published === null || b.article.published === null) return gap;
  return Math.min(gap, Math.abs(dayNumber(a.article.published) - dayNumber(b.article.published)));
}

/** Where either is told of under its own name in both articles, the two are not one. */
function isNamedElsewhere(a: Told, b: Told): boolean {
  const isIn = ({ operation }: Told, { article }: Told) =>
    article.operations.some(({ name }) => compareNames(name, operation.name) === 'same');
  return isIn(a, b) || isIn(b, a);
}

/** Comparing two articles costs more than the names and days that mostly decide. */
function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}
