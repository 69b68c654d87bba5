import { expect, test } from 'vitest';
import { compareDates } from '../../../src/matching/date/compare.ts';
import { days } from './build.ts';

test.each([
  ['the same days', days('2020-09-28', '2020-10-02'), days('2020-09-28', '2020-10-02'), 'same'],
  ['other days', days('2020-09-28', '2020-10-02'), days('2020-09-18', '2020-10-03'), 'differs'],
  [
    'a month that holds them',
    { ...days('2017-09-01', '2017-09-30'), exact: 'in September 2017' },
    days('2017-09-24', '2017-09-27'),
    'consistent',
  ],
  [
    'a week that holds them',
    { ...days('2017-09-24', '2017-09-30'), exact: 'that week' },
    days('2017-09-24', '2017-09-27'),
    'consistent',
  ],
  ['a whole week to the day', days('2017-09-24', '2017-09-30'), days('2017-09-24', '2017-09-29'), 'differs'],
  ['one of the days', days('2019-08-07', '2019-08-07'), days('2019-08-05', '2019-08-09'), 'consistent'],
  ['a day apart from them', days('2019-08-12', '2019-08-12'), days('2019-08-05', '2019-08-09'), null],
  [
    'the day it began',
    days('2018-02-25', '2018-02-25', 'operation start'),
    days('2018-02-25', '2018-02-28'),
    'same',
  ],
  [
    'the day it ended',
    days('2018-02-28', '2018-02-28', 'operation end'),
    days('2018-02-25', '2018-02-28'),
    'same',
  ],
  [
    'another end',
    days('2018-03-01', '2018-03-01', 'operation end'),
    days('2018-02-25', '2018-02-28'),
    'differs',
  ],
  [
    'start and end',
    days('2018-02-25', '2018-02-25', 'operation start'),
    days('2018-02-28', '2018-02-28', 'operation end'),
    null,
  ],
  [
    'two announcements',
    days('2018-03-01', '2018-03-01', 'announcement'),
    days('2018-03-02', '2018-03-02', 'announcement'),
    null,
  ],
  [
    'one announcement',
    days('2018-03-01', '2018-03-01', 'announcement'),
    days('2018-03-01', '2018-03-01', 'announcement'),
    'same',
  ],
  [
    'other days of other things',
    days('2018-03-01', '2018-03-01', 'other'),
    days('2018-03-01', '2018-03-01', 'other'),
    null,
  ],
] as const)('%s', (_, a, b, verdict) => {
  expect(compareDates(a, b)).toBe(verdict);
  expect(compareDates(b, a)).toBe(verdict);
});
