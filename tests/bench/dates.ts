import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDateMentions } from '../../src/claims/date/mentions.ts';
import type { Language } from '../../src/claims/text/language.ts';
import { tokenize } from '../../src/claims/text/tokens.ts';
import type { Row } from './row.ts';

/** One case of Microsoft Recognizers-Text: `Start` and `Length` in UTF-16 units. */
interface Case {
  readonly Input: string;
  readonly Results: readonly { readonly Start: number; readonly Length: number }[];
}

/** chrono-node on the same English file (measured by the project before this code existed): share of the expected spans that one of its results overlaps. */
const CHRONO_RECALL = 0.69;

/**
 * Spans of days in Recognizers-Text's own cases, overlapped by one of ours. Precision counts ours that
 * overlap none of the expected, over the same inputs; single days are no period and so count against it.
 */
export async function bench(dataDir: string): Promise<Row[]> {
  const english = await measure(dataDir, 'English', 'en');
  const spanish = await measure(dataDir, 'Spanish', 'es');
  return [
    { name: 'date periods, English: overlap recall', ...english.recall, baseline: CHRONO_RECALL, bar: 0.9 },
    { name: 'date periods, English: overlap precision', ...english.precision, baseline: null, bar: null },
    { name: 'date periods, Spanish: overlap recall', ...spanish.recall, baseline: null, bar: null },
    { name: 'date periods, Spanish: overlap precision', ...spanish.precision, baseline: null, bar: null },
  ];
}

async function measure(dataDir: string, folder: string, lang: Language) {
  const file = join(dataDir, 'Recognizers-Text/Specs/DateTime', folder, 'DatePeriodExtractor.json');
  const cases: Case[] = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
  const tally = { expected: 0, hit: 0, ours: 0, right: 0 };
  for (const { Input, Results } of cases) {
    const tokens = tokenize(Input);
    const ours = findDateMentions(tokens, lang).map(({ from, to }) => ({
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    }));
    const expected = Results.map(({ Start, Length }) => ({ start: Start, end: Start + Length }));
    tally.expected += expected.length;
    tally.hit += expected.filter((span) => ours.some((other) => overlaps(span, other))).length;
    tally.ours += ours.length;
    tally.right += ours.filter((span) => expected.some((other) => overlaps(span, other))).length;
    if (process.env.BENCH_VERBOSE && expected.some((span) => !ours.some((other) => overlaps(span, other))))
      console.error(`missed: ${Input}`);
  }
  return {
    recall: { cases: tally.expected, ours: tally.hit / tally.expected },
    precision: { cases: tally.ours, ours: tally.right / tally.ours },
  };
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
