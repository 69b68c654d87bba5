/** What the browser's storage refused, as one sentence: what happened to the reader's data, and what to do. */
class StorageError extends Error {
  override readonly name = 'StorageError';
}

/** By the names that IndexedDB and Dexie give their errors. */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  [
    'QuotaExceededError',
    'The disk space for this browser is used up: nothing was stored, and nothing was lost. Remove some articles or free some space.',
  ],
  [
    'OpenFailedError',
    'The library cannot be opened, as in some private windows: nothing was stored, and nothing was lost. Try again in an ordinary window.',
  ],
  ['MissingAPIError', 'This browser offers no storage here: nothing was stored.'],
  [
    'InvalidStateError',
    'The browser closed its storage: nothing was stored, and nothing was lost. Try again.',
  ],
  [
    'DatabaseClosedError',
    'The library was closed by another window: nothing was stored, and nothing was lost. Try again.',
  ],
  [
    'VersionError',
    'The library was made by a newer version of Crossread: nothing was changed. Update the extension.',
  ],
  ['AbortError', 'It was stopped: what was stored before is still there.'],
  [
    'TimeoutError',
    'The browser’s storage did not answer: nothing was stored, and nothing was lost. Try again.',
  ],
]); // prettier-ignore

/** Runs a piece of work on the library; whatever storage throws comes out as a StorageError with a sentence. */
export async function stored<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError(sentenceOf(error), { cause: error });
  }
}

/** Dexie wraps the browser's own error in `inner`, sometimes twice. */
function sentenceOf(error: unknown): string {
  for (let inner = error, depth = 0; inner instanceof Error && depth < 4; depth++) {
    const sentence = SENTENCES.get(inner.name);
    if (
      sentence !== undefined &&
      !('inner' in inner && inner.inner instanceof Error && SENTENCES.has(inner.inner.name))
    )
      return sentence;
    inner = 'inner' in inner && inner.inner instanceof Error ? inner.inner : undefined;
  }
  return 'The library could not be read or written: what was stored before is still there. Try again.';
}
