import type { IsoDate } from '../reading/article.ts';

/** One enforcement operation, as one article speaks of it. */
export interface Operation {
  /** "Operation Safe City"; null where the article names none. */
  readonly name: string | null;
  /** Who carried it out: `ICE`, or the agency as named ("Riverside County Sheriff"). */
  readonly agency: string;
  /** First and last day as far as the article says, else null. */
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** Places as the gazetteer names them, the most named first. */
  readonly places: readonly string[];
}

/** The operations of one article, and which one each place in its text speaks of. */
export interface OperationReading {
  /** The one the article is about first. */
  readonly operations: readonly Operation[];
  /** The index of the operation that the text at this offset of this block speaks of. */
  operationAt(block: number, offset: number): number;
}
