import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../../src/claims/place/find.ts';
import { canonicalPlace, contains, samePlace } from '../../../../src/claims/place/nesting.ts';
import { townsOf } from '../../../../src/claims/place/towns.ts';
import { tokenize } from '../../../../src/claims/text/tokens.ts';

const TEXTS: readonly (readonly [text: string, ...places: string[]])[] = [
  [
    'arrests in the Los Angeles, San Diego and San Francisco areas',
    'Los Angeles, San Diego and San Francisco',
  ],
  ['107 in Philadelphia, 101 in Los Angeles and 63 in Denver', 'Philadelphia', 'Los Angeles', 'Denver'],
  [
    'raids in Cook County, Illinois; Denver; Portland, Maine; Washington, D.C.',
    'Cook County',
    'Denver',
    'Portland, Maine',
    'Washington, D.C.',
  ],
  ['at a plant in Bay Springs, Mississippi, on Wednesday', 'Bay Springs, Mississippi'],
  ['12 people in Greater Boston', 'Boston area'],
  ['in Miami-Dade and in Broward', 'Miami-Dade County', 'Broward County'],
  ['officials in Washington said', 'Washington, D.C.'],
  ['a plant in North Portland', 'Portland'],
  ['a coast-to-coast sweep', 'national'],
  [
    'in Orange, Riverside and San Bernardino counties',
    'Orange County, Riverside County and San Bernardino County',
  ],
  ['across western Wisconsin and upstate New York', 'Western Wisconsin and Upstate New York'],
  ['arrests in Maryland, Virginia and Washington', 'Maryland, Virginia and Washington, D.C.'],
  ['detenidos en Virginia y Washington', 'Virginia and Washington, D.C.'],
  ['in Oregon, Washington and Alaska', 'Oregon, Washington state and Alaska'],
  ['in Prince George’s County, Md., last week', 'Prince George’s County'],
  ['throughout the Dallas-Fort Worth area', 'Dallas-Fort Worth area'],
  ['arrested across the country and in Guam', 'national', 'Guam'],
  ['en el condado de Los Ángeles y en la ciudad de Nueva York', 'Los Angeles County', 'New York City'],
  ['en el sur de Texas', 'South Texas'],
  ['the Denver Post and the Boston Police Department said'],
  ['Sen. Jackson and Mayor Lincoln said'],
  ['reading about mobile homes and the orange jumpsuits'],
  ['una clínica en la avenida Houston y otra en la calle Denver'],
  ['In Harmon County, 12 were held', 'Harmon County'],
  ['En Corning, Iowa, hubo 12', 'Corning, Iowa'],
  ['raids in Ohio, Iowa and four neighboring states net 90', 'national'],
  ['redadas en Ohio y otros tres estados', 'national'],
  ['40 arrested in Denver, Boulder', 'Denver and Boulder'],
  ['50 in Denver, Boulder with 40', 'Denver', 'Boulder'],
  ['on the Vineyard and Nantucket', 'the Vineyard and Nantucket'],
  ['La agencia informó'],
];

describe('places in text', () => {
  const context = { states: new Set<string>(), titleCase: false };
  for (const [text, ...places] of TEXTS)
    test(text, () => expect(findPlaces(tokenize(text), context).map(({ name }) => name)).toEqual(places));

  test('a name is in the state that the article names', () => {
    const maine = { states: new Set(['Maine']), titleCase: false };
    expect(findPlaces(tokenize('in Portland'), maine)[0]?.name).toBe('Portland, Maine');
    expect(findPlaces(tokenize('in Portland'), context)[0]?.name).toBe('Portland');
  });
});

test('an article goes on with the short names of places that it introduced', () => {
  const introduced = findPlaces(tokenize('at plants in Corning, Iowa, and in Mecklenburg County'));
  const context = { states: new Set(['Iowa']), titleCase: false, towns: townsOf(introduced) };
  const names = (text: string) => findPlaces(tokenize(text), context).map(({ name }) => name);
  expect(names('28 at Corning and 34 in Mecklenburg')).toEqual(['Corning, Iowa', 'Mecklenburg County']);
  expect(names('the Corning sheriff, and in Corning Hospital')).toEqual([]);
});

test('of two towns of one name only the first stands without its state', () => {
  const carolina = { states: new Set(['North Carolina']), titleCase: false };
  const [sanford] = findPlaces(tokenize('in Sanford'), carolina);
  expect(sanford?.name).toBe('Sanford, North Carolina');
  expect(samePlace('Sanford, North Carolina', 'Lee County, North Carolina')).toBe(true);
});

test('one spelling for each place', () => {
  for (const [name, canonical] of [
    ['L.A. County', 'Los Angeles County'],
    ['the Bay Area', 'San Francisco Bay Area'],
    ['NYC', 'New York City'],
    ['Nueva York', 'New York'],
    ['Harmon County', 'Harmon County'],
    ['Atlantis', 'Atlantis'],
  ] as const)
    expect(canonicalPlace(name)).toBe(canonical);
});

test('names of one place', () => {
  expect(samePlace('Los Angeles', 'Los Angeles County')).toBe(true);
  expect(samePlace('the Los Angeles area', 'L.A.')).toBe(true);
  expect(samePlace('Chicago', 'Cook County')).toBe(true);
  expect(samePlace('New York', 'New York state')).toBe(false);
  expect(samePlace('Los Angeles', 'San Diego')).toBe(false);
  expect(samePlace('Mexico', 'Guatemala')).toBe(false);
});

test('places nest', () => {
  expect(contains('Southern California', 'Los Angeles County')).toBe(true);
  expect(contains('California', 'Southern California')).toBe(true);
  expect(contains('national', 'California')).toBe(true);
  expect(contains('California', 'Los Angeles, San Diego and San Francisco')).toBe(true);
  expect(contains('Los Angeles, San Diego and San Francisco', 'San Diego')).toBe(true);
  expect(contains('Los Angeles field office', 'Ventura County')).toBe(true);
  expect(contains('Boston field office', 'Rhode Island')).toBe(true);
  expect(contains('Mississippi', 'Bay Springs, Mississippi')).toBe(true);
  expect(contains('Los Angeles', 'Southern California')).toBe(false);
  expect(contains('Los Angeles', 'Los Angeles County')).toBe(false);
});
