import { readFile as readBytes, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Article } from '../reading/article.ts';
import { type How, readFile } from '../reading/file.ts';
import type { KnownMetadata } from '../reading/known.ts';
import { inEnglish } from './english.ts';
import { readIndex } from './folder-index.ts';
import { loadParser } from './parse-html.ts';

/** The endings of files that hold articles. */
const ENDINGS = new Set(['.html', '.htm', '.xhtml', '.txt', '.json', '.jsonl', '.ndjson']);

/** One article of a file, or the sentence that says why there is none. */
export type SourceReading =
  | { readonly ok: true; readonly name: string; readonly article: Article }
  | { readonly ok: false; readonly name: string; readonly error: string };

/** Reads the articles of files, each with what the `index.json` of its folder says of it. */
export class Source {
  readonly #indexes = new Map<string, Promise<ReadonlyMap<string, KnownMetadata>>>();

  readonly #how: How;

  constructor({ plain = false } = {}) {
    this.#how = { parser: loadParser, plain };
  }

  /** The articles of one file; a file that cannot be opened is a failed reading too. */
  async articles(path: string): Promise<SourceReading[]> {
    try {
      if ((await stat(path)).isDirectory()) return [failure(path, 'It is a folder; name the files in it.')];
      const known = (await this.#index(dirname(path))).get(basename(path)) ?? { id: stem(path) };
      const readings = await readFile(path, await readBytes(path), known, this.#how);
      return readings.map((one) => (one.ok ? one : failure(one.name, inEnglish(one.problem))));
    } catch (error) {
      return [failure(path, reason(error))];
    }
  }

  /** All articles of a folder, in the order of their names; its `index.json` is not one of them. */
  async folder(path: string): Promise<SourceReading[]> {
    const names = (await readdir(path)).filter((name) => ENDINGS.has(extname(name).toLowerCase())).sort();
    const readings: SourceReading[] = [];
    for (const name of names)
      if (name !== 'index.json') readings.push(...(await this.articles(join(path, name))));
    return readings;
  }

  #index(folder: string): Promise<ReadonlyMap<string, KnownMetadata>> {
    let index = this.#indexes.get(folder);
    if (index === undefined) {
      index = readIndex(folder);
      this.#indexes.set(folder, index);
    }
    return index;
  }
}

/** The file's name without its ending. */
function stem(path: string): string {
  return basename(path, extname(path));
}

function failure(name: string, error: string): SourceReading {
  return { ok: false, name, error };
}

/** What the operating system says, in words: a code like `ENOENT` helps nobody. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'The file may not be read; check its permissions.';
  return error instanceof Error ? error.message : 'The file could not be read.';
}
