import { describe, expect, test } from 'vitest';
import { linkOperations } from '../../../src/matching/event/link.ts';
import { normalizeName } from '../../../src/matching/event/names.ts';
import type { StoredArticle, StoredClaim } from '../../../src/matching/reference.ts';
import type { IsoDate } from '../../../src/reading/article.ts';
import { arrests, days, operation, quote, stored } from './build.ts';

const STATEMENT = quote(
  'These arrests make the whole region a safer place for everyone who lives in it',
  'ICE',
);

function areLinked(a: Partial<StoredArticle>, b: Partial<StoredArticle>): boolean {
  return linkOperations(stored({ id: 'a', ...a }), stored({ id: 'b', ...b })).length > 0;
}

const named = (name: string, more = {}) => ({ operations: [operation(name, more)] });
const unnamed = (
  place: string,
  claims: StoredClaim[],
  published: StoredArticle['published'] = '2024-05-10',
) => ({
  operations: [operation(null, { places: [place] })],
  claims,
  published,
});

describe('named operations', () => {
  test.each([
    ['Operation Safe City', 'Operation Safe Cities'],
    ['Operation Rise', 'OPERATION RISE'],
    ['Operation Cross Check', '“Cross Check”'],
    ['Operation Cross Check', 'Operation Cross Check V'],
    ['Operativo Cross Check', 'Operation Cross Check'],
  ])('%s and %s are one name', (a, b) => {
    expect(normalizeName(a)).toBe(normalizeName(b));
    expect(areLinked(named(a), named(b))).toBe(true);
  });

  test('two names are two operations', () => {
    expect(areLinked(named('Operation Safe City'), named('Operation Keep Safe'))).toBe(false);
    expect(areLinked(named('Cross Check V'), named('Cross Check VI'))).toBe(false);
  });

  test('one name counted in several states is one operation, whatever towns the reports name', () => {
    const report = (place: string, counted: string, value: number) => ({
      ...named('Operation Safe City', { places: [place] }),
      claims: [arrests('exact', value, counted)],
    });
    expect(areLinked(report('Denver', 'national', 498), report('Boston', 'national', 450))).toBe(true);
    expect(areLinked(report('Denver', 'Denver', 63), report('Boston', 'Boston', 50))).toBe(false);
  });

  test('each report of weeks tells of its own days', () => {
    const of = (day: IsoDate) => ({
      ...named('Operation Safe City', { start: day, end: day, places: ['Ohio'] }),
      claims: [STATEMENT],
      published: day,
    });
    expect(areLinked(of('2024-04-01'), of('2024-05-10'))).toBe(true);
    expect(areLinked(of('2024-02-01'), of('2024-05-10'))).toBe(false);
  });

  test('a name with more behind it is tied by what else agrees', () => {
    const [short, long] = [named('Operation Safe City'), named('Operation Safe City Boston')];
    expect(areLinked(short, long)).toBe(false);
    expect(areLinked({ ...short, claims: [STATEMENT] }, { ...long, claims: [STATEMENT] })).toBe(true);
  });

  test('one name years apart is two operations', () => {
    const first = { ...named('Operation Cross Check'), published: '2012-04-02' as const };
    expect(areLinked(first, { ...first, published: '2015-03-09' })).toBe(false);
    expect(areLinked(first, { ...first, published: '2012-04-20' })).toBe(true);
  });

  test('a report months later is tied by what it repeats', () => {
    const report = { ...named('Operation Northern Gate'), claims: [STATEMENT, arrests('exact', 128)] };
    expect(areLinked(report, { ...report, published: '2024-08-20' })).toBe(true);
    expect(areLinked(report, { ...report, claims: [], published: '2024-08-20' })).toBe(false);
  });

  test('a report without a day is tied by what it repeats', () => {
    const report = { ...named('Operation Northern Gate'), claims: [arrests('exact', 128)] };
    expect(areLinked({ ...report, published: null }, report)).toBe(true);
    const rounded = { ...report, claims: [arrests('nearly', 130)], published: null };
    expect(areLinked(rounded, report)).toBe(true);
    expect(areLinked({ ...report, published: null }, { ...report, claims: [arrests('exact', 77)] })).toBe(
      false,
    );
  });

  test('another agency’s operation of the same name is another', () => {
    const sheriff = named('Operation RISE', { agency: 'Riverside County Sheriff' });
    expect(areLinked(named('Operation Rise'), sheriff)).toBe(false);
    expect(areLinked(named('Operation Rise'), named('Operation Rise', { agency: 'DHS' }))).toBe(true);
  });

  test('each operation of an article is tied to its own', () => {
    const telling = stored({
      id: 'a',
      operations: [
        operation('Operation Keep Safe', { start: '2018-02-25', end: '2018-02-28' }),
        operation('Operation Safe City', { start: '2018-01-22', end: '2018-01-25' }),
      ],
      published: '2018-03-01',
    });
    const earlier = stored({
      id: 'b',
      operations: [operation('Operation Safe City')],
      published: '2018-01-26',
    });
    expect(linkOperations(telling, earlier)).toEqual([{ mine: 1, theirs: 0 }]);
  });
});

