import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Amount = v.optional(v.number());

const Figure = v.object({
  id: v.string(),
  span: v.string(),
  value: Amount,
  low: Amount,
  high: Amount,
  modifier: v.string(),
  unit: v.string(),
  metric: v.string(),
  place: v.string(),
  period: v.string(),
});
const DateLabel = v.object({
  id: v.string(),
  span: v.string(),
  start: v.string(),
  end: v.string(),
  what: v.string(),
});
const Quote = v.object({
  id: v.string(),
  span: v.string(),
  speaker: v.optional(v.string()),
  speaker_role: v.optional(v.string()),
  partial: v.boolean(),
});
/** A number that may be found or not: background totals, and counts that no metric of the contract covers. */
const Optional = v.object({ span: v.string(), value: v.number() });

const PageLabels = v.object({
  page: v.string(),
  operation: v.nullable(v.string()),
  is_coverage: v.boolean(),
  published: v.string(),
  figures: v.array(Figure),
  dates: v.array(DateLabel),
  quotes: v.array(Quote),
  traps: v.array(v.object({ span: v.string() })),
  optional: v.optional(v.array(Optional), []),
  /** Dates that another label states in part: the last day of a four-day operation. */
  optional_dates: v.optional(v.array(v.object({ span: v.string(), start: v.string(), end: v.string() })), []),
});

/** Claims of several pages that state one fact, and how each two of them compare. */
const Fact = v.object({
  operation: v.string(),
  fact: v.string(),
  /** Its name in `contains` of other facts. */
  key: v.string(),
  kind: v.picklist(['figure', 'date', 'quote']),
  /** `PAGE#ID` of each claim. */
  members: v.array(v.string()),
  /** `PAGE#ID|PAGE#ID` to the verdict, or to several that are right, with `|` between. */
  pairs: v.record(v.string(), v.string()),
  /** Facts whose place or period holds this one's, or lies in it. */
  contains: v.optional(v.array(v.string()), []),
  /** Pairs that may be referred or not. */
  maybe: v.optional(v.array(v.string()), []),
});

export type FigureLabel = v.InferOutput<typeof Figure>;
export type DateLabel = v.InferOutput<typeof DateLabel>;
export type QuoteLabel = v.InferOutput<typeof Quote>;
export type PageLabels = v.InferOutput<typeof PageLabels>;
export type Fact = v.InferOutput<typeof Fact>;

export interface Labels {
  readonly pages: ReadonlyMap<string, PageLabels>;
  readonly facts: readonly Fact[];
}

/** The labels of a folder: one file a page, and `xref-*.json` with the facts of each operation. Throws where one is malformed. */
export function loadLabels(folder: string): Labels {
  const pages = new Map<string, PageLabels>();
  const facts: Fact[] = [];
  for (const name of readdirSync(folder).sort()) {
    const value: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (name.startsWith('xref-')) {
      facts.push(...v.parse(v.array(Fact), value));
      continue;
    }
    const page = v.parse(PageLabels, value);
    pages.set(page.page, page);
  }
  return { pages, facts };
}
