import * as v from 'valibot';
import { type Article, type IsoDate, isIsoDate } from './article.ts';
import { printedDay } from './day.ts';
import { ReadingError } from './error.ts';
import { type LoadParser, readHtml } from './html.ts';
import type { KnownMetadata } from './known.ts';
import { readText } from './text.ts';

const text = v.optional(v.nullable(v.string()));

/** An article as a file gives it: `text` or `html`, and what is known of it. */
const ArticleRecord = v.object({
  id: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  url: text,
  outlet: text,
  title: text,
  byline: text,
  published: text,
  lang: text,
  text,
  html: text,
});
export type ArticleRecord = v.InferOutput<typeof ArticleRecord>;

/**
 * Parses JSON whose shape is checked afterwards.
 * @throws {ReadingError} where it is no JSON
 */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new ReadingError('problemJson');
  }
}

/** @throws {ReadingError} where the value is no article of the documented form */
export function articleRecord(value: unknown): ArticleRecord {
  const result = v.safeParse(ArticleRecord, value);
  if (result.success) return result.output;
  const field = result.issues[0].path?.map((part) => String(part.key)).join('.');
  throw field === undefined ? new ReadingError('problemNotArticle') : new ReadingError('problemField', field);
}

/** @throws {ReadingError} where there is neither text nor html, or no article in them */
export async function readRecord(
  record: ArticleRecord,
  fallback: KnownMetadata,
  parser: LoadParser,
): Promise<Article> {
  const known = { ...fallback, ...knownOf(record) };
  if (record.text) return readText(record.text, known);
  if (record.html) return readHtml(record.html, known, await parser());
  throw new ReadingError('problemNoTextField');
}

/** What the record says of its article; a day that cannot be read counts as not given. */
export function knownOf(record: ArticleRecord): KnownMetadata {
  const published = dayOf(record.published);
  return {
    ...(record.id === undefined || record.id === null ? {} : { id: String(record.id) }),
    ...(record.url ? { url: record.url } : {}),
    ...(record.outlet ? { outlet: record.outlet } : {}),
    ...(record.title ? { title: record.title } : {}),
    ...(record.byline ? { byline: record.byline } : {}),
    ...(record.lang ? { lang: record.lang.toLowerCase() } : {}),
    ...(published === null ? {} : { published }),
  };
}

function dayOf(value: string | null | undefined): IsoDate | null {
  return isIsoDate(value) ? value : (printedDay(value ?? '')?.day ?? null);
}
