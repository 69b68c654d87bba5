import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../src/claims/date/dates.ts';
import { prepare } from '../../src/claims/text/document.ts';
import { assessCoverage } from '../../src/coverage/coverage.ts';
import { readOperations } from '../../src/coverage/operations.ts';

const WORDS =
  'ICE arrested 128 people in Operation Safe City “ ” " dubbed called sweep raid 2015 similar operation sheriff DEA Senate bill judge hockey redada operativo Operación . , VII';

const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

test('the gate answers any page with a score between 0 and 1', () => {
  fc.assert(
    fc.property(texts, texts, (title, text) => {
      const { isCoverage, score } = assessCoverage(title, text);
      expect(score >= 0 && score <= 1).toBe(true);
      expect(isCoverage).toBe(score >= 0.5);
    }),
  );
});

test('what lies beyond the weighed part of a page changes nothing', () => {
  const line =
    'Officials said on Friday that the weather would stay dry through the weekend, with light winds.\n';
  const head = line.repeat(1400);
  fc.assert(
    fc.property(texts, (tail) => {
      expect(assessCoverage('Weather', head + tail)).toEqual(assessCoverage('Weather', head));
    }),
    { numRuns: 20 },
  );
});

test('every offset of any article belongs to one of its operations', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 5 }), fc.constantFrom('en', 'es'), (paragraphs, lang) => {
      const doc = prepare({
        blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
        lang,
        published: '2017-10-05',
      });
      const reading = readOperations(doc, findDates(doc));
      for (const { index, text } of doc.blocks)
        for (let at = 0; at < text.length; at += 7)
          expect(reading.operations[reading.operationAt(index, at)]).toBeDefined();
    }),
  );
});
