import * as v from 'valibot';
import { type BlockKind, type IsoDate, isIsoDate } from '../reading/article.ts';

/** Bounds far above any news article, so that a page cannot fill the worker's memory. */
const MAX_BLOCKS = 20_000;
const MAX_TEXT = 200_000;
const MAX_META = 4_000;

const meta = v.pipe(v.string(), v.maxLength(MAX_META));

const kinds = [
  'headline',
  'subhead',
  'paragraph',
  'list-item',
  'table-head',
  'table-row',
  'caption',
  'block-quote',
  'pull-quote',
] as const satisfies readonly BlockKind[];

/** An article as it crosses from a page into the background. */
export const ArticleSchema = v.object({
  id: meta,
  url: meta,
  outlet: meta,
  title: meta,
  byline: meta,
  published: v.nullable(v.custom<IsoDate>(isIsoDate)),
  lang: v.pipe(v.string(), v.maxLength(64)),
  blocks: v.pipe(
    v.array(v.object({ kind: v.picklist(kinds), text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) })),
    v.maxLength(MAX_BLOCKS),
    v.readonly(),
  ),
});
