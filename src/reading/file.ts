import type { Article } from './article.ts';
import { decode } from './decode.ts';
import { ReadingError } from './error.ts';
import { type LoadParser, readHtml } from './html.ts';
import { articleRecord, knownOf, parseJson, readRecord } from './json.ts';
import { articleOf, type KnownMetadata } from './known.ts';
import { type Problem, problem } from './problem.ts';
import { readPlain, readText } from './text.ts';

/** One article of a file, or why there is none. */
export type Reading =
  | { readonly ok: true; readonly name: string; readonly article: Article }
  | { readonly ok: false; readonly name: string; readonly problem: Problem };

export interface How {
  readonly parser: LoadParser;
  /** A record that has nothing but text is a sample: nothing in it is taken for a headline or left out. */
  readonly plain?: boolean;
}

type Form = 'html' | 'json' | 'jsonl' | 'text';

const FORMS: ReadonlyMap<string, Form> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
]);

/**
 * The articles of a file: one of `.html` and `.txt`, one or an array in `.json`, one a line in
 * `.jsonl`. Never throws: what cannot be read comes back as a problem, line by line.
 *
 * @param name the file's name or path; `name#id` names an article of several
 * @param known what is known of the article from elsewhere; it goes before what the file prints
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  known: KnownMetadata,
  how: How,
): Promise<Reading[]> {
  try {
    const source = decode(bytes);
    const form = FORMS.get(/\.([a-z]{2,6})$/i.exec(name)?.[1]?.toLowerCase() ?? '') ?? guess(source);
    if (form === 'jsonl') return await readLines(name, source, known, how);
    if (form === 'json') return await readJson(name, source, known, how);
    const article = form === 'html' ? readHtml(source, known, await how.parser()) : readText(source, known);
    return [checked(name, article)];
  } catch (error) {
    return [failed(name, error)];
  }
}

function guess(source: string): Form {
  const start = source.trimStart()[0];
  return start === '<' ? 'html' : start === '{' || start === '[' ? 'json' : 'text';
}

async function readJson(name: string, source: string, known: KnownMetadata, how: How): Promise<Reading[]> {
  const value = parseJson(source);
  if (!Array.isArray(value)) return [await readOne(name, value, known, how)];
  const readings: Reading[] = [];
  for (const [i, item] of value.entries())
    readings.push(await readOne(memberName(name, item, i), item, {}, how));
  if (readings.length === 0) throw new ReadingError('problemEmpty');
  return readings;
}

async function readLines(name: string, source: string, known: KnownMetadata, how: How): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const [i, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const value = parseJson(line);
      readings.push(
        await readOne(
          memberName(name, value, i),
          value,
          { ...known, id: `${known.id ?? name}-${i + 1}` },
          how,
        ),
      );
    } catch {
      readings.push({
        ok: false,
        name: `${name}#${i + 1}`,
        problem: problem('problemJsonLine', i + 1),
      });
    }
  }
  return readings;
}

function memberName(name: string, value: unknown, index: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return `${name}#${typeof id === 'string' || typeof id === 'number' ? id : index + 1}`;
}

async function readOne(name: string, value: unknown, known: KnownMetadata, how: How): Promise<Reading> {
  try {
    const record = articleRecord(value);
    const sample = how.plain && record.text && !record.title && !record.url ? record.text : null;
    if (sample !== null) return checked(name, articleOf({ ...known, ...knownOf(record) }, readPlain(sample)));
    return checked(name, await readRecord(record, known, how.parser));
  } catch (error) {
    return failed(name, error);
  }
}

function checked(name: string, article: Article): Reading {
  if (article.blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text))) return { ok: true, name, article };
  return { ok: false, name, problem: problem('problemNoArticleText') };
}

function failed(name: string, error: unknown): Reading {
  const known = error instanceof ReadingError;
  return { ok: false, name, problem: known ? error.problem : problem('problemNotUnderstood') };
}
