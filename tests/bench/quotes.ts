import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, QuoteClaim } from '../../src/claims/claim.ts';
import { findQuotes } from '../../src/claims/quote/quotes.ts';
import { prepare, type TextDocument } from '../../src/claims/text/document.ts';
import { type Attributed, attributionsOf, wordsOf } from './polnear.ts';
import type { Row } from './row.ts';

/** Shorter quotations are as often terms as quotations, and PolNeAR's annotators did not part them. */
const LEAST_WORDS = 5;
/** A span is right where this share of its words lies in the content of a labelled attribution. */
const LEAST_OVERLAP = 0.8;

interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Empty where nobody is named. */
  readonly speaker: string;
}

/**
 * Quotations and speakers against PolNeAR's `data/dev` (84 political reports of seven outlets, every
 * attribution labelled by hand), from a folder that holds `PolNeAR/data/dev`.
 *
 * - Span precision: of the quotations found, of five words or more, those whose words lie to 0.8 inside
 *   the content of a labelled attribution.
 * - Span recall: of the stretches between a pair of double marks, of five words or more, inside such a
 *   content, those that a found quotation covers to 0.8.
 * - Speaker: of those stretches, the ones whose attribution has a source. Right where the last word of
 *   our speaker is a word of the source, or the source's last word one of ours. A pronoun or a
 *   description as source is read with the mentions that CoreNLP's coreference (in the data) puts
 *   with it, and with the labelled source before it. Precision is over those given a speaker.
 *
 * The baseline is a rule of one expression: `"…," X said`, `"…," said X`, `X said, "…"`.
 */
export async function bench(dataDir: string): Promise<Row[]> {
  const folder = join(dataDir, 'PolNeAR', 'data', 'dev');
  const [ours, baseline] = [new Tally(), new Tally()];
  for (const file of readdirSync(join(folder, 'text')).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const attributions = attributionsOf(folder, file.slice(0, -'.txt'.length));
    if (attributions === null) continue;
    ours.add(text, attributions, ourQuotations(text));
    baseline.add(text, attributions, plainQuotations(text));
  }
  const row = (name: string, read: (tally: Tally) => readonly [number, number], bar: number | null): Row => {
    const [right, cases] = read(ours);
    const [plainRight, plainCases] = read(baseline);
    return { name, cases, ours: right / cases, baseline: plainRight / plainCases, bar };
  };
  return [
    row('PolNeAR quoted spans, precision', ({ rightSpans, spans }) => [rightSpans, spans], 0.97),
    row('PolNeAR quoted spans, recall', ({ foundGold, gold }) => [foundGold, gold], null),
    row('PolNeAR speakers, precision', ({ rightSpeakers, speakers }) => [rightSpeakers, speakers], 0.9),
    row('PolNeAR speakers, recall', ({ rightSpeakers, sourced }) => [rightSpeakers, sourced], 0.8),
  ];
}

/** Counts over all files; `misses` says what went wrong, for whoever works on the rules. */
export class Tally {
  spans = 0;
  rightSpans = 0;
  gold = 0;
  foundGold = 0;
  sourced = 0;
  speakers = 0;
  rightSpeakers = 0;
  readonly misses: string[] = [];

  add(text: string, attributions: readonly Attributed[], found: readonly Quotation[]): void {
    const long = found.filter((one) => wordsOf(text.slice(one.start, one.end)).length >= LEAST_WORDS);
    for (const one of long) {
      this.spans++;
      if (attributions.some((a) => a.content.some((c) => covers(text, c, one)))) this.rightSpans++;
      else this.misses.push(`span\t${text.slice(one.start, one.end)}`);
    }
    for (const quoted of pairsOfMarks(text)) this.#addGold(text, attributions, long, quoted);
  }

