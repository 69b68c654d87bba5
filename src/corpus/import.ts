import { type Reading, readFile } from '../reading/file.ts';
import type { LoadParser } from '../reading/html.ts';
import type { KnownMetadata } from '../reading/known.ts';
import { addArticle, type ListedArticle } from './articles.ts';
import type { ImportRow, LibraryDatabase } from './database.ts';
import { stored } from './storage-error.ts';

/** What became of one article of an import. */
export type Imported =
  | { readonly ok: true; readonly name: string; readonly article: ListedArticle }
  | { readonly ok: false; readonly name: string; readonly error: string };

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportOptions {
  /** Stops between two articles; what was stored by then stays. */
  readonly signal?: AbortSignal;
  /** Called after each article with how many of the files are done, of all. */
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
    ? { ok: false, name, error: 'No article text was found.' }
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
  const id = await stored(() => database.imports.add({ files, file: 0, article: 0 }));
  return work(database, { id, files, file: 0, article: 0 }, parser, options);
}

/** Goes on with every import that was not finished. @throws {StorageError} */
export async function resumeImports(
  database: LibraryDatabase,
  parser: LoadParser,
  options: ImportOptions = {},
): Promise<Imported[]> {
  const results: Imported[] = [];
  for (const row of await stored(() => database.imports.toArray()))
    results.push(...(await work(database, row, parser, options)));
  return results;
}

async function work(
  database: LibraryDatabase,
  row: ImportRow,
  parser: LoadParser,
  options: ImportOptions,
): Promise<Imported[]> {
  const { id, files } = row;
  const { signal, onProgress } = options;
  const results: Imported[] = [];
  for (let file = row.file; file < files.length; file++) {
    const { name, bytes } = files[file] ?? { name: '', bytes: new Uint8Array() };
    const readings = await readFile(name, bytes, {}, { parser });
    for (let i = file === row.file ? row.article : 0; i < readings.length; i++) {
      const reading = readings[i];
      if (signal?.aborted || reading === undefined) break;
      const imported = await keep(database, reading);
      await stored(() => database.imports.update(id, { file, article: i + 1 }));
      results.push(imported);
      onProgress?.(imported, i + 1 === readings.length ? file + 1 : file, files.length);
    }
    if (signal?.aborted) break;
  }
  await stored(() => database.imports.delete(id));
  return results;
}

async function keep(database: LibraryDatabase, reading: Reading): Promise<Imported> {
  if (!reading.ok) return reading;
  return { ok: true, name: reading.name, article: await addArticle(database, reading.article) };
}
