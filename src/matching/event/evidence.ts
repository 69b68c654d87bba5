import { compareDates } from '../date/compare.ts';
import { figuresOf } from '../figure/article-figures.ts';
import { isOneNumber } from '../figure/compare.ts';
import { compareValues } from '../figure/values.ts';
import { relatePlaces } from '../places.ts';
import { compareQuotes } from '../quote/compare.ts';
import { type Passage, readPassages } from '../quote/passages.ts';
import type { StoredArticle, StoredClaim, StoredDate, StoredFigure } from '../reference.ts';
import { sharedNames, termKey, termOverlap } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';

/** What two articles share that two events hardly would, of the operations that they are about. */
export interface Evidence {
  /** Words of quotes that both print. */
  readonly quotes: number;
  /** Figures of one metric and place that are the same and distinctive: 128 arrests in both. */
  readonly exact: number;
  /** Other figures of one metric and place that agree: "about 100" and "nearly 100" arrests. */
  readonly agreeing: number;
  /** Whether both give the same days for the operation. */
  readonly dates: boolean;
  /** How alike their titles and first paragraphs are, 0 to 1. */
  readonly terms: number;
  /** Words of names of firms, sites and persons that both print. */
  readonly names: number;
}

/** Chosen on coverage of neighbouring events: reports of one share a third and more of these words. */
const ALIKE = 0.35;
/** A long sentence, or two: one more than a single statement. */
const STATEMENTS = 20;

/** A firm and a street, or a firm of two words and who speaks for it. */
export const SEVERAL_NAMES = 3;

export function compareArticles(a: StoredArticle, b: StoredArticle): Evidence {
  return {
    quotes: sharedWords(readPassages(a).filter(isSingle), readPassages(b).filter(isSingle)),
    ...compareNumbers(figuresOf(a).filter(isMain), figuresOf(b).filter(isMain)),
    dates: a.claims.some((claim) => b.claims.some((other) => areSameDays(claim, other))),
    terms: termOverlap(a.terms, b.terms),
    names: sharedNames(a.terms.filter(isNoOperation(a)), b.terms.filter(isNoOperation(b))),
  };
}

/** What an operation is called is compared apart, and never says that two of one name are one. */
function isNoOperation({ operations }: StoredArticle): (term: string) => boolean {
  const named = new Set(operations.flatMap(({ name }) => (name === null ? [] : wordsOf(name))));
  return (term) => !named.has(termKey(term));
}

/** How much speaks for one event. A shared sentence or distinctive number counts one, a rounded number half. */
export function weigh({ quotes, exact, agreeing, dates, terms, names }: Evidence): number {
  const statements = quotes >= STATEMENTS ? 2 : quotes > 0 ? 1 : 0;
  const numbers = Math.min(2, exact) + Math.min(1, agreeing / 2);
  const named = names >= SEVERAL_NAMES ? 1 : names > 0 ? 0.5 : 0;
  return statements + numbers + (dates ? 1 : 0) + (terms >= ALIKE ? 1 : 0) + named;
}

/** Whether the two share anything that somebody stated, or names of several things: more than words and a place. */
export function haveStatementInCommon({ quotes, exact, agreeing, dates, names }: Evidence): boolean {
  return quotes > 0 || exact > 0 || agreeing > 0 || dates || names >= SEVERAL_NAMES;
}

/**
 * Whether the numbers and statements of two reports say that they are of one operation, though the one tells of the
 * other's name as if of an earlier time: "ICE began what it calls Operation Metro last May", under this week's counts.
 */
export function saysMuchTheSame({ quotes, exact }: Evidence): boolean {
  return exact > 1 && quotes > 0;
}

/** Fewer words in a row may be two people's: "don't know about any of this", "don't care about any of it". */
const STATEMENT = 8;

function sharedWords(mine: readonly Passage[], theirs: readonly Passage[]): number {
  const best = mine.map((a) => Math.max(0, ...theirs.map((b) => statedWords(a, b))));
  return best.reduce((sum, words) => sum + words, 0);
}

/** The words that two passages share, where these are one statement: a few that were changed may be two. */
function statedWords(a: Passage, b: Passage): number {
  const compared = compareQuotes(a, b);
  if (compared === null) return 0;
  const isSure = compared.verdict !== 'altered' || compared.shared >= STATEMENT;
  return isSure ? compared.shared : 0;
}

function isSingle({ quotes }: Passage): boolean {
  return quotes.length === 1;
}

/** Each metric counts once: a number in headline and text is no more than one number. */
function compareNumbers(a: readonly StoredFigure[], b: readonly StoredFigure[]) {
  const exact = new Set<string | null>();
  const agreeing = new Set<string | null>();
  for (const mine of a)
    for (const theirs of b) {
      if (mine.metric !== theirs.metric || mine.unit !== theirs.unit || mine.period !== theirs.period)
        continue;
      if (isOneNumber({ figure: mine, figures: a }, { figure: theirs, figures: b })) exact.add(mine.metric);
      else if (relatePlaces(mine.place, theirs.place) !== 'apart' && agree(mine, theirs))
        agreeing.add(mine.metric);
    }
  return { exact: exact.size, agreeing: [...agreeing].filter((metric) => !exact.has(metric)).length };
}

function agree(a: StoredFigure, b: StoredFigure): boolean {
  const verdict = compareValues(a, b);
  return verdict === 'same' || verdict === 'consistent';
}

function isMain({ operation }: StoredClaim): boolean {
  return operation === 0;
}

function areSameDays(a: StoredClaim, b: StoredClaim): boolean {
  if (a.kind !== 'date' || b.kind !== 'date' || !isMain(a) || !isMain(b)) return false;
  if (!a.what.startsWith('operation') || !b.what.startsWith('operation')) return false;
  return compareDates(a, b) === 'same' || (areStarts(a, b) && a.start === b.start);
}

/** "Kicked off Monday" and "the raid on Monday": each says when agents came. */
function areStarts(a: StoredDate, b: StoredDate): boolean {
  return [a, b].every(({ what, start, end }) => what !== 'operation end' && start === end);
}
