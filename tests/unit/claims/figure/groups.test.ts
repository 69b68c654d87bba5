import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** What stands before each of these is a total of 400 in Texas. */
const ENGLISH: readonly Row[] = [
  // kinds of arrest
  [
    'Of those, 310 were charged with crimes and 90 were arrested administratively.',
    'criminal_arrests exact 310 people @Texas',
    'administrative_arrests exact 90 people @Texas',
  ],
  ['About 70 of those arrested were people agents were looking for.', 'targets about 70 people @Texas'],
  // where people come from
  [
    'Those arrested come from many places, with Cuba first at 120, then Peru with 30.',
    'nationality exact 120 people @Cuba',
    'nationality exact 30 people @Peru',
  ],
  ['A parish nearby has 700 Portuguese-speaking families.'],
  // numbers of something else
  ['The district counted 1,200 more pupils absent than a year before.'],
  ['The agency named four of the people arrested.'],
  ['Two men were taken from a bus stop the week before.'],
  ['In a separate case, 30 workers were picked up at a dairy.'],
  ['A vigil drew a crowd of more than 30.'],
  ['Lawyers said calls to their Waco office passed 60.'],
  ['A lawyer said 9 detained clients had called her.'],
  // told by others
  ['In Waco, police said a dozen arrests were made.', 'arrests exact 12 people @Waco'],
  ['In Waco, where neighbors counted 14 arrests, police took no part.', 'arrests exact 14 people @Waco'],
  ['The sheriff said agents had informed his office of 12 arrests in Waco.', 'arrests exact 12 people @Waco'],
  ['About 20 people were taken from Waco.', 'arrests about 20 people @Waco'],
  [
    'It was unclear how many people were arrested near El Paso. Groups there know of at least 60.',
    'arrests at_least 60 people @Texas',
  ],
  [
    'Of those, 240 had convictions. That is better than 55 percent.',
    'criminal_convictions exact 240 people @Texas',
    'criminal_convictions more_than 55 percent @Texas',
  ],
  [
    'Of those, 240 had convictions. That is 12 percent of the city.',
    'criminal_convictions exact 240 people @Texas',
  ],
  ['Forty-six of them worked in Waco.', 'arrests exact 46 people @Waco'],
  ['They include a gang leader and at least one sex offender.', 'sex_offenders at_least 1 people @Texas'],
  // counts by a town, without a verb of arrest
  ['The federal operation brought in 55 people in Laredo.', 'arrests exact 55 people @Laredo'],
  ['Arrests were made all over: Dallas contributed 80.', 'arrests exact 80 people @Dallas'],
];

const SPANISH: readonly Row[] = [
  [
    'De ellos, 300 tenían antecedentes y 100 no los tenían.',
    'criminal_convictions exact 300 people @Texas',
    'no_criminal_record exact 100 people @Texas',
  ],
  ['Unas 70 personas eran buscadas por los agentes.', 'targets about 70 people @Texas'],
  ['Los detenidos proceden de 19 países.', 'countries exact 19 countries @Texas'],
  ['Otros 27 fueron detenidos en una fábrica de muebles de Waco.', 'arrests exact 27 people @Waco'],
  ['Los arrestos se hicieron en una semana.', 'duration_days exact 7 days @Texas'],
  [
    'Entre los detenidos figuran 41 cubanos y 63 peruanos.',
    'nationality exact 41 people @Cuba',
    'nationality exact 63 people @Peru',
  ],
  ['En un caso aparte, 30 trabajadores fueron detenidos en una lechería.'],
];

describe('groups of the people arrested, and numbers that are none', () => {
  test.each(ENGLISH)('%s', (text, ...figures) => {
    expect(figuresOf(`ICE arrested 400 people in Texas. ${text}`).slice(1)).toEqual(figures);
  });

  test('those of a town are among more', () => {
    const text =
      'Agents arrested 111 people at a plant in Waco. They were among more than 280 people taken into custody.';
    expect(figuresOf(text)).toEqual([
      'arrests exact 111 people @Waco',
      'arrests more_than 280 people @national',
    ]);
  });

  test.each(SPANISH)('%s', (text, ...figures) => {
    expect(figuresOf(`ICE detuvo a 400 personas en Texas. ${text}`, 'es').slice(1)).toEqual(figures);
  });
});
