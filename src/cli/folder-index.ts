import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { articleRecord, knownOf } from '../reading/json.ts';
import type { KnownMetadata } from '../reading/known.ts';

const Entries = v.array(v.looseObject({ id: v.optional(v.string()), file: v.optional(v.string()) }));

/**
 * What the `index.json` of a folder says of its files, by file name: an array of objects with `file`
 * (or an `id` that is the file's name without its ending), `id`, `outlet`, `url`, `published`.
 * A folder without one, or with one of another form, has nothing to say.
 */
export async function readIndex(folder: string): Promise<ReadonlyMap<string, KnownMetadata>> {
  const index = new Map<string, KnownMetadata>();
  const entries = v.safeParse(Entries, await parsed(join(folder, 'index.json')));
  if (!entries.success) return index;
  for (const entry of entries.output) {
    const known = knownOf(articleRecord({ ...entry, text: null, html: null }));
    const names =
      entry.file === undefined ? ['html', 'htm', 'txt', 'json'].map((e) => `${entry.id}.${e}`) : [entry.file];
    for (const name of names) index.set(name, { id: name.replace(/\.\w+$/, ''), ...known });
  }
  return index;
}

async function parsed(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
