import browser from 'webextension-polyfill';
import { LibraryDatabase } from '../../src/corpus/database.ts';
import { libraryCorpus } from '../../src/corpus/library-corpus.ts';
import { readPack } from '../../src/corpus/pack.ts';
import { loadPack } from '../../src/corpus/packs.ts';
import { analyse } from '../../src/matching/analyse.ts';
import { comparePage } from '../../src/matching/compare-page.ts';
import type { PageReport } from '../../src/matching/reference.ts';
import type { Article } from '../../src/reading/article.ts';

const database = new LibraryDatabase();

/** A page that is read while the extension is being installed waits for the pack. */
let starter: Promise<void> = Promise.resolve();

/** Loads the starter pack into the library, or a newer one over it; what the reader imported stays. */
export function loadStarterPack(): void {
  starter = load();
}

async function load(): Promise<void> {
  const response = await fetch(browser.runtime.getURL('corpus/starter.json'));
  const reading = readPack(await response.json());
  if (reading.ok) await loadPack(database, reading.pack);
}

/**
 * Compares one article with the reader's library.
 * @param asked compare it even where it is no coverage
 * @throws {StorageError}
 */
export async function comparePageWithLibrary(article: Article, asked: boolean): Promise<PageReport> {
  // A pack that could not be loaded must not keep the reader from what is in the library.
  await starter.catch(() => undefined);
  const corpus = libraryCorpus(database);
  if (!asked) return comparePage(article, corpus);
  return comparePage(article, corpus, { analysis: { ...analyse(article), isCoverage: true } });
}
