import { firstIndex } from '../claims/text/search.ts';
import type { ArrestCounts } from './counts.ts';
import type { Signal } from './signals.ts';

/** What sentences tell of ICE, each by where it stands. */
export interface Deeds {
  /** People arrested are counted, and ICE is named in that sentence or one beside it: "ICE took 64 of them". */
  readonly deeds: readonly number[];
  /** ICE is named beside an arrest or an operation, counted or not: "immigration agents led the men out". */
  readonly acts: readonly number[];
  /** Arrests are counted in a sentence about protest, law, goods or another agency. */
  readonly others: readonly number[];
}

/** What sets a sentence apart: what is told beside these words is no deed of ICE's. */
const BLOCKERS: readonly Signal[] = [
  'policy',
  'protest',
  'statistics',
  'contraband',
  'otherAgency',
  'abroad',
  'unrelated',
  'single',
];

/** How many sentences apart, of one paragraph, a count and who made it may stand. */
const BESIDE = 2;

/** One sentence of folded text, and the paragraph that it is of. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

type Found = Readonly<Record<Signal, readonly number[]>> & ArrestCounts;

/**
 * What the sentences of a text say for themselves, wherever they stand: features and letters come to ICE
 * late, and a page on a protest has ICE, arrests and a count as well, but not in one sentence.
 */
export function findDeeds(folded: string, found: Found): Deeds {
  const deeds: number[] = [];
  const acts: number[] = [];
  const others: number[] = [];
  const sentences = sentencesOf(folded);
  const isIn = (positions: readonly number[], { from, to }: Sentence) =>
    (positions[firstIndex(positions, (at) => at >= from)] ?? Number.POSITIVE_INFINITY) < to;
  const names = (sentence: Sentence) =>
    isIn(found.agency, sentence) || isIn(found.agents, sentence) || isIn(found.department, sentence);
  const isBlocked = (sentence: Sentence) => BLOCKERS.some((signal) => isIn(found[signal], sentence));
  for (const [n, sentence] of sentences.entries()) {
    const blocked = isBlocked(sentence);
    if (isIn(found.many, sentence)) {
      const beside = sentences
        .slice(Math.max(0, n - BESIDE), n + BESIDE + 1)
        .some(
          (other) =>
            other.line === sentence.line && names(other) && (other === sentence || !isBlocked(other)),
        );
      if (blocked) others.push(sentence.from);
      else if (beside) deeds.push(sentence.from);
    }
    const acted = [found.arrest, found.taking, found.operation].some((positions) =>
      isIn(positions, sentence),
    );
    if (!blocked && acted && names(sentence)) acts.push(sentence.from);
  }
  return { deeds, acts, others };
}

/** Where sentences end: a mark with a space behind it that follows no initial and no short form. */
const END = /[.!?]["”’»)]?\s|\n/g;
const SHORT =
  /(?:^|[^a-z])(?:[a-z]|calif|sept|oct|nov|dec|jan|feb|aug|mass|ill|conn|ariz|tenn|wash|miss|gov|sen|rev|gen|no|st|mr|mrs|ms|dr)$/;

function sentencesOf(folded: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let line = 0;
  for (const { 0: mark, index } of folded.matchAll(END)) {
    if (mark[0] === '.' && SHORT.test(folded.slice(Math.max(0, index - 8), index))) continue;
    const to = index + mark.length;
    sentences.push({ from, to, line });
    from = to;
    if (mark.endsWith('\n')) line++;
  }
  sentences.push({ from, to: folded.length, line });
  return sentences;
}
