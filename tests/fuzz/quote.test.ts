import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/claims/quote/quotes.ts';
import { prepare } from '../../src/claims/text/document.ts';

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '—',
  ',',
  '.',
  '?',
  ' ',
  ' ',
  ' ',
  'said',
  'called',
  'dijo',
  'according to',
  'he',
  'the agency',
  'Tom Homan',
  'ICE',
  'we will',
  'Operation',
  'who',
  'a',
  'U.S.',
  'mayor',
  '128',
  '(',
  ')',
  'saying',
  ':',
];
const paragraph = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
const KINDS = ['paragraph', 'block-quote', 'pull-quote', 'caption', 'headline'] as const;
const blocks = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), text: paragraph }), { maxLength: 6 });

describe('findQuotes', () => {
  it('reads any text, and every span lies in its block, holds words and overlaps no other', () => {
    fc.assert(
      fc.property(blocks, (rows) => {
        const quotes = findQuotes(prepare({ blocks: rows, lang: '', published: null }));
        const ends = new Map<number, number>();
        for (const { block, start, end } of quotes.flatMap(({ spans }) => spans)) {
          const text = rows[block]?.text ?? '';
          expect(start).toBeGreaterThanOrEqual(ends.get(block) ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
          ends.set(block, end);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds what stands between marks before any verb of saying, whatever marks they are', () => {
    const words = fc.array(fc.constantFrom('we', 'will', 'enforce', 'this', 'law', 'today'), {
      minLength: 4,
      maxLength: 30,
    });
    const marks = fc.constantFrom(['“', '”'], ['"', '"'], ['«', '»'], ['“', '"'], ['"', '”']);
    const verb = fc.constantFrom('said', 'added', 'dijo', 'afirmó', 'wrote');
    fc.assert(
      fc.property(words, marks, verb, (list, [open, close], said) => {
        const sentence = `We ${list.join(' ')}`;
        const text = `${open}${sentence},${close} ${said} Maria Lopez.`;
        const [quote] = findQuotes(
          prepare({ blocks: [{ kind: 'paragraph', text }], lang: '', published: null }),
        );
        const { start, end } = quote?.spans[0] ?? { start: 0, end: 0 };
        expect(text.slice(start, end)).toBe(sentence);
        expect(quote?.speaker?.name).toBe('Maria Lopez');
      }),
    );
  });
});