test('what an article tells of years ago is history, and compared with nothing', () => {
  const background = operation('Cross Check', { start: '2012-03-24', end: '2012-03-29' });
  const telling = stored({ id: 'a', operations: [operation(null), background], published: '2017-02-13' });
  const report = stored({ id: 'b', operations: [operation('Cross Check')], published: '2012-04-02' });
  expect(linkOperations(telling, report)).toEqual([]);
  expect(linkOperations(report, telling)).toEqual([]);
});

test('a second run of an operation is another', () => {
  const first = { ...named('Operation Patriot'), published: '2025-06-02' as const };
  expect(areLinked(first, { ...named('Operation Patriot 2.0'), published: '2025-10-08' })).toBe(false);
  const [may, september] = [
    { operations: [operation('Patriot', { start: '2025-05-04' })], published: '2025-06-02' as const },
    { operations: [operation('Patriot', { start: '2025-09-04' })], published: '2025-10-08' as const },
  ];
  expect(areLinked(may, { ...september, claims: [STATEMENT] })).toBe(false);
});

describe('operations without a name', () => {
  test('a figure alone never ties: about 100 in Los Angeles is true of 2017 and of 2020', () => {
    const [a, b] = [arrests('about', 100, 'Los Angeles'), arrests('about', 100, 'Los Angeles')];
    expect(
      areLinked(unnamed('Los Angeles', [a], '2017-09-29'), unnamed('Los Angeles', [b], '2020-10-07')),
    ).toBe(false);
    expect(
      areLinked(unnamed('Los Angeles', [a], '2020-10-01'), unnamed('Los Angeles', [b], '2020-10-08')),
    ).toBe(false);
  });

  test('the same exact number in one place within days ties', () => {
    const report = unnamed('Mississippi', [arrests('exact', 680, 'Mississippi')], '2019-08-07');
    expect(areLinked(report, { ...report, published: '2019-08-12' })).toBe(true);
  });

  test('the same days and statement tie a report with a name and one without', () => {
    const claims = [STATEMENT, days('2024-05-05', '2024-05-09')];
    expect(areLinked({ ...named('Operation Northern Gate'), claims }, unnamed('Maine', claims))).toBe(true);
  });

  test('neither place nor words alone tie', () => {
    expect(areLinked(unnamed('Denver', []), unnamed('Denver', []))).toBe(false);
  });

  test('what is far apart is not tied by a number', () => {
    const report = (place: string) => unnamed(place, [arrests('exact', 43, place)]);
    expect(areLinked(report('Denver'), report('Boston'))).toBe(false);
  });
});

