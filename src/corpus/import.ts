import { type Reading, readFile } from '../reading/file.ts';
import type { LoadParser } from '../reading/html.ts';
import type { KnownMetadata } from '../reading/known.ts';
import { type Problem, problem } from '../reading/problem.ts';
import { addArticle, type ListedArticle } from './articles.ts';
import type { ImportRow, LibraryDatabase } from './database.ts';
import { stored } from './storage-error.ts';

/** What became of one article of an import. */
export type Imported =
  | { readonly ok: true; readonly name: string; readonly article: ListedArticle }
  | { readonly ok: false; readonly name: string; readonly problem: Problem };

/** So often it is written down how far a file came; those read since then are read again, to the same effect. */
const NOTED = 20;

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportOptions {
  /** Stops between two articles; what was stored by then stays. */
  readonly signal?: AbortSignal;
  /** Called after each article with how many of the files are done, of all; the one at work in part. */
  readonly onProgress?: (imported: Imported, done: number, files: number) => void;
}

/** Reads a file into the library: `.txt`, `.html`, `.json`, `.jsonl`. A line that cannot be read stops no other. @throws {StorageError} */
export async function importFile(
  database: LibraryDatabase,
  file: ImportFile,
  parser: LoadParser,
): Promise<Imported[]> {
  const results: Imported[] = [];
  for (const reading of await readFile(file.name, file.bytes, {}, { parser }))
    results.push(await keep(database, reading));
  return results;
}

/** Reads pasted text, or pasted HTML, into the library; `known` is what the reader says of it. @throws {StorageError} */
export async function importText(
  database: LibraryDatabase,
  text: string,
  known: KnownMetadata,
  parser: LoadParser,
): Promise<Imported> {
  const name = /^\s*<(?:!doctype|html|body|article|div|p)\b/i.test(text) ? 'pasted.html' : 'pasted.txt';
  const [reading] = await readFile(name, new TextEncoder().encode(text), known, { parser });
  return reading === undefined
    ? { ok: false, name, problem: problem('problemNoArticleText') }
    : keep(database, reading);
}

/**
 * Imports many files. The work is written down first, so that `resumeImports` goes on with it where a
 * closed browser or a stopped worker left it. One that is cancelled is not taken up again.
 * @throws {StorageError}
 */
export async function importFiles(
  database: LibraryDatabase,
  files: readonly ImportFile[],
  parser: LoadParser,
  options: ImportOptions = {},
): Promise<Imported[]> {
  const rows = files.map((file) => ({ file, article: 0 }));
  const ids = await stored(() => database.imports.bulkAdd(rows, { allKeys: true }));
  return work(database, ids, parser, options);
}

/** Goes on with every import that was not finished. @throws {StorageError} */
export async function resumeImports(
  database: LibraryDatabase,
  parser: LoadParser,
  options: ImportOptions = {},
): Promise<Imported[]> {
  return work(database, await stored(() => database.imports.toCollection().primaryKeys()), parser, options);
}

async function work(
  database: LibraryDatabase,
  ids: readonly number[],
  parser: LoadParser,
  options: ImportOptions,
): Promise<Imported[]> {
  const { signal, onProgress } = options;
  const results: Imported[] = [];
  for (const [done, id] of ids.entries()) {
    const row = signal?.aborted ? undefined : await stored(() => database.imports.get(id));
    if (row === undefined) continue;
    const tell = (imported: Imported, part: number) => {
      results.push(imported);
      onProgress?.(imported, done + part, ids.length);
    };
    await workOn(database, row, parser, signal, tell);
    await stored(() => database.imports.delete(id));
  }
  if (signal?.aborted) await stored(() => database.imports.bulkDelete([...ids]));
  return results;
}

/** The articles of one file. To write down how far it came costs writing the whole file again. */
async function workOn(
  database: LibraryDatabase,
  { id, file, article }: ImportRow,
  parser: LoadParser,
  signal: AbortSignal | undefined,
  tell: (imported: Imported, part: number) => void,
): Promise<void> {
  const readings = await readFile(file.name, file.bytes, {}, { parser });
  for (const [i, reading] of readings.entries()) {
    if (i < article) continue;
    if (signal?.aborted) return;
    const imported = await keep(database, reading);
    if ((i + 1) % NOTED === 0) await stored(() => database.imports.update(id, { article: i + 1 }));
    tell(imported, (i + 1) / readings.length);
  }
}

async function keep(database: LibraryDatabase, reading: Reading): Promise<Imported> {
  if (!reading.ok) return reading;
  return { ok: true, name: reading.name, article: await addArticle(database, reading.article) };
}
