import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** Where the people arrested come from. */
const ORIGINS: readonly Row[] = [
  [
    'Agents arrested 90 workers at the plant in Salem. Nearly all were from Guatemala; about 20 were Mexican.',
    'arrests exact 90 people @Salem',
    'nationality about 20 people @Mexico',
  ],
  [
    'Half a dozen were from Guatemala, said officials who announced the 60 arrests.',
    'nationality exact 6 people @Guatemala',
    'arrests exact 60 people @national',
  ],
  [
    'The 93 arrestees were nationals of 15 countries, including Mexico (42), Guatemala (20) and Honduras (9).',
    'arrests exact 93 people @national',
    'countries exact 15 countries @national',
    'nationality exact 42 people @Mexico',
    'nationality exact 20 people @Guatemala',
    'nationality exact 9 people @Honduras',
  ],
  [
    'They hail from 11 nations. ICE arrested 93 people in the sweep.',
    'countries exact 11 countries @national',
    'arrests exact 93 people @national',
  ],
  [
    'Arrestees came from Mexico (42), Guatemala (20), Honduras (9) and one each from Cuba, Peru and Laos.',
    'nationality exact 42 people @Mexico',
    'nationality exact 20 people @Guatemala',
    'nationality exact 9 people @Honduras',
  ],
  [
    'ICE arrested 42 Mexicans, 20 Guatemalans and nine Hondurans in the raid.',
    'nationality exact 42 people @Mexico',
    'nationality exact 20 people @Guatemala',
    'nationality exact 9 people @Honduras',
  ],
  [
    'Forty-two were Mexican nationals and 20 were from Guatemala, according to ICE, which arrested 93 people.',
    'nationality exact 42 people @Mexico',
    'nationality exact 20 people @Guatemala',
    'arrests exact 93 people @national',
  ],
  [
    'Those taken into custody include 104 from Mexico, 23 from Guatemala, 11 from Honduras, eight from El Salvador and one each from India and Ghana.',
    'nationality exact 104 people @Mexico',
    'nationality exact 23 people @Guatemala',
    'nationality exact 11 people @Honduras',
    'nationality exact 8 people @El Salvador',
  ],
  [
    'The aliens arrested during the operation are from 22 countries.',
    'countries exact 22 countries @national',
  ],
  [
    'Those arrested ranged in age from 19 to 70 and hailed from 22 different nations.',
    'countries exact 22 countries @national',
  ],
  [
    'Some 475 people — 317 of them from South Korea — were detained at the plant in Ellabell, Georgia.',
    'arrests about 475 people @Ellabell',
    'nationality exact 317 people @South Korea',
  ],
  [
    'The detained included 317 South Koreans, ten Chinese and three Japanese. ICE detained 475 people.',
    'nationality exact 317 people @South Korea',
    'nationality exact 10 people @China',
    'nationality exact 3 people @Japan',
    'arrests exact 475 people @national',
  ],
  [
    'South Korea said 316 of its citizens were among those held. ICE detained 475 people.',
    'nationality exact 316 people @South Korea',
    'arrests exact 475 people @national',
  ],
  ['More than half of those detained were Koreans.', 'nationality more_than 50 percent @South Korea'],
  [
    'The Mexican consulate said 23 of those arrested are Mexican citizens.',
    'nationality exact 23 people @Mexico',
  ],
  [
    "Mexico's consul general said at least 44 Mexicans had been detained.",
    'nationality at_least 44 people @Mexico',
  ],
  ['Of the 83, 60 percent were from Mexico.', 'nationality exact 60 percent @Mexico'],
  [
    'By nationality, the largest group was Mexicans, with 61, followed by Hondurans, with nine, and Guatemalans, with five.',
    'nationality exact 61 people @Mexico',
    'nationality exact 9 people @Honduras',
    'nationality exact 5 people @Guatemala',
  ],
  [
    'Mexico accounted for 61 of those arrested, Honduras for nine and Guatemala for five.',
    'nationality exact 61 people @Honduras',
    'nationality exact 9 people @Honduras',
    'nationality exact 5 people @Guatemala',
  ],
];

describe('nationalities and countries', () => {
  for (const [text, ...figures] of ORIGINS) test(text, () => expect(figuresOf(text)).toEqual(figures));
});