  #addGold(
    text: string,
    attributions: readonly Attributed[],
    found: readonly Quotation[],
    quoted: Quotation,
  ): void {
    const holders = attributions.filter((a) => a.content.some((c) => covers(text, c, quoted)));
    if (holders.length === 0) return;
    this.gold++;
    const one = found.find((other) => covers(text, other, quoted));
    if (one !== undefined) this.foundGold++;
    else this.misses.push(`gold\t${text.slice(quoted.start, quoted.end)}`);
    const sourced = holders.filter(({ source }) => source.length > 0);
    if (sourced.length === 0) return;
    this.sourced++;
    if (one === undefined || one.speaker === '') {
      if (one !== undefined)
        this.misses.push(`none\t${sourced[0]?.sourceText}\t${text.slice(quoted.start, quoted.end)}`);
      return;
    }
    this.speakers++;
    if (sourced.some((a) => names(one.speaker, a))) this.rightSpeakers++;
    else
      this.misses.push(
        `speaker\t${one.speaker} <> ${sourced[0]?.sourceText}\t${text.slice(quoted.start, quoted.end)}`,
      );
  }
}

function names(speaker: string, { source, sourceText, also }: Attributed): boolean {
  const ours = wordsOf(speaker);
  const last = ours.at(-1) ?? '';
  return source.includes(last) || also.has(last) || ours.includes(wordsOf(sourceText).at(-1) ?? '-');
}

function covers(
  text: string,
  outer: { start: number; end: number },
  inner: { start: number; end: number },
): boolean {
  const all = wordsOf(text.slice(inner.start, inner.end)).length;
  const [start, end] = [Math.max(outer.start, inner.start), Math.min(outer.end, inner.end)];
  return end > start && wordsOf(text.slice(start, end)).length >= LEAST_OVERLAP * all;
}

/** What stands between double marks, by the plainest rule, so that labels and readers meet on equal terms. */
function pairsOfMarks(text: string): Quotation[] {
  return [...text.matchAll(/["“]([^"“”\n]+)["”]/g)]
    .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1, speaker: '' }))
    .filter(({ start, end }) => wordsOf(text.slice(start, end)).length >= LEAST_WORDS);
}

function ourQuotations(text: string): Quotation[] {
  const { doc, offsets } = documentOf(text);
  return findQuotes(doc).flatMap((quote) => spansOf(quote, offsets));
}

function spansOf({ spans, speaker }: Draft<QuoteClaim>, offsets: readonly number[]): Quotation[] {
  return spans.map(({ block, start, end }) => {
    const offset = offsets[block] ?? 0;
    return { start: offset + start, end: offset + end, speaker: speaker?.name ?? '' };
  });
}

/** One block a line; the first line of these files is the headline. */
function documentOf(text: string): { doc: TextDocument; offsets: number[] } {
  const blocks: { kind: 'headline' | 'paragraph'; text: string }[] = [];
  const offsets: number[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    blocks.push({ kind: offsets.length === 0 ? 'headline' : 'paragraph', text: line[0] });
    offsets.push(line.index);
  }
  return { doc: prepare({ blocks, lang: 'en', published: null }), offsets };
}

const NAME = String.raw`((?:[A-Z][\w.’'-]+ ){0,3}[A-Z][\w’'-]+|[Hh]e|[Ss]he|[Tt]hey)`;
const SAID = '(?:said|says|told|added|wrote)';

/** The baseline: marks paired as above, and "X said" before or behind them. */
function plainQuotations(text: string): Quotation[] {
  return pairsOfMarks(text).map(({ start, end }) => {
    const after = text.slice(end + 1, end + 80);
    const before = text.slice(Math.max(0, start - 80), start - 1);
    const speaker =
      new RegExp(`^,? ${NAME} ${SAID}`).exec(after)?.[1] ??
      new RegExp(`^,? ${SAID} ${NAME}`).exec(after)?.[1] ??
      new RegExp(`${NAME} ${SAID}[^.”"]*$`).exec(before)?.[1];
    return { start, end, speaker: speaker ?? '' };
  });
}
