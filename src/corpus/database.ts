import Dexie, { type EntityTable } from 'dexie';
import type { StoredArticle } from '../matching/reference.ts';
import type { ArticleId, IsoDate } from '../reading/article.ts';

/** Where an article came from: the reader, or a pack by its name. */
export type Origin = 'reader' | `pack:${string}`;

export interface ArticleRow {
  readonly id: ArticleId;
  readonly origin: Origin;
  /** When it was stored, in milliseconds since 1970. */
  readonly added: number;
  /** What matching looks it up by (`eventKeys`). */
  readonly keys: readonly string[];
  /** What a reader's look-up finds it by: the words and numbers of its claims. */
  readonly words: readonly string[];
  readonly article: StoredArticle;
}

export interface PackRow {
  readonly name: string;
  readonly version: string;
  readonly made: IsoDate;
  readonly articles: number;
  readonly loaded: number;
}

/** A file handed over for import that is still to be read. */
export interface ImportRow {
  readonly id: number;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  /** The article in it to go on with. */
  readonly article: number;
}

/**
 * The reader's library in IndexedDB. A later form of it is a further `version` with its upgrade; a
 * version that was published is never edited.
 */
export class LibraryDatabase extends Dexie {
  declare readonly articles: EntityTable<ArticleRow, 'id'>;
  declare readonly packs: EntityTable<PackRow, 'name'>;
  declare readonly imports: EntityTable<ImportRow, 'id'>;

  constructor(name = 'crossread') {
    super(name);
    this.version(1).stores({
      articles: 'id, origin, added, *keys, *words',
      packs: 'name',
      imports: '++id',
    });
    // Another tab runs a newer version: let it upgrade; this one reopens with its next request.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}
