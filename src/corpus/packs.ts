import type { LibraryDatabase, PackRow } from './database.ts';
import type { Pack } from './pack.ts';
import { packArticle, rowOf } from './rows.ts';
import { stored } from './storage-error.ts';

/**
 * Loads a pack in place of the one of its name: all of it or, where storage fails, none of it. What
 * the reader imported and what other packs brought stays. A pack that is loaded already is left alone.
 *
 * @returns whether anything was loaded
 * @throws {StorageError}
 */
export function loadPack(database: LibraryDatabase, pack: Pack): Promise<boolean> {
  const { articles, packs } = database;
  const now = Date.now();
  const origin = `pack:${pack.name}` as const;
  const rows = pack.articles.map((article) => rowOf(packArticle(article, pack.name), origin, now));
  return stored(() =>
    database.transaction('rw', articles, packs, async () => {
      const loaded = await packs.get(pack.name);
      if (loaded?.version === pack.version) return false;
      await articles.where('origin').equals(origin).delete();
      await articles.bulkPut(rows);
      const { name, version, made } = pack;
      await packs.put({ name, version, made, articles: rows.length, loaded: now });
      return true;
    }),
  );
}

/** Removes a pack with its articles. @throws {StorageError} */
export function removePack(database: LibraryDatabase, name: string): Promise<void> {
  return stored(() =>
    database.transaction('rw', database.articles, database.packs, async () => {
      await database.articles.where('origin').equals(`pack:${name}`).delete();
      await database.packs.delete(name);
    }),
  );
}

/** @throws {StorageError} */
export function listPacks(database: LibraryDatabase): Promise<PackRow[]> {
  return stored(() => database.packs.toArray());
}
