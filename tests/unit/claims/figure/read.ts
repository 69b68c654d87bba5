import { findFigures } from '../../../../src/claims/figure/figures.ts';
import { prepare } from '../../../../src/claims/text/document.ts';
import type { OperationReading } from '../../../../src/coverage/operation.ts';
import type { Block } from '../../../../src/reading/article.ts';

/** An article that tells of one operation alone. */
export const ONE_OPERATION: OperationReading = {
  operations: [{ name: null, agency: 'ICE', start: null, end: null, places: [] }],
  operationAt: () => 0,
};

/** What a text states, a line a figure: "arrests 128 exact people @California [this operation]", in reading order. */
export function figuresOf(text: string | readonly Block[], lang = 'en'): string[] {
  const blocks = typeof text === 'string' ? [{ kind: 'paragraph', text } as const] : text;
  const doc = prepare({ blocks, lang, published: '2019-06-14' });
  return findFigures(doc, ONE_OPERATION).map(
    ({ metric, value, low, high, modifier, unit, place }) =>
      `${metric} ${modifier} ${value ?? `${low}-${high}`} ${unit} @${place}`,
  );
}
