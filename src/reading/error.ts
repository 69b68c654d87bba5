/**
 * What could not be read, as one sentence for the reader: what was wrong and what to do.
 * Reading throws nothing else, whatever it is given.
 */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';
}
