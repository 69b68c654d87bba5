import type { ArticleHead } from '../../matching/reference.ts';
import type { Problem } from '../../reading/problem.ts';

/** One article in the list. */
export interface LibraryItem extends ArticleHead {
  readonly operation: string | null;
  /** How many figures, dates and quotes are kept of it. */
  readonly claims: number;
  /** The pack that brought it; null where the reader did. */
  readonly pack: string | null;
}

/** A corpus pack that is loaded. */
export interface PackItem {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly made: string;
  readonly articles: number;
}

/** What became of one article of an import. */
export type Outcome =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly name: string; readonly problem: Problem };

/** What a reader says of a pasted article; empty where not given. */
export interface PastedHead {
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export type Progress = (outcome: Outcome, done: number, files: number) => void;

/** The reader's library, as the options page works with it. Everything may reject with a ProblemError. */
export interface Library {
  count(): Promise<number>;
  /** Calls at once and after every change, whoever makes it: the starter pack may come in while the page is open. */
  watch(changed: () => void, signal: AbortSignal): void;
  list(offset: number, limit: number): Promise<readonly LibraryItem[]>;
  importFiles(files: readonly File[], onProgress: Progress, signal: AbortSignal): Promise<void>;
  /** Goes on with what a closed window left, if there is any. */
  resumeImports(onProgress: Progress, signal: AbortSignal): Promise<void>;
  importText(text: string, head: PastedHead): Promise<Outcome>;
  remove(ids: readonly string[]): Promise<void>;
  packs(): Promise<readonly PackItem[]>;
  /** Removes a pack with its articles. The starter pack then stays away until it is restored. */
  removePack(name: string): Promise<void>;
  /** The name of the pack that comes with the extension. */
  readonly starter: string;
  restoreStarter(): Promise<void>;
  /** The whole library as a file's text. */
  backup(): Promise<string>;
  /** How many articles were put back. */
  restore(file: File): Promise<number>;
}
