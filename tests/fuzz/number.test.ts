import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/claims/number/find.ts';
import type { Language } from '../../src/claims/text/language.ts';
import { tokenize } from '../../src/claims/text/tokens.ts';
import { writeEnglish, writeSpanish } from './number-words.ts';

const language = fc.constantFrom<Language>('en', 'es');

/** Words and marks that numbers are made of, in any order: far likelier to trip the reader than random letters. */
const fragments = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...(
          'one two dozen hundred thousand million half third quarter a an and of in out point more than at least about between ' +
          'to from percent % - – , . + $ ( ) / : 1,461 12 3 0 2017 1.5 .08 ½ st th k M dos mil y medio por ciento de cada la mitad o más'
        ).split(' '),
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .chain((words) => fc.constantFrom(' ', '', '\u00a0').map((space) => words.join(space)));

describe('numbers of any text', () => {
  it.each([
    ['any string', fc.string({ unit: 'binary' })],
    ['fragments of numbers', fragments],
  ])('are in order, apart and inside the text: %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, language, (text, lang) => {
        const tokens = tokenize(text);
        let end = 0;
        for (const { from, to, core, value, low, high, form } of findNumbers(tokens, lang)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(tokens.length);
          expect(core.from).toBeGreaterThanOrEqual(from);
          expect(core.to).toBeGreaterThan(core.from);
          expect(core.to).toBeLessThanOrEqual(to);
          const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          // A vague word has no value, a range has two, everything else one.
          const given = [value, low, high].filter((each) => each !== null);
          expect(given).toHaveLength(form === 'vague' ? 0 : value === null ? 2 : 1);
          expect(given.every((each) => each >= 0 && !Number.isNaN(each))).toBe(true);
          end = to;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('numbers in words', () => {
  const numbers = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 10_000_000 }));
  const valuesOf = (text: string, lang: Language) =>
    findNumbers(tokenize(text), lang).map(({ value }) => value);

  it('are read back in English', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (n, british) => {
        expect(valuesOf(`Agents arrested ${writeEnglish(n, british)} people.`, 'en')).toEqual([n]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are read back in Spanish', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        expect(valuesOf(`La agencia detuvo a ${writeSpanish(n)} extranjeros.`, 'es')).toEqual([n]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<Language>(['en', 'es'])('are read back from digits (%s)', (lang) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        expect(valuesOf(`(${n.toLocaleString(lang === 'en' ? 'en-US' : 'de-DE')})`, lang)).toEqual([n]);
      }),
    );
  });
});
