import { type ProblemCode, ProblemError, problem } from '../reading/problem.ts';

/** What the browser's storage refused. */
export class StorageError extends ProblemError {
  override readonly name = 'StorageError';
}

/** By the names that IndexedDB and Dexie give their errors. */
const CODES: ReadonlyMap<string, ProblemCode> = new Map([
  ['QuotaExceededError', 'problemDiskFull'],
  ['OpenFailedError', 'problemCannotOpen'],
  ['MissingAPIError', 'problemNoStorage'],
  ['InvalidStateError', 'problemStorageClosed'],
  ['DatabaseClosedError', 'problemOtherWindow'],
  ['VersionError', 'problemNewerVersion'],
  ['AbortError', 'problemStopped'],
  ['TimeoutError', 'problemStorageSilent'],
]);

/** Runs a piece of work on the library; whatever storage throws comes out as a StorageError. */
export async function stored<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError(problem(codeOf(error)), { cause: error });
  }
}

/** Dexie wraps the browser's own error in `inner`, sometimes twice: the innermost that is known says most. */
function codeOf(error: unknown): ProblemCode {
  let found: ProblemCode = 'problemStorage';
  for (let inner = error, depth = 0; inner instanceof Error && depth < 4; depth++) {
    found = CODES.get(inner.name) ?? found;
    inner = 'inner' in inner ? inner.inner : undefined;
  }
  return found;
}
