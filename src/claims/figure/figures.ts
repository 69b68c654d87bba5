import type { OperationReading } from '../../coverage/operation.ts';
import type { Draft, FigureClaim } from '../claim.ts';
import type { TextDocument } from '../text/document.ts';

/** The figures of an article: numbers of something an operation is measured by, with what, where and when. */
export function findFigures(_doc: TextDocument, _operations: OperationReading): Draft<FigureClaim>[] {
  return [];
}
