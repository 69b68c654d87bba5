import browser from 'webextension-polyfill';
import { LibraryDatabase } from '../../src/corpus/database.ts';
import { libraryCorpus } from '../../src/corpus/library-corpus.ts';
import type { Fact } from '../../src/corpus/lookup/facts.ts';
import { lookUp } from '../../src/corpus/lookup/lookup.ts';
import { loadStarter } from '../../src/corpus/starter.ts';
import { analyse } from '../../src/matching/analyse.ts';
import { comparePage } from '../../src/matching/compare-page.ts';
import type { PageReport } from '../../src/matching/reference.ts';
import type { Article } from '../../src/reading/article.ts';
import { loadSettings } from '../../src/ui/settings.ts';

const database = new LibraryDatabase();

/** Where it is kept which version's starter pack was loaded. */
const LOADED = 'starter-loaded';

/** A page that is read while the pack is being loaded waits for it. */
let starter: Promise<void> = Promise.resolve();

/**
 * Loads the starter pack of this version into the library, once; what the reader imported stays, and a pack that
 * the reader removed stays away. Called at each start: the browser may end the background at any time, in the
 * middle of the loading too.
 */
export function loadStarterPack(): Promise<void> {
  starter = load();
  return starter;
}

/** A background that waits for an answer is not ended: asked for it, it finishes what it began at its start. */
export async function starterPackLoaded(): Promise<null> {
  await starter;
  return null;
}

async function load(): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const { [LOADED]: loaded } = await browser.storage.local.get(LOADED);
  const { starter: wanted } = await loadSettings();
  if (loaded === version || !wanted) return;
  await loadStarter(database, browser.runtime.getURL('corpus/starter.json'));
  await browser.storage.local.set({ [LOADED]: version });
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

/** Looks a query up in the reader's library. @throws {StorageError} */
export function lookUpInLibrary(query: string): Promise<readonly Fact[]> {
  return lookUp(database, query);
}
