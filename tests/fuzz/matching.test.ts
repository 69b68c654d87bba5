import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeAddress } from '../../src/matching/address.ts';
import { eventKeys } from '../../src/matching/event/keys.ts';
import { containment, fingerprintOf, resemblance } from '../../src/matching/text/fingerprint.ts';
import { shingles, winnow } from '../../src/matching/text/shingles.ts';
import { arrests, quote, stored } from '../unit/matching/build.ts';
import { compareStored } from '../unit/matching/page.ts';

const words = fc.array(
  fc.constantFrom('raid', 'city', 'agents', 'plant', 'night', 'family', 'court', 'river'),
  {
    minLength: 30,
    maxLength: 120,
  },
);

test('two texts that share twelve words in a row share a hash', () => {
  fc.assert(
    fc.property(words, words, words, (shared, before, after) => {
      const run = shared.slice(0, 12);
      const [a, b] = [
        fingerprintOf([...before, ...run].join(' ')),
        fingerprintOf([...run, ...after].join(' ')),
      ];
      expect(containment(a, b)).toBeGreaterThan(0);
    }),
  );
});

test('likeness is between 0 and 1, and whole for a text and itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), words, (text, other) => {
      const [a, b] = [fingerprintOf(text), fingerprintOf(other.join(' '))];
      for (const measure of [containment, resemblance]) {
        expect(measure(a, b)).toBeGreaterThanOrEqual(0);
        expect(measure(a, b)).toBeLessThanOrEqual(1);
        if (a.length > 0) expect(measure(a, a)).toBe(1);
      }
    }),
  );
});

test('winnowing keeps a hash of every window', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 9 }), (text, window) => {
      const all = shingles(text, 3);
      const kept = new Set(winnow(all, window));
      for (let i = 0; i + window <= all.length; i++)
        expect(all.slice(i, i + window).some((value) => kept.has(value))).toBe(true);
    }),
  );
});

test('addresses are made alike in one step, and anything may be an address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (url) => {
      const once = normalizeAddress(url);
      if (once !== '') expect(normalizeAddress(`https://${once}`)).toBe(once);
    }),
  );
});

test('each key of an article stands once', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 999 }), (text, value) => {
      const keys = eventKeys(
        stored({ id: 'x', text: text.join(' '), claims: [quote(text.join(' ')), arrests('exact', value)] }),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('a page is never referred to itself, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      const claims = [quote(text.join(' '), 'Tom Homan'), arrests('exact', 128)];
      const [page, known] = [
        stored({ id: 'x', claims }),
        stored({ id: 'y', claims, url: 'https://x.example/story/' }),
      ];
      expect((await compareStored(page, [page, known])).articles).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
