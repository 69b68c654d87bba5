import browser from 'webextension-polyfill';
import { countArticles, listArticles, removeArticles, watchArticles } from '../../src/corpus/articles.ts';
import { backup, restore } from '../../src/corpus/backup.ts';
import { LibraryDatabase } from '../../src/corpus/database.ts';
import { type Imported, importFiles, importText, resumeImports } from '../../src/corpus/import.ts';
import { listPacks, removePack } from '../../src/corpus/packs.ts';
import { loadStarter, STARTER } from '../../src/corpus/starter.ts';
import { isIsoDate } from '../../src/reading/article.ts';
import { MAX_BYTES } from '../../src/reading/decode.ts';
import type { KnownMetadata } from '../../src/reading/known.ts';
import { ProblemError, problem } from '../../src/reading/problem.ts';
import type { Library, Outcome, PastedHead, Progress } from '../../src/ui/options/library.ts';
import { saveSettings } from '../../src/ui/settings.ts';
import { loadIfPack, parseJson } from './packs.ts';

const database = new LibraryDatabase();

/** Two windows of the options page must not work at the same imports. */
const IMPORTING = 'crossread-import';

const parser = async () => (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The library in IndexedDB, for the options page. */
export const library: Library = {
  count: () => countArticles(database),
  watch: (changed, signal) => watchArticles(database, changed, signal),
  list: (offset, limit) => listArticles(database, { offset, limit }),
  importFiles: (files, onProgress, signal) =>
    navigator.locks.request(IMPORTING, async () => {
      const articles = [];
      for (const { name, bytes } of await Promise.all(files.map(readBytes))) {
        if (signal.aborted) return;
        const done =
          bytes === null
            ? ({ ok: false, name, problem: problem('problemUnreadable') } as const)
            : await loadIfPack(database, { name, bytes });
        if (done !== null) onProgress(done, 0, files.length);
        else if (bytes !== null) articles.push({ name, bytes });
      }
      await importFiles(database, articles, parser, { signal, onProgress: reportTo(onProgress) });
    }),
  resumeImports: (onProgress, signal) =>
    navigator.locks.request(IMPORTING, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await resumeImports(database, parser, { signal, onProgress: reportTo(onProgress) });
    }),
  importText: async (text, head) => outcomeOf(await importText(database, text, knownOf(head), parser)),
  remove: (ids) => removeArticles(database, ids),
  packs: () => listPacks(database),
  removePack: async (name) => {
    if (name === STARTER) await saveSettings({ starter: false });
    await removePack(database, name);
  },
  starter: STARTER,
  restoreStarter: async () => {
    await saveSettings({ starter: true });
    await loadStarter(database, browser.runtime.getURL('corpus/starter.json'));
  },
  backup: async () => JSON.stringify(await backup(database)),
  restore: async (file) => {
    const restored = await restore(database, parseJson(await file.text()));
    if (!restored.ok) throw new ProblemError(restored.problem);
    return restored.articles;
  },
};

function reportTo(onProgress: Progress) {
  return (imported: Imported, done: number, files: number) => onProgress(outcomeOf(imported), done, files);
}

/** What the reader left empty is read from the text. */
function knownOf({ title, outlet, url, date }: PastedHead): KnownMetadata {
  return {
    outlet,
    ...(title !== '' && { title }),
    ...(url !== '' && { url }),
    ...(isIsoDate(date) && { published: date }),
  };
}

/** A file that is too large need not be read whole to be refused; a folder that was dropped cannot be. */
async function readBytes(file: File): Promise<{ readonly name: string; readonly bytes: Uint8Array | null }> {
  const content = file.slice(0, MAX_BYTES + 1).arrayBuffer();
  const bytes = await content.then((buffer) => new Uint8Array(buffer)).catch(() => null);
  return { name: file.name, bytes };
}

function outcomeOf(imported: Imported): Outcome {
  if (!imported.ok) return imported;
  const { title, outlet } = imported.article;
  return { ok: true, name: title || outlet || imported.name };
}
