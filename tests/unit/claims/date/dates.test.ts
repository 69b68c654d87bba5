import { describe, expect, test } from 'vitest';
import type { DateClaim, Draft } from '../../../../src/claims/claim.ts';
import { findAllDates, findDates } from '../../../../src/claims/date/dates.ts';
import type { IsoDate } from '../../../../src/reading/article.ts';
import { articleOf } from './documents.ts';

const short = (text: string, { spans, start, end, what }: Draft<DateClaim>) => {
  const span = spans[0];
  return [text.slice(span?.start, span?.end), start === end ? start : `${start}/${end}`, what];
};

const datesOf = (text: string, published: IsoDate | null, lang = 'en') =>
  findDates(articleOf([text], lang, published)).map((draft) => short(text, draft));

/** Sentence, day of publication, and the dates it claims of the operation. */
const ENGLISH: readonly (readonly [string, IsoDate | null, string[][]])[] = [
  [
    'Officers took 61 people into custody in greater Boston between Sept. 28 and Oct. 2, the agency said.',
    '2020-10-07',
    [['between Sept. 28 and Oct. 2', '2020-09-28/2020-10-02', 'operation dates']],
  ],
  [
    'ICE officers arrested 225 people in the New York area during a six-day operation that ended Sunday.',
    '2018-04-17',
    [['six-day operation that ended Sunday', '2018-04-10/2018-04-15', 'operation dates']],
  ],
  [
    'The sweep, which ran from Dec. 28 to Jan. 3, 2018, reached four states.',
    null,
    [['from Dec. 28 to Jan. 3, 2018', '2017-12-28/2018-01-03', 'operation dates']],
  ],
  [
    'Agents made the arrests Sunday through Wednesday, a spokeswoman said.',
    '2019-05-16',
    [['Sunday through Wednesday', '2019-05-12/2019-05-15', 'operation dates']],
  ],
  [
    'Federal agents raided two meatpacking plants in Iowa on Aug. 7, detaining about 90 workers.',
    '2019-08-09',
    [['Aug. 7', '2019-08-07', 'operation dates']],
  ],
  [
    'The operation began on Sept. 8 and is expected to go on for weeks.',
    '2025-09-20',
    [['Sept. 8', '2025-09-08', 'operation start']],
  ],
  [
    'As of Oct. 3, more than 1,000 people had been arrested, according to the department.',
    '2025-10-05',
    [['Oct. 3', '2025-10-03', 'as-of date']],
  ],
  [
    'On Tuesday, June 5, agents raided a garden center and led 114 workers away.',
    '2018-06-07',
    [['Tuesday, June 5', '2018-06-05', 'operation dates']],
  ],
  [
    'In all, 550 people were arrested through Sept. 19, an official said.',
    '2025-09-20',
    [['Sept. 19', '2025-09-19', 'as-of date']],
  ],
  [
    'More than 300 people have been released after Wednesday’s immigration raids.',
    '2019-08-08',
    [['Wednesday', '2019-08-07', 'operation dates']],
  ],
  [
    'The week-long operation that ended Friday reached nine states.',
    '2017-02-11',
    [['Friday', '2017-02-10', 'operation end']],
  ],
  ['The mayor on Thursday condemned the arrests.', '2020-10-09', []],
  ['A separate effort from May 13 to July 11 led to 899 arrests.', '2019-07-23', []],
  ['In the 12 months that ended Sept. 30, officers arrested 5,011 people.', '2019-10-23', []],
  ['Lawyers took 61 calls between Sunday and Tuesday.', '2018-02-28', []],
  ['The case of July 13, a Saturday, is before a judge.', '2019-07-23', []],
  ['ICE announced the arrests Wednesday in a news release.', '2020-10-07', []],
  ['Authorities on Wednesday announced 40 arrests in a sweep of the valley.', '2020-10-07', []],
  [
    'One of those arrested, a 34-year-old citizen of Mexico, was deported on March 3, 2015.',
    '2017-10-05',
    [],
  ],
  ['A similar operation between March 1 and March 5, 2015, led to 2,059 arrests.', '2017-10-05', []],
  ['The law, which the governor signed on Oct. 5, 2017, limits what police may do.', '2017-10-07', []],
  ['From Oct. 1, 2018 to Sept. 30, 2019, officers arrested 143,099 people.', '2019-12-11', []],
  ['Nearly 500 people were arrested this week in the sweep.', '2017-09-29', []],
  ['Fifty people rallied on Sept. 30 against the arrests.', '2017-10-02', []],
];

const SPANISH: readonly (readonly [string, IsoDate | null, string[][]])[] = [
  [
    'Los agentes arrestaron a 61 personas entre el 28 de septiembre y el 2 de octubre, informó la agencia.',
    '2020-10-07',
    [['entre el 28 de septiembre y el 2 de octubre', '2020-09-28/2020-10-02', 'operation dates']],
  ],
  [
    'El operativo se llevó a cabo del 24 al 27 de septiembre de 2017 en diez ciudades.',
    null,
    [['del 24 al 27 de septiembre de 2017', '2017-09-24/2017-09-27', 'operation dates']],
  ],
  [
    'Fueron detenidas 40 personas en un operativo de cuatro días que terminó el miércoles.',
    '2017-09-29',
    [['cuatro días que terminó el miércoles', '2017-09-24/2017-09-27', 'operation dates']],
  ],
  ['El Servicio de Inmigración anunció el miércoles 40 arrestos en el valle.', '2020-10-07', []],
  ['Un hombre de 45 años de edad fue deportado el 3 de marzo de 2015.', '2017-09-29', []],
];

describe('the dates of an operation', () => {
  test.each(ENGLISH)('%s', (text, published, expected) => {
    expect(datesOf(text, published)).toEqual(expected);
  });

  test.each(SPANISH)('%s', (text, published, expected) => {
    expect(datesOf(text, published, 'es')).toEqual(expected);
  });

  test('weekdays of an article that looks back on another week are left alone', () => {
    const later = [
      'The arrests were announced last Thursday.',
      'The four-day sweep that ended Wednesday reached Ohio.',
    ];
    expect(findDates(articleOf(later, 'en', '2017-10-05'))).toEqual([]);
  });

  test('without a year or a day of publication there is no date', () => {
    expect(datesOf('Agents arrested 40 people between Sept. 28 and Oct. 2.', null)).toEqual([]);
  });
});

test('all dates: whatever they are dates of', () => {
  const text = 'ICE announced the arrests Wednesday. He was deported in March 2015.';
  expect(findAllDates(articleOf([text], 'en', '2020-10-07')).map((draft) => short(text, draft))).toEqual([
    ['Wednesday', '2020-10-07', 'announcement'],
    ['March 2015', '2015-03-01/2015-03-31', 'other'],
  ]);
});
