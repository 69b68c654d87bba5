import type { LibraryDatabase } from './database.ts';
import { readPack } from './pack.ts';
import { loadPack } from './packs.ts';

/** The name of the pack that comes with the extension. */
export const STARTER = 'starter';

/**
 * Loads the starter pack into the library, or a newer one over it; what the reader imported stays.
 * @param address where its file is in the extension
 * @throws {StorageError}
 */
export async function loadStarter(database: LibraryDatabase, address: string): Promise<void> {
  const response = await fetch(address);
  const reading = readPack(await response.json());
  if (reading.ok) await loadPack(database, reading.pack);
}
