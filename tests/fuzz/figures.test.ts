import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAllNumbers, findFigures } from '../../src/claims/figure/figures.ts';
import { canonicalPlace, contains, samePlace } from '../../src/claims/place/nesting.ts';
import { prepare } from '../../src/claims/text/document.ts';
import type { OperationReading } from '../../src/coverage/operation.ts';
import type { BlockKind } from '../../src/reading/article.ts';

const OPERATIONS: OperationReading = {
  operations: [{ name: null, agency: 'ICE', start: null, end: null, places: [] }],
  operationAt: () => 0,
};

const WORDS =
  'arrested 128 people in Los Angeles , San Diego and 45 of those had prior convictions ( 12 ) including 3 percent ICE . were 20 gang members from Mexico five - day operation nationwide : — ; "';
const word = fc.constantFrom(...WORDS.split(' '));
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string(),
);
const kind = fc.constantFrom<BlockKind>(
  'headline',
  'paragraph',
  'list-item',
  'table-head',
  'table-row',
  'caption',
);
const article = fc.record({
  blocks: fc.array(fc.record({ kind, text }), { maxLength: 6 }),
  lang: fc.constantFrom('en', 'es', ''),
  published: fc.constantFrom(null, '2019-06-14' as const),
});

test('figures lie in their blocks, in order, none over another, with a value and a place', () => {
  fc.assert(
    fc.property(article, (given) => {
      const doc = prepare(given);
      let last = { block: 0, end: 0 };
      for (const { spans, value, low, high, metric, place } of findFigures(doc, OPERATIONS)) {
        const [span] = spans;
        if (span === undefined) throw new Error('a figure without a span');
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(doc.blocks[span.block]?.text.length ?? 0);
        expect(span.start).toBeGreaterThanOrEqual(span.block === last.block ? last.end : 0);
        expect(value ?? low ?? high).not.toBeNull();
        expect(metric).not.toBeNull();
        expect(place).not.toBe('');
        last = { block: span.block, end: span.end };
      }
    }),
  );
});

test('all numbers hold the figures', () => {
  fc.assert(
    fc.property(article, (given) => {
      const doc = prepare(given);
      expect(findAllNumbers(doc, OPERATIONS).length).toBeGreaterThanOrEqual(
        findFigures(doc, OPERATIONS).length,
      );
    }),
  );
});

test('a canonical name stays itself, is the same place as the name, and never holds itself', () => {
  fc.assert(
    fc.property(text, (name) => {
      const canonical = canonicalPlace(name);
      expect(canonicalPlace(canonical)).toBe(canonical);
      expect(samePlace(name, canonical)).toBe(true);
      expect(contains(name, name)).toBe(false);
    }),
  );
});
