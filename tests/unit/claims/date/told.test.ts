import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/claims/date/dates.ts';
import { prepare } from '../../../../src/claims/text/document.ts';
import type { Language } from '../../../../src/claims/text/language.ts';

/** In an article of Friday, Feb. 16, 2018: a sentence, and the first and last day that it gives the operation, if any. */
const TOLD: readonly (readonly [text: string, start: string, end: string, lang: Language])[] = [
  [
    'The operation ran from Sunday, Feb. 11, through Thursday, Feb. 15, ICE said.',
    '2018-02-11',
    '2018-02-15',
    'en',
  ],
  [
    'Officers arrested 212 people between Sunday, Feb. 11, and Thursday, Feb. 15.',
    '2018-02-11',
    '2018-02-15',
    'en',
  ],
  ['The sweep lasted from Sunday, Feb. 11 to Thursday, Feb. 15, 2018.', '2018-02-11', '2018-02-15', 'en'],
  [
    'ICE arrested 90 people who it says were in the state without papers at farms in two counties on Tuesday, officials said.',
    '2018-02-13',
    '2018-02-13',
    'en',
  ],
  ['ICE had counted 90 on Tuesday, the day of the raids.', '2018-02-13', '2018-02-13', 'en'],
  [
    'She would not say how many people were arrested elsewhere since Sunday.',
    '2018-02-11',
    '2018-02-11',
    'en',
  ],
  ['Three men were taken from a store on Friday, days before the sweep.', '', '', 'en'],
  ['The dairy where two workers were arrested reopened on Monday.', '', '', 'en'],
  [
    'Detuvieron a 90 personas en una operación de cinco días que terminó el jueves 15, según un boletín.',
    '2018-02-11',
    '2018-02-15',
    'es',
  ],
  ['Agents arrested 212 from Feb. 11, 2018, to Feb. 15, 2018.', '2018-02-11', '2018-02-15', 'en'],
  ['Agents arrested 212 from Feb. 11, through Feb. 15.', '2018-02-11', '2018-02-15', 'en'],
  ['Agents arrested 212 people on Feb. 11, 12 and 13.', '2018-02-11', '2018-02-13', 'en'],
  ['The arrests were made Sunday through Thursday.', '2018-02-11', '2018-02-15', 'en'],
  [
    'Last Thursday, Feb. 8, a helicopter came and nearly 100 people were taken out of a plant by immigration agents.',
    '2018-02-08',
    '2018-02-08',
    'en',
  ],
  ['Agents took 145 people from the beef plant here on Feb. 13.', '2018-02-13', '2018-02-13', 'en'],
  [
    'The shift was changing at the plant Tuesday when agents blocked the doors.',
    '2018-02-13',
    '2018-02-13',
    'en',
  ],
  ['Agents came to the plant on Tuesday and left with 97 people.', '2018-02-13', '2018-02-13', 'en'],
  ['Feb. 13: Agents raid a plant in Morristown and arrest 97.', '2018-02-13', '2018-02-13', 'en'],
  ['Tuesday: ICE arrests 97 at a plant.', '2018-02-13', '2018-02-13', 'en'],
  ['In an operation that ended last Saturday, officers arrested 97.', '2018-02-10', '2018-02-10', 'en'],
  ['Workers were loaded onto buses Tuesday after the raid began at dawn.', '2018-02-13', '2018-02-13', 'en'],
  ['On Tuesday morning, immigration officials showed up with a warrant.', '2018-02-13', '2018-02-13', 'en'],
  ['The raid at the plant, on Tuesday, left children without parents.', '2018-02-13', '2018-02-13', 'en'],
  ['It was Tuesday, Feb. 13, when the vans came and agents detained 97.', '2018-02-13', '2018-02-13', 'en'],
  ['As of Wednesday, 63 people were still held.', '2018-02-14', '2018-02-14', 'en'],
  ['Through Wednesday, agents had arrested 63 people.', '2018-02-14', '2018-02-14', 'en'],
  [
    'ICE said Friday that it arrested 212 people over five days that ended Thursday.',
    '2018-02-11',
    '2018-02-15',
    'en',
  ],
  [
    'ICE arrested 212 people in a five-day operation beginning Sunday, the agency said Friday.',
    '2018-02-11',
    '2018-02-15',
    'en',
  ],
  ['Del domingo 11 al jueves 15 de febrero, ICE arrestó a 212 personas.', '2018-02-11', '2018-02-15', 'es'],
  [
    'Desde el domingo 11 de febrero hasta el jueves 15, agentes detuvieron a 212 personas.',
    '2018-02-11',
    '2018-02-15',
    'es',
  ],
  [
    'Entre el domingo, 11 de febrero, y el jueves, 15 de febrero, fueron arrestadas 212 personas.',
    '2018-02-11',
    '2018-02-15',
    'es',
  ],
  [
    'Los agentes llegaron a la planta el martes y se llevaron a 97 personas.',
    '2018-02-13',
    '2018-02-13',
    'es',
  ],
  [
    'El martes pasado, 13 de febrero, los agentes entraron a la planta y se llevaron a 97.',
    '2018-02-13',
    '2018-02-13',
    'es',
  ],
  ['La redada de este martes dejó 97 detenidos.', '2018-02-13', '2018-02-13', 'es'],
  ['Tres días después de la redada del 13 de febrero, nadie sabe nada.', '2018-02-13', '2018-02-13', 'es'],
  ['Hasta el miércoles, 63 seguían detenidos.', '2018-02-14', '2018-02-14', 'es'],
  ['The mayor took office Jan. 2 after the vote.', '', '', 'en'],
  ['Garcia was taken to a hospital Tuesday.', '', '', 'en'],
  ['The pastor came home Tuesday.', '', '', 'en'],
  ['The council took up the plan Tuesday.', '', '', 'en'],
  ['Protesters came to the courthouse Tuesday.', '', '', 'en'],
  ['The company took applications Wednesday; 300 came.', '', '', 'en'],
  ['Agents took 20 people into custody in 2015, on March 3.', '', '', 'en'],
];

describe('the days that a sentence gives an operation', () => {
  test.each(TOLD)('%s', (text, start, end, lang) => {
    const doc = prepare({ blocks: [{ kind: 'paragraph', text }], lang, published: '2018-02-16' });
    const days = findDates(doc).map((date) => [date.start, date.end]);
    expect(days).toEqual(start === '' ? [] : [[start, end]]);
  });
});
