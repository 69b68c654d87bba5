import { diffArrays } from 'diff/lib/diff/array.js';
import type { Verdict } from '../reference.ts';
import type { QuoteText } from './quote-text.ts';

export interface WordComparison {
  readonly verdict: Extract<Verdict, 'same' | 'shortened' | 'altered'>;
  /** Words that both print in one run with others. */
  readonly shared: number;
}

/** Shorter runs of equal words come about by chance: in "that the", "of our". Short quotes have no longer ones. */
const RUN = 3;
const SHORT_RUN = 2;
/** Up to here a quote is short. */
const SHORT = 9;
/** Fewer equal words than these are a turn of phrase. */
const LEAST = 4;
/** From here on, equal words are more than the beginning of a phrase. */
const PHRASE = 6;
/** Real near-quotes keep four words in five (DESIGN); half is where two sentences of one speech begin to pass. */
const SHARED = 0.6;
/** From here on, what follows an equal beginning is another sentence rather than a changed end. */
const SENTENCE = 5;

/**
 * How two quotations compare word by word: `same`; `shortened` where one prints a part of the other,
 * cut at its ends or marked by an ellipsis; `altered` where words are changed, or dropped or added inside;
 * null where they are two statements.
 */
export function compareWords(a: QuoteText, b: QuoteText): WordComparison | null {
  const least = Math.min(a.words.length, b.words.length);
  if (least === 0) return null;
  if (a.words.join(' ') === b.words.join(' ')) return { verdict: 'same', shared: least };
  if (isPart(a, b) || isPart(b, a)) return { verdict: 'shortened', shared: least };
  const runs = commonRuns(a, b);
  const shared = runs.reduce((sum, run) => sum + run.length, 0);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined || shared < LEAST || shared < SHARED * least) return null;
  if (shared < PHRASE && !runs.some(({ inA, length }) => a.words.slice(inA, inA + length).some(isWeighty)))
    return null;
  const isCut =
    isCutEnd(first.inA, first.inB) &&
    isCutEnd(a.words.length - last.inA - last.length, b.words.length - last.inB - last.length) &&
    runs.every((run, i) => isMarked(run, runs[i + 1], a, b));
  return { verdict: isCut ? 'shortened' : 'altered', shared };
}

/** "We will not be deterred" and "… intimidated" share nothing: six letters are hardly ever a function word, in either language. */
export function isWeighty(word: string): boolean {
  return word.length >= 6;
}

/** Words that stand in both texts in a row, with where. */
interface Run {
  readonly inA: number;
  readonly inB: number;
  readonly length: number;
}

/** In time linear in the words and their differences (Myers 1986). */
function commonRuns(a: QuoteText, b: QuoteText): Run[] {
  const runs: Run[] = [];
  const shortest = Math.min(a.words.length, b.words.length) <= SHORT ? SHORT_RUN : RUN;
  let [inA, inB] = [0, 0];
  for (const { added, removed, count } of diffArrays([...a.words], [...b.words])) {
    if (!added && !removed && count >= shortest) runs.push({ inA, inB, length: count });
    if (!added) inA += count;
    if (!removed) inB += count;
  }
  return runs;
}

/** Whether `part` stands in `whole` word for word. */
function isPart(part: QuoteText, whole: QuoteText): boolean {
  return ` ${whole.words.join(' ')} `.includes(` ${part.words.join(' ')} `);
}

/** At an end, one of the two stops earlier, or each goes on with another sentence. */
function isCutEnd(restA: number, restB: number): boolean {
  return restA === 0 || restB === 0 || (restA >= SENTENCE && restB >= SENTENCE);
}

/** Between two runs, only one has words, and the other an ellipsis in their stead. */
function isMarked(run: Run, next: Run | undefined, a: QuoteText, b: QuoteText): boolean {
  if (next === undefined) return true;
  const [betweenA, betweenB] = [next.inA - run.inA - run.length, next.inB - run.inB - run.length];
  return (betweenA === 0 && a.gaps.has(next.inA)) || (betweenB === 0 && b.gaps.has(next.inB));
}
