import * as v from 'valibot';
import type { StoredArticle } from '../matching/reference.ts';
import { type IsoDate, isIsoDate } from '../reading/article.ts';
import { type Problem, problem } from '../reading/problem.ts';
import type { ArticleRow, LibraryDatabase, Origin, PackRow } from './database.ts';
import { StoredArticleSchema } from './pack.ts';
import { rowOf } from './rows.ts';
import { stored } from './storage-error.ts';

const FORMAT = 'crossread-backup/1';

const OriginSchema = v.custom<Origin>(
  (value) => typeof value === 'string' && /^(?:reader|pack:.+)$/s.test(value),
);
const Time = v.pipe(v.number(), v.finite());

export interface Backup {
  readonly format: typeof FORMAT;
  readonly articles: readonly {
    readonly origin: Origin;
    readonly added: number;
    readonly article: StoredArticle;
  }[];
  readonly packs: readonly PackRow[];
}

const BackupSchema = v.object({
  format: v.literal(FORMAT),
  articles: v.array(v.object({ origin: OriginSchema, added: Time, article: StoredArticleSchema })),
  packs: v.array(
    v.object({
      name: v.string(),
      version: v.string(),
      made: v.custom<IsoDate>(isIsoDate),
      articles: v.number(),
      loaded: Time,
    }),
  ),
}) satisfies v.GenericSchema<unknown, Backup>;

/** Everything in the library, to be kept as a file. @throws {StorageError} */
export function backup(database: LibraryDatabase): Promise<Backup> {
  return stored(() =>
    database.transaction('r', database.articles, database.packs, async () => {
      const rows = await database.articles.toArray();
      const articles = rows.map(({ origin, added, article }) => ({ origin, added, article }));
      return { format: FORMAT, articles, packs: await database.packs.toArray() };
    }),
  );
}

export type Restored =
  | { readonly ok: true; readonly articles: number }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Puts a backup's articles back, in place of those of the same ids; all others stay. A file that is no
 * whole backup changes nothing.
 * @throws {StorageError}
 */
export async function restore(database: LibraryDatabase, value: unknown): Promise<Restored> {
  const result = v.safeParse(BackupSchema, value);
  if (!result.success) {
    const where = v.getDotPath(result.issues[0]);
    const none = where === null || where === 'format';
    return {
      ok: false,
      problem: none ? problem('problemNotBackup') : problem('problemBackupDamaged', where),
    };
  }
  const { articles, packs } = result.output;
  const rows: ArticleRow[] = articles.map(({ article, origin, added }) => rowOf(article, origin, added));
  await stored(() =>
    database.transaction('rw', database.articles, database.packs, async () => {
      await database.articles.bulkPut(rows);
      await database.packs.bulkPut(packs);
    }),
  );
  return { ok: true, articles: rows.length };
}
