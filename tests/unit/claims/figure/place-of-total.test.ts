import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/reading/article.ts';
import { figuresOf } from './read.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const placeOf = (number: number, texts: readonly string[], lang = 'en') =>
  figuresOf(paragraphs(...texts), lang)
    .find((line) => line.includes(` ${number} `))
    ?.replace(/^.*@/, '');

describe('a place in front of the day', () => {
  test.each([
    'ICE officers arrested 44 workers at a furniture factory in suburban Columbus Tuesday, the company said.',
    'Agents detained 44 people at two car washes in Columbus March 3.',
    'ICE took 44 people into custody in Columbus Sunday night.',
  ])('%s', (text) => {
    expect(placeOf(44, [text])).toBe('Columbus');
  });
});

describe('the place of a total', () => {
  test('is not its part’s', () => {
    expect(placeOf(730, ['Of the 730 people arrested, 58 were taken in Oregon.'])).toBe('national');
    expect(placeOf(730, ['Fifty-eight of the 730 arrests were in Oregon, ICE said.'])).toBe('national');
    expect(placeOf(58, ['ICE said that 58 of its 730 arrests were in Oregon.'])).toBe('Oregon');
  });

  test('is not that of a few told of further down', () => {
    const texts = [
      'ICE arrested 2,340 people in a week, the agency said.',
      'Officers in Toledo arrested 61.',
    ];
    expect(placeOf(2340, texts)).toBe('national');
    expect(placeOf(61, texts)).toBe('Toledo');
  });

  test('is that of the kind of people the operation was directed at', () => {
    const texts = [
      'ICE officers arrested 52 fugitives across the country last week.',
      'Of the 52, 19 have been convicted of crimes.',
      'Officers in Denver made nine arrests, followed by Tampa with six.',
    ];
    expect(placeOf(19, texts)).toBe('national');
  });

  test('is told through sites and cities that are counted', () => {
    const text =
      'A raid at a mill in Dayton was part of a sweep that led to 640 arrests at 28 sites across the country.';
    expect(placeOf(640, [text])).toBe('national');
  });
});

describe('places that only say how far, or who speaks', () => {
  test.each([
    'Agents arrested 190 people between the coast and Idaho.',
    'Agents arrested 190 people in a sweep that ran from Guam to Vermont.',
    'Agents arrested 190 people, said a spokeswoman for U.S. Immigration and Customs Enforcement in Boston.',
  ])('%s', (text) => {
    expect(placeOf(190, [text])).toBe('national');
  });
});

describe('places told by a word', () => {
  test.each([
    ['Wood County would not help. Twenty-six of the arrests were made there.', 26, 'Wood County', 'en'],
    ['There were 26 arrests in Akron. Wood County would not help.', 26, 'Akron', 'en'],
    [
      'TULSA, Okla. — ICE agents arrested 88 workers at a plant on the north side of the city.',
      88,
      'Tulsa',
      'en',
    ],
    ['TULSA, Okla. — ICE agents arrested 88 workers at the packing plant here.', 88, 'Tulsa', 'en'],
    ['DALLAS.- Agentes de ICE detuvieron a 88 trabajadores en el oeste de la ciudad.', 88, 'Dallas', 'es'],
    ['ICE detuvo a 88 personas en una planta procesadora de pollo de Canton.', 88, 'Canton', 'es'],
  ])('%s', (text, number, place, lang) => {
    expect(placeOf(number, [text], lang)).toBe(place);
  });

  test('counties that Spanish names once', () => {
    const text =
      'El condado de Kent encabezó la lista con 31 detenciones de ICE, seguido por el de Ottawa, con 17, y el de Muskegon, con 11.';
    expect(placeOf(17, [text], 'es')).toMatch(/^Ottawa County/);
    expect(placeOf(11, [text], 'es')).toMatch(/^Muskegon County/);
  });

  test('two parts of a state', () => {
    const text =
      'By area, 77 of the arrests were made in Cleveland, 40 in northern and eastern Ohio and 12 in Toledo.';
    expect(placeOf(40, [text])).toBe('Northern Ohio and Eastern Ohio');
    expect(placeOf(12, [text])).toBe('Toledo');
  });
});
