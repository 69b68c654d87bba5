import { LibraryDatabase } from '../../src/corpus/database.ts';
import { lookUp as lookUpInLibrary } from '../../src/corpus/lookup/lookup.ts';
import type { LookUpResult } from '../../src/ui/popup/LookUp.tsx';

const database = new LibraryDatabase();
// Open before the first key is pressed. Where it cannot be, the first look-up says why.
database.open().catch(() => undefined);

/** Looks a query up in the library. @throws {StorageError} */
export async function lookUp(query: string): Promise<readonly LookUpResult[]> {
  const facts = await lookUpInLibrary(database, query);
  return facts.map(({ reports }) => ({
    key: reports.map(({ article, claim }) => `${article.id} ${claim.id}`).join(),
    reports,
  }));
}
