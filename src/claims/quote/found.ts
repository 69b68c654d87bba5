import type { Span, Speaker } from '../claim.ts';
import { wordsOf } from './fragment.ts';
import type { QuotedRun } from './runs.ts';

/** A quotation as found, which a later part of its sentence may still lengthen. */
export interface Found {
  readonly spans: Span[];
  speaker: Speaker | null;
  readonly partial: boolean;
  readonly words: string;
  /** It fills its block, as a pull quote does. */
  readonly alone: boolean;
}

/** A pull quote stands within this many quotations of the sentence that it repeats. */
const PULL_REACH = 40;

/** Shorter ones may be said twice. */
const LEAST_PULLED = 4;

/** A pull quote that repeats a sentence of the article is no second quotation. */
export function repeats({ words }: Found, at: number, all: readonly Found[]): boolean {
  if (words.split(' ').length < LEAST_PULLED) return false;
  const near = all.slice(Math.max(0, at - PULL_REACH), at + PULL_REACH);
  const self = Math.min(at, PULL_REACH);
  return near.some((other, i) => i !== self && other.words.includes(words) && (!other.alone || i < self));
}

/** Nothing else stands in its block, unless a signature. */
export function standsAlone({ block: { tokens, kind }, from, to }: QuotedRun): boolean {
  return (
    kind === 'pull-quote' ||
    (from <= 1 && (to + 1 >= tokens.length || /^[—–]$/.test(tokens[to + 1]?.text ?? '')))
  );
}

export function spanOf({ block, from, to }: QuotedRun): Span {
  let last = to;
  while (
    last > from + 1 &&
    /^[.,;:]$/.test(block.tokens[last - 1]?.text ?? '') &&
    block.tokens[last - 2]?.text !== '.'
  )
    last--;
  return { block: block.index, start: block.tokens[from]?.start ?? 0, end: block.tokens[last - 1]?.end ?? 0 };
}

export function textOf(run: QuotedRun): string {
  return wordsOf(run)
    .map(({ norm }) => norm)
    .join(' ');
}
