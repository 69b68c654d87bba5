import type { LibraryDatabase } from '../../src/corpus/database.ts';
import { isPackLike, readPack } from '../../src/corpus/pack.ts';
import { loadPack } from '../../src/corpus/packs.ts';
import type { Outcome } from '../../src/ui/options/library.ts';

interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Loads a file that is a corpus pack; null where it is none. @throws {StorageError} */
export async function loadIfPack(
  database: LibraryDatabase,
  { name, bytes }: ReadFile,
): Promise<Outcome | null> {
  if (!name.toLowerCase().endsWith('.json')) return null;
  const value = parseJson(new TextDecoder().decode(bytes));
  if (!isPackLike(value)) return null;
  const reading = readPack(value);
  if (!reading.ok) return { ok: false, name, problem: reading.problem };
  await loadPack(database, reading.pack);
  return { ok: true, name: reading.pack.name };
}

/** Null for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
