import { compareDates } from '../date/compare.ts';
import { figuresOf } from '../figure/article-figures.ts';
import { compareValues } from '../figure/values.ts';
import { relatePlaces } from '../places.ts';
import type { StoredArticle, StoredClaim, StoredFigure } from '../reference.ts';
import { termOverlap } from '../text/terms.ts';
import { isDistinctive, quoteShingles } from './keys.ts';

/** What two articles share that two events hardly would, of the operations that they are about. */
export interface Evidence {
  /** Runs of three words, of quotes that both print. */
  readonly quotes: number;
  /** Figures of one metric and place that are the same and distinctive: 128 arrests in both. */
  readonly exact: number;
  /** Other figures of one metric and place that agree: "about 100" and "nearly 100" arrests. */
  readonly agreeing: number;
  /** Whether both give the same days for the operation. */
  readonly dates: boolean;
  /** How alike their titles and first paragraphs are, 0 to 1. */
  readonly terms: number;
}

/** Chosen on coverage of neighbouring events: reports of one share a third and more of these words. */
const ALIKE = 0.35;
/** Seven words in a row hold five runs of three: more than a set phrase ("to protect the American people"). */
const STATEMENT = 5;
/** A long sentence, or two. */
const STATEMENTS = 15;

export function compareArticles(a: StoredArticle, b: StoredArticle): Evidence {
  const mine = trigramsOf(a);
  return {
    quotes: [...trigramsOf(b)].filter((trigram) => mine.has(trigram)).length,
    ...compareNumbers(figuresOf(a).filter(isMain), figuresOf(b).filter(isMain)),
    dates: a.claims.some((claim) => b.claims.some((other) => areSameDays(claim, other))),
    terms: termOverlap(a.terms, b.terms),
  };
}

/** How much speaks for one event. A shared sentence or distinctive number counts one, a rounded number half. */
export function weigh({ quotes, exact, agreeing, dates, terms }: Evidence): number {
  const statements = quotes >= STATEMENTS ? 2 : quotes >= STATEMENT ? 1 : 0;
  const numbers = Math.min(2, exact) + Math.min(1, agreeing / 2);
  return statements + numbers + (dates ? 1 : 0) + (terms >= ALIKE ? 1 : 0);
}

/** Whether the two share anything that somebody stated, and not only words and a place. */
export function haveStatementInCommon({ quotes, exact, agreeing, dates }: Evidence): boolean {
  return quotes >= STATEMENT || exact > 0 || agreeing > 0 || dates;
}

/** The same page is compared with many articles. */
const trigrams = new WeakMap<StoredArticle, ReadonlySet<number>>();

function trigramsOf(article: StoredArticle): ReadonlySet<number> {
  const known = trigrams.get(article) ?? new Set(article.claims.flatMap(quoteShingles));
  trigrams.set(article, known);
  return known;
}

/** Each metric counts once: a number in headline and text is no more than one number. */
function compareNumbers(a: readonly StoredFigure[], b: readonly StoredFigure[]) {
  const exact = new Set<string | null>();
  const agreeing = new Set<string | null>();
  for (const mine of a)
    for (const theirs of b) {
      if (mine.metric !== theirs.metric || mine.unit !== theirs.unit || mine.period !== theirs.period)
        continue;
      if (relatePlaces(mine.place, theirs.place) === 'apart') continue;
      const verdict = compareValues(mine, theirs);
      if (verdict === 'same' && isDistinctive(mine)) exact.add(mine.metric);
      else if (verdict === 'same' || verdict === 'consistent') agreeing.add(mine.metric);
    }
  return { exact: exact.size, agreeing: [...agreeing].filter((metric) => !exact.has(metric)).length };
}

function isMain({ operation }: StoredClaim): boolean {
  return operation === 0;
}

function areSameDays(a: StoredClaim, b: StoredClaim): boolean {
  if (a.kind !== 'date' || b.kind !== 'date' || !isMain(a) || !isMain(b)) return false;
  return a.what.startsWith('operation') && compareDates(a, b) === 'same';
}
