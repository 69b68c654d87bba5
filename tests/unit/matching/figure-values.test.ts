import { describe, expect, test } from 'vitest';
import { compareValues } from '../../../src/matching/figure/values.ts';
import { arrests, figure, percent } from './build.ts';

describe('two numbers of one thing', () => {
  test.each([
    ['the same number', arrests('exact', 498), arrests('exact', 498), 'same'],
    ['the same words', arrests('nearly', 500), arrests('nearly', 500), 'same'],
    ['a rounded and the exact', arrests('nearly', 500), arrests('exact', 498), 'consistent'],
    ['a bound and the exact', arrests('more_than', 125), arrests('exact', 128), 'consistent'],
    ['the same number, once as a bound', arrests('exact', 101), arrests('at_least', 101), 'consistent'],
    ['two roundings of one number', arrests('nearly', 100), arrests('about', 100), 'consistent'],
    ['a rounded and a bound', arrests('nearly', 100), arrests('at_least', 100), 'consistent'],
    ['a loose round number', arrests('about', 200), arrests('exact', 225), 'consistent'],
    ['a closer rounding', arrests('about', 190), arrests('exact', 225), 'differs'],
    ['a headline’s whole hundred', arrests('exact', 500), arrests('exact', 498), 'consistent'],
    ['two digits changed places', arrests('exact', 378), arrests('exact', 387), 'differs'],
    ['another number', arrests('about', 100), arrests('exact', 167), 'differs'],
    ['more than a bound allows', arrests('fewer_than', 50), arrests('exact', 60), 'differs'],
    ['less than a bound allows', arrests('at_least', 101), arrests('exact', 90), 'differs'],
    ['one percent more', percent(95), percent(96), 'differs'],
    ['a bound below', percent(95, { modifier: 'more_than' }), percent(96), 'consistent'],
    ['rounded to whole percents', percent(64), percent(63.7), 'consistent'],
    ['a share in words', percent(33.3, { exact: 'a third' }), percent(35), 'consistent'],
    [
      'a range around it',
      figure(0, { value: null, low: 100, high: 120 }),
      arrests('exact', 110),
      'consistent',
    ],
    ['a range beside it', figure(0, { value: null, low: 100, high: 120 }), arrests('exact', 150), 'differs'],
  ])('%s', (_, a, b, verdict) => {
    expect(compareValues(a, b)).toBe(verdict);
    expect(compareValues(b, a)).toBe(verdict);
  });

  test('a bound far below the other is no agreement and no conflict', () => {
    expect(compareValues(arrests('more_than', 30), arrests('exact', 303))).toBeNull();
  });

  test('words without a number are never compared', () => {
    expect(compareValues(figure(0, { value: null }), arrests('exact', 36))).toBeNull();
  });
});
