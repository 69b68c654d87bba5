import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isoDate, weekdayOf } from '../../src/claims/date/calendar.ts';
import { findAllDates } from '../../src/claims/date/dates.ts';
import { prepare } from '../../src/claims/text/document.ts';
import { isIsoDate } from '../../src/reading/article.ts';

const WORDS =
  'between from Sept. 28 and Oct. 2 , to through - 2017 last week Wednesday the on since Monday of next 31 Feb. 30 9/24/2017 entre el de septiembre al y miércoles arrested operation ended four-day . May march now Q3 1970s';

const day = fc
  .record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((date) => isoDate(date.year, date.month, date.day));

test('whatever the words, a date is real, inside its text, and does not end before it begins', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'es'), fc.option(day), (text, lang, published) => {
      const doc = prepare({ blocks: [{ kind: 'paragraph', text }], lang, published });
      for (const { start, end, spans } of findAllDates(doc)) {
        expect(isIsoDate(start) && isIsoDate(end) && start <= end).toBe(true);
        for (const span of spans) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('days are added and counted alike', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -800, max: 800 }), (from, days) => {
      const to = from && addDays(from, days);
      expect(from && to && daysBetween(from, to)).toBe(days);
      expect(to && weekdayOf(to)).toBe(from && (((weekdayOf(from) + days) % 7) + 7) % 7);
    }),
  );
});
