import * as v from 'valibot';
import type { DateWhat, Modifier } from '../claims/claim.ts';
import type { StoredArticle } from '../matching/reference.ts';
import { type IsoDate, isIsoDate } from '../reading/article.ts';
import { hash } from '../reading/hash.ts';
import { type Problem, problem } from '../reading/problem.ts';

/**
 * Articles to compare with, as a file: what an article is and what it claims, each claim with its
 * sentence; never its whole text. `version` is the day of the content and a hash of it.
 */
export interface Pack {
  readonly format: typeof FORMAT;
  /** Names what it is an edition of: a pack replaces the loaded one of its name. */
  readonly name: string;
  readonly made: IsoDate;
  readonly version: string;
  readonly articles: readonly StoredArticle[];
}

const FORMAT = 'crossread-pack/1';

const Day = v.custom<IsoDate>(isIsoDate, 'a day');
const Text = v.string();
const Numeric = v.nullable(v.pipe(v.number(), v.finite()));
const Index = v.pipe(v.number(), v.integer(), v.minValue(0));

const stated = { id: Text, exact: Text, sentence: Text, operation: Index };
const MODIFIERS = [
  'exact',
  'about',
  'nearly',
  'more_than',
  'at_least',
  'fewer_than',
  'up_to',
] as const satisfies Modifier[];
const WHATS = [
  'operation dates',
  'operation start',
  'operation end',
  'announcement',
  'as-of date',
  'other',
] as const satisfies DateWhat[];

const ClaimSchema = v.variant('kind', [
  v.object({
    kind: v.literal('figure'),
    ...stated,
    value: Numeric,
    low: Numeric,
    high: Numeric,
    modifier: v.picklist(MODIFIERS),
    unit: Text,
    metric: v.nullable(Text),
    place: Text,
    period: Text,
  }),
  v.object({ kind: v.literal('date'), ...stated, start: Day, end: Day, what: v.picklist(WHATS) }),
  v.object({
    kind: v.literal('quote'),
    ...stated,
    speaker: v.nullable(v.object({ name: Text, role: Text })),
    partial: v.boolean(),
  }),
]);

/** A stored article from outside: a pack, a backup. Links are shown, so an address is http or none. */
export const StoredArticleSchema = v.object({
  id: v.pipe(Text, v.nonEmpty()),
  url: v.pipe(Text, v.regex(/^(?:https?:\/\/.*)?$/i)),
  outlet: Text,
  title: Text,
  byline: Text,
  published: v.nullable(Day),
  lang: Text,
  operations: v.array(
    v.object({
      name: v.nullable(Text),
      agency: Text,
      start: v.nullable(Day),
      end: v.nullable(Day),
      places: v.array(Text),
    }),
  ),
  terms: v.array(Text),
  fingerprint: v.array(v.number()),
  claims: v.array(ClaimSchema),
}) satisfies v.GenericSchema<unknown, StoredArticle>;

const PackSchema = v.object({
  format: v.literal(FORMAT),
  name: v.pipe(Text, v.nonEmpty()),
  made: Day,
  version: v.pipe(Text, v.nonEmpty()),
  articles: v.array(StoredArticleSchema),
}) satisfies v.GenericSchema<unknown, Pack>;

/** Makes a pack of articles: the same ones give the same pack, in whatever order they come. */
export function makePack(name: string, articles: readonly StoredArticle[], made: IsoDate | null): Pack {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const newest = sorted
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
  const day = made ?? newest ?? '1970-01-01';
  return {
    format: FORMAT,
    name,
    made: day,
    version: `${day}.${hash(JSON.stringify(sorted))}`,
    articles: sorted,
  };
}

/** True where a file means to be a pack, whole or not. */
export function isPackLike(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    String(value.format).startsWith('crossread-pack')
  );
}

export type PackReading =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problem: Problem };

/** Checks a pack from outside, field by field. */
export function readPack(value: unknown): PackReading {
  const result = v.safeParse(PackSchema, value);
  if (result.success) return { ok: true, pack: result.output };
  const where = v.getDotPath(result.issues[0]);
  const none = where === null || where === 'format';
  return { ok: false, problem: none ? problem('problemNotPack') : problem('problemPackDamaged', where) };
}
