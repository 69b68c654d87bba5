import {
  countArticles,
  type ListedArticle,
  listArticles,
  removeArticles,
} from '../../src/corpus/articles.ts';
import { backup, restore } from '../../src/corpus/backup.ts';
import { LibraryDatabase } from '../../src/corpus/database.ts';
import { type Imported, importFiles, importText } from '../../src/corpus/import.ts';
import { isIsoDate } from '../../src/reading/article.ts';
import { MAX_BYTES } from '../../src/reading/decode.ts';
import type { Library, LibraryItem, Outcome } from '../../src/ui/options/library.ts';

const database = new LibraryDatabase();

const parser = async () => (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The library in IndexedDB, for the options page. */
export const library: Library = {
  count: () => countArticles(database),
  list: async (offset, limit) => (await listArticles(database, { offset, limit })).map(itemOf),
  importFiles: async (files, onProgress, signal) => {
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
    );
    await importFiles(database, read, parser, {
      signal,
      onProgress: (imported, done, all) => onProgress(outcomeOf(imported), done, all),
    });
  },
  importText: async (text, { date, ...head }) =>
    outcomeOf(
      await importText(database, text, { ...head, published: isIsoDate(date) ? date : null }, parser),
    ),
  remove: (ids) => removeArticles(database, ids),
  backup: async () => JSON.stringify(await backup(database)),
  restore: async (file) => {
    const restored = await restore(database, parseJson(await file.text()));
    if (!restored.ok) throw new Error(restored.error);
    return restored.articles;
  },
};

/** A file that is too large need not be read whole to be refused. */
async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, MAX_BYTES + 1).arrayBuffer());
}

/** Null for what is no JSON: no backup either. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function itemOf({ origin, ...item }: ListedArticle): LibraryItem {
  return { ...item, pack: origin === 'reader' ? null : origin.slice('pack:'.length) };
}

function outcomeOf(imported: Imported): Outcome {
  if (!imported.ok) return imported;
  return { ok: true, name: imported.article.title || imported.name };
}
