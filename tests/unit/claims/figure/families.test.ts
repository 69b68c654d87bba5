import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

const WAYS_OF_COUNTING: readonly Row[] = [
  // a number inside the clause of another
  [
    'Officials said 212 immigrants from 14 countries were taken into custody in Newark.',
    'arrests exact 212 people @Newark',
    'countries exact 14 countries @Newark',
  ],
  [
    'A total of 93 workers at four restaurants were arrested in Buffalo.',
    'arrests exact 93 people @Buffalo',
    'worksites exact 4 worksites @Buffalo',
  ],
  // the number behind its verb
  ['Arrests in the Atlanta area totaled 187 by Sunday.', 'arrests exact 187 people @Atlanta area'],
  ['The number of people detained in Tulsa climbed to 66.', 'arrests exact 66 people @Tulsa'],
  ['Arrests in Portland have topped 300 in the sweep, DHS said.', 'arrests more_than 300 people @Portland'],
  ['Gang members numbered 18 among those arrested in Boston.', 'gang_members exact 18 people @Boston'],
  [
    'The number of those detained in Tulsa grew from 30 on Monday to 117 by Thursday.',
    'arrests exact 30 people @Tulsa',
    'arrests exact 117 people @Tulsa',
  ],
  ['ICE arrests top 3,300 in Chicago operation', 'arrests more_than 3300 people @Chicago'],
  // a number in an aside
  [
    'About 40 people, including two children, were taken into custody in Buffalo.',
    'arrests about 40 people @Buffalo',
    'minors exact 2 people @Buffalo',
  ],
  // verbs that tell of arrests in a raid alone
  ['Agents left the Tampa plant with 40 to 50 workers.', 'arrests exact 40-50 people @Tampa'],
  [
    'As many as 75 workers were led out of the plant in Lexington, Kentucky.',
    'arrests up_to 75 people @Lexington',
  ],
  ['The shelter took in 40 children.'],
  ['The town lost 300 jobs when the mill closed.'],
  // entries of a place and a number
  [
    'Officers in Miami arrested 110, Orlando 64 and Tampa 41.',
    'arrests exact 110 people @Miami',
    'arrests exact 64 people @Orlando',
    'arrests exact 41 people @Tampa',
  ],
  [
    'There were 84 arrests in Dallas; Houston had 70; Austin, 22.',
    'arrests exact 84 people @Dallas',
    'arrests exact 70 people @Houston',
    'arrests exact 22 people @Austin',
  ],
  // afterwards
  [
    'ICE arrested 200 people in Denver. By Friday, 30 were released.',
    'arrests exact 200 people @Denver',
    'released exact 30 people @Denver',
  ],
  [
    'Agents let 25 people go for humanitarian reasons after the raid in Canton.',
    'released exact 25 people @Canton',
  ],
  [
    'Forty of the workers were allowed to go home with ankle monitors after the raid.',
    'released exact 40 people @national',
  ],
  // where people come from
  [
    'Mexican nationals made up 70 of the 92 arrested; the others came from Honduras (12) and Peru (2).',
    'nationality exact 70 people @Mexico',
    'arrests exact 92 people @national',
    'nationality exact 12 people @Honduras',
    'nationality exact 2 people @Peru',
  ],
  // the month is no protest
  ['The operation took place in March and ended with 2,059 arrests.', 'arrests exact 2059 people @national'],
];

const NOT_ARRESTS: readonly Row[] = [
  ['The plant, which has 640 workers, was closed Thursday after the immigration raid.'],
  ['The university employs 900 people, many of whom fear the raids.'],
  ['Some 2,000 people packed the church to pray for those arrested.'],
  ['She said 14 of her 30 kids had stopped coming since the arrests.'],
  ['Agents delivered audit notices to 122 employers during the operation.'],
  ['Two members of a crew fighting a 9,000-acre fire were there when the raid began.'],
  ['Irma, whose girls are 3 and 7, was let go after the raid.'],
  ['Three managers were also arrested.'],
];

describe('ways of counting', () => {
  test.each(WAYS_OF_COUNTING)('%s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each(NOT_ARRESTS)('no figure: %s', (text, ...figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

const SPANISH: readonly Row[] = [
  ['Los arrestos en Chicago superaron los 800, según DHS.', 'arrests more_than 800 people @Chicago'],
  ['La cifra de detenidos en Los Ángeles asciende a 330.', 'arrests exact 330 people @Los Angeles'],
  ['Suman 45 los detenidos en la redada de Dallas.', 'arrests exact 45 people @Dallas'],
  [
    'Las autoridades informaron que 310 personas de 12 países fueron detenidas en Houston.',
    'arrests exact 310 people @Houston',
    'countries exact 12 countries @Houston',
  ],
  [
    'Más de 100 detenidos en redada en club nocturno de Colorado Springs',
    'arrests more_than 100 people @Colorado Springs',
  ],
  [
    'Detuvieron a 110 personas en los condados de Miami-Dade, Broward y Palm Beach.',
    'arrests exact 110 people @Miami-Dade County, Broward County and Palm Beach County',
  ],
  [
    'Treinta de los detenidos quedaron en libertad con grilletes electrónicos.',
    'released exact 30 people @national',
  ],
  [
    'El 63 por ciento de los detenidos tenía arrestos o condenas previas.',
    'convicted_or_pending exact 63 percent @national',
  ],
];

describe('the same in Spanish', () => {
  test.each(SPANISH)('%s', (text, ...figures) => {
    expect(figuresOf(text, 'es')).toEqual(figures);
  });
});

describe('what sentences leave out', () => {
  test('a question asks for the number of the next sentence', () => {
    const blocks = [
      { kind: 'subhead', text: 'How many people were arrested?' },
      { kind: 'paragraph', text: 'More than 680, according to the department. Four of them were let go.' },
    ] as const;
    expect(figuresOf(blocks)[0]).toBe('arrests more_than 680 people @national');
  });

  test('a count of another day has nothing but its day', () => {
    const text = 'La cifra de arrestados en las redadas de Camarillo llegó a 361. El sábado eran 319.';
    expect(figuresOf(text, 'es')).toEqual([
      'arrests exact 361 people @Camarillo',
      'arrests exact 319 people @Camarillo',
    ]);
  });

  test('a number is told again by itself', () => {
    const text =
      'Agents arrested 212 people in Los Angeles. Nobody would say how many of the 212 they had looked for.';
    expect(figuresOf(text)).toEqual([
      'arrests exact 212 people @Los Angeles',
      'arrests exact 212 people @Los Angeles',
    ]);
  });
});