describe('operations that no report names, and whose numbers differ', () => {
  const FIRST =
    'Federal agents raided the Harlan Brothers poultry plant on Old Mill Road on Monday, and workers said ' +
    'managers of Harlan Brothers were told nothing.';
  const LATER = 'The line at Harlan Brothers ran at half speed, and Old Mill Road was quiet all week.';
  const report = (text: string, places: string[], published: StoredArticle['published']) => ({
    text,
    operations: [operation(null, { places })],
    published,
  });

  test('one firm and street within days tie', () => {
    const first = report(FIRST, ['Alabama'], '2024-05-10');
    expect(areLinked(first, report(LATER, ['Alabama'], '2024-05-13'))).toBe(true);
    expect(areLinked(first, report(LATER, ['Alabama'], '2024-08-13'))).toBe(false);
  });

  test('one town within days ties, a city does not', () => {
    const [town, city] = [report('', ['Postville'], '2024-05-10'), report('', ['Denver'], '2024-05-10')];
    expect(areLinked(town, { ...town, published: '2024-05-13' })).toBe(true);
    expect(areLinked(city, { ...city, published: '2024-05-13' })).toBe(false);
  });

  test('two raids in one town, each on its own day, are two', () => {
    const raid = (day: '2024-05-07' | '2024-05-09') => ({
      operations: [operation(null, { places: ['Postville'], start: day, end: day })],
      published: '2024-05-10' as const,
    });
    expect(areLinked(raid('2024-05-07'), raid('2024-05-07'))).toBe(true);
    expect(areLinked(raid('2024-05-07'), raid('2024-05-09'))).toBe(false);
  });

  test('the town, the firm and the number tie a story of three weeks later', () => {
    const claims = [arrests('exact', 146, 'Postville')];
    const first = { ...report(FIRST, ['Postville'], '2024-05-10'), claims };
    expect(areLinked(first, { ...report(LATER, ['Postville'], '2024-05-30'), claims })).toBe(true);
    expect(areLinked(first, { ...report('', ['Postville'], '2024-05-30') })).toBe(false);
  });

  test('the day it began and the day it was are one day', () => {
    const began = { ...report('', ['Texas'], '2024-05-10'), claims: [days('2024-05-06', '2024-05-06')] };
    const kickedOff = { ...began, claims: [days('2024-05-06', '2024-05-06', 'operation start')] };
    expect(areLinked(began, kickedOff)).toBe(true);
  });

  test('agencies and officials in common say nothing', () => {
    const text =
      'Agents of Homeland Security Investigations came, said Gov. Gavin Newsom and President Trump.';
    const one = report(text, ['California'], '2024-05-10');
    expect(areLinked(one, { ...one, published: '2024-05-12' })).toBe(false);
  });
});

test('a name and its translation are one operation where days and place agree', () => {
  const told = (name: string, lang: string, first: '2007-01-17' | '2007-01-10') => ({
    operations: [operation(name, { places: ['Los Angeles'] })],
    claims: [days(first, '2007-01-23'), arrests('nearly', 760, 'Los Angeles')],
    published: '2007-01-24' as const,
    lang,
  });
  const english = told('Operation Return to Sender', 'en', '2007-01-17');
  expect(areLinked(english, told('Operación Devolver al Remitente', 'es', '2007-01-17'))).toBe(true);
  expect(areLinked(english, told('Operación Devolver al Remitente', 'es', '2007-01-10'))).toBe(false);
  expect(areLinked(english, told('Operation Northern Gate', 'en', '2007-01-17'))).toBe(false);
});

test('a look back at the same operation months on repeats its number', () => {
  const first = {
    operations: [operation('Operation Northern Gate', { places: ['Florida'] })],
    claims: [arrests('exact', 1120, 'Florida')],
    published: '2025-05-01' as const,
  };
  expect(areLinked(first, { ...first, published: '2025-11-21' })).toBe(true);
  expect(areLinked(first, { ...first, claims: [], published: '2025-11-21' })).toBe(false);
});
