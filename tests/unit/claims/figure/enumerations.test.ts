import { expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...places: string[]];

/** "63 people Dallas" for every arrest figure, in reading order. */
const arrestsOf = (text: string, lang: string): string[] =>
  figuresOf(text, lang).flatMap((line) => {
    const [, value, place] = /^arrests \S+ (\d+) people @(.+)$/.exec(line) ?? [];
    return value === undefined ? [line] : [`${value} ${place}`];
  });

const ENGLISH: readonly Row[] = [
  [
    'The 211 arrests were made in three cities, 98 in Tulsa, 72 in Wichita and 41 in Omaha.',
    '211 national',
    '98 Tulsa',
    '72 Wichita',
    '41 Omaha',
  ],
  ['Arrests by city: Boise: 33; Spokane: 27; Reno: 18.', '33 Boise', '27 Spokane', '18 Reno'],
  [
    'The 165 arrests break down like this: Dallas, 61; Houston, 54; and Austin, 50.',
    '165 national',
    '61 Dallas',
    '54 Houston',
    '50 Austin',
  ],
  [
    'ICE arrested 220 people in New England. Boston accounted for 120 of the arrests; Worcester made up another 41.',
    '220 New England',
    '120 Boston',
    '41 Worcester',
  ],
  ['Officers arrested 112 people in Texas this week. Sixty-three were in Dallas.', '112 Texas', '63 Dallas'],
  [
    'Agents detained 14 people in Ohio. Twelve were in Toledo. The other two were in Dayton.',
    '14 Ohio',
    '12 Toledo',
    '2 Dayton',
  ],
  [
    'ICE arrested 40 people in Dallas. Twelve more were arrested in Fort Worth.',
    '40 Dallas',
    '12 Fort Worth',
  ],
  ['ICE arrested 40 people in Colorado. Of those, 12 were in Denver.', '40 Colorado', '12 Denver'],
  ['ICE arrested 96 people in Oregon. Fifty-one were made in Salem.', '96 Oregon', '51 Salem'],
  [
    'Agents took 45 people into custody in Waco, 30 in Temple and 12 in Killeen.',
    '45 Waco',
    '30 Temple',
    '12 Killeen',
  ],
  [
    'ICE arrested 200 people in Ohio. Seventy-one of them were in Dayton and 33 in Toledo.',
    '200 Ohio',
    '71 Dayton',
    '33 Toledo',
  ],
  // where people were for other reasons
  ['ICE arrested 200 people in Ohio. Two were in Dayton to visit family.', '200 Ohio'],
  ['ICE arrested 90 people in Nevada. Forty were in Reno illegally.', '90 Nevada'],
  // where people are from, or were sent, is not where they were arrested
  ['ICE arrested 40 people in Colorado. Twelve were from Denver.', '40 Colorado'],
  ['ICE arrested 40 people in Colorado. Twelve were sent to a jail in Denver.', '40 Colorado'],
  ['Rivers flooded three towns. Sixty-three homes were in Dallas.'],
];

const SPANISH: readonly Row[] = [
  [
    'Los agentes detuvieron en Tampa a 61, en Orlando a 54 y en Miami casi 50.',
    '61 Tampa',
    '54 Orlando',
    '50 Miami',
  ],
  [
    'ICE informó de 165 arrestos: en Fresno 72, en Modesto 54 y en Stockton 39.',
    '165 national',
    '72 Fresno',
    '54 Modesto',
    '39 Stockton',
  ],
  [
    'Los detenidos fueron en Dallas 61, en Houston 54 y en Austin 50.',
    '61 Dallas',
    '54 Houston',
    '50 Austin',
  ],
  ['Hubo 162 detenciones en Tulsa, 119 en Wichita y 87 en Omaha.', '162 Tulsa', '119 Wichita', '87 Omaha'],
  [
    'ICE detuvo a 165 personas: Dallas: 61; Houston: 54; Austin: 50.',
    '165 national',
    '61 Dallas',
    '54 Houston',
    '50 Austin',
  ],
  [
    'En Fresno fueron detenidas 61 personas; en Modesto, 54, y en Stockton, 49.',
    '61 Fresno',
    '54 Modesto',
    '49 Stockton',
  ],
  ['De los arrestos, 61 ocurrieron en Fresno y 54 en Modesto.', '61 Fresno', '54 Modesto'],
  ['ICE detuvo a 112 personas en Texas. Sesenta y tres fueron en Dallas.', '112 Texas', '63 Dallas'],
  ['ICE detuvo a 14 personas en Texas. Los otros dos fueron en Plano.', '14 Texas', '2 Plano'],
  ['ICE detuvo a 40 personas en Reno. Doce más fueron arrestadas en Elko.', '40 Reno', '12 Elko'],
];

test.each(ENGLISH)('%s', (text, ...figures) => {
  expect(arrestsOf(text, 'en')).toEqual(figures);
});

test.each(SPANISH)('%s', (text, ...figures) => {
  expect(arrestsOf(text, 'es')).toEqual(figures);
});
