import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** The figures of the text that count no arrests. */
const kindsOf = (text: string, lang: string): string[] =>
  figuresOf(text, lang).filter((line) => !line.startsWith('arrests '));

const DENIED: readonly Row[] = [
  [
    'Nearly three-quarters of those arrested in Tulsa had criminal convictions; more than a quarter did not.',
    'criminal_convictions nearly 75 percent @Tulsa',
    'no_criminal_record more_than 25 percent @Tulsa',
  ],
  [
    'Of the 300 arrested in Boston, 180 had criminal convictions. The other 120 did not.',
    'criminal_convictions exact 180 people @Boston',
    'no_criminal_record exact 120 people @Boston',
  ],
  [
    'Of the 95 arrested in Reno, 60 had criminal records. Another 35 had none.',
    'criminal_convictions exact 60 people @Reno',
    'no_criminal_record exact 35 people @Reno',
  ],
  [
    'ICE arrested 90 people in Boise. More than half had convictions, while 41 did not.',
    'criminal_convictions more_than 50 percent @Boise',
    'no_criminal_record exact 41 people @Boise',
  ],
  [
    'Some 60 percent of those arrested in Boise had convictions. About 40 percent did not.',
    'criminal_convictions about 60 percent @Boise',
    'no_criminal_record about 40 percent @Boise',
  ],
  ['ICE arrested 90 people in Boise. Forty did not have lawyers.'],
  ['Ninety people were arrested in Boise. Forty did not.'],
];

const DENIED_IN_SPANISH: readonly Row[] = [
  [
    'De los 90 detenidos en Boise, 50 tenían antecedentes penales y 40 no.',
    'criminal_convictions exact 50 people @Boise',
    'no_criminal_record exact 40 people @Boise',
  ],
  [
    'El 60 por ciento de los detenidos en Boise tenía antecedentes; el 40 por ciento no.',
    'criminal_convictions exact 60 percent @Boise',
    'no_criminal_record exact 40 percent @Boise',
  ],
  [
    'De los 90 detenidos en Boise, 50 tenían antecedentes y 40 no hablaban español.',
    'criminal_convictions exact 50 people @Boise',
  ],
  // a part of the first arrested is no new number of arrests
  [
    'De los primeros 50 detenidos en Waco, solo nueve tenían antecedentes.',
    'criminal_convictions exact 9 people @Waco',
  ],
  [
    'De los 60 primeros arrestados en Waco, apenas doce tenían condenas.',
    'criminal_convictions exact 12 people @Waco',
  ],
];

const NATIONALITIES: readonly Row[] = [
  [
    'El 60 por ciento de los detenidos en Boston son mexicanos, el 20 por ciento hondureños.',
    'nationality exact 60 percent @Mexico',
    'nationality exact 20 percent @Honduras',
  ],
  [
    'De los 200 detenidos en Tulsa, más de la mitad son mexicanos.',
    'nationality more_than 50 percent @Mexico',
  ],
  [
    'Tres cuartas partes de los detenidos en Waco son guatemaltecos.',
    'nationality exact 75 percent @Guatemala',
  ],
  ['Casi la mitad de los arrestados en Reno eran hondureños.', 'nationality nearly 50 percent @Honduras'],
  [
    'ICE detuvo a 220 personas en Reno, de las cuales más de 40 son mexicanas.',
    'nationality more_than 40 people @Mexico',
  ],
];

const SPANISH_PARTS: readonly Row[] = [
  [
    'ICE detuvo a 220 inmigrantes en Tulsa, de los cuales, según la agencia, 40 tenían antecedentes.',
    'criminal_convictions exact 40 people @Tulsa',
  ],
  [
    'Detuvieron a 90 trabajadores en Boise, de las cuales 12 tenían órdenes de deportación.',
    'removal_orders exact 12 people @Boise',
  ],
  ['Detuvieron a 90 personas en Boise. De ellos, 30 son pandilleros.', 'gang_members exact 30 people @Boise'],
  [
    'Detuvieron a 90 personas en Boise, de los cuales 12 quedaron en libertad.',
    'released exact 12 people @Boise',
  ],
];

describe('what is left out', () => {
  test.each(DENIED)('%s', (text, ...figures) => expect(kindsOf(text, 'en')).toEqual(figures));
  test.each([...DENIED_IN_SPANISH, ...NATIONALITIES, ...SPANISH_PARTS])('%s', (text, ...figures) =>
    expect(kindsOf(text, 'es')).toEqual(figures),
  );
});

test('what sets a part apart may be in no table', () => {
  expect(figuresOf('La redada dejó 90 detenidos en Boise, de los cuales 40 son padres.', 'es')).toEqual([
    'arrests exact 90 people @Boise',
  ]);
  expect(figuresOf('ICE detained 90 people in Boise, of whom 40 were parents.')).toEqual([
    'arrests exact 90 people @Boise',
  ]);
});

const ANOTHER: readonly Row[] = [
  ['ICE arrested 220 people in Reno. Gang members made up another 35.', 'gang_members exact 35 people @Reno'],
  [
    'ICE arrested 220 people in Reno. Mexicans accounted for another 41.',
    'nationality exact 41 people @Mexico',
  ],
  [
    'ICE arrested 220 people in Reno, including 35 members or associates of street gangs.',
    'gang_members exact 35 people @Reno',
  ],
];

const BOSSES: readonly Row[] = [
  ['Four supervisors were arrested on criminal charges in Salem.', 'criminal_arrests exact 4 people @Salem'],
  [
    'Five managers of the plant in Boise were arrested on federal charges.',
    'criminal_arrests exact 5 people @Boise',
  ],
  ['Two owners in Waco were arrested and charged with harboring.', 'criminal_arrests exact 2 people @Waco'],
  [
    'ICE arrested 133 workers in Salem, including four supervisors held on criminal charges.',
    'criminal_arrests exact 4 people @Salem',
  ],
  ['Agents arrested four managers on criminal charges in Waco.', 'criminal_arrests exact 4 people @Waco'],
  ['ICE arrested 133 workers in Salem. Two managers said they were surprised.'],
  [
    'Three supervisors walked out after 20 workers were arrested on criminal charges in Reno.',
    'criminal_arrests exact 20 people @Reno',
  ],
];

const AGENTS: readonly Row[] = [
  ['About 200 agents are to stay in Boston.', 'agents about 200 agents @Boston'],
  ['About 200 ICE agents are quartered at a hotel in Reno.', 'agents about 200 agents @Reno'],
  ['Some 150 federal officers were sent to Tulsa for the operation.', 'agents about 150 agents @Tulsa'],
  ['More than 300 agents have been deployed to Omaha.', 'agents more_than 300 agents @Omaha'],
  ['DHS is sending about 150 agents to Tulsa.', 'agents about 150 agents @Tulsa'],
  ['ICE has 300 agents of its own.'],
];

describe('parts of an operation', () => {
  test.each([...ANOTHER, ...BOSSES, ...AGENTS])('%s', (text, ...figures) =>
    expect(kindsOf(text, 'en')).toEqual(figures),
  );
  test.each([
    ['Unos 300 agentes se quedarán en Reno.', 'agents about 300 agents @Reno'],
    [
      'Tres gerentes de la planta de Boise fueron detenidos por albergar a indocumentados.',
      'criminal_arrests exact 3 people @Boise',
    ],
  ])('%s', (text, figure) => expect(kindsOf(text, 'es')).toEqual([figure]));
});

const PASSIVES: readonly Row[] = [
  ['More than 90 workers were taken in at the ICE raid in Salem.', 'arrests more_than 90 people @Salem'],
  ['More than 90 workers were hauled in during the raid in Waco.', 'arrests more_than 90 people @Waco'],
  ['Some 45 people were brought in by federal agents in Reno.', 'arrests about 45 people @Reno'],
  ['The 87 people detained in Salem will be taken to a jail.', 'arrests exact 87 people @Salem'],
  ['“We arrested 40 people in Tulsa,” said the ICE director.', 'arrests exact 40 people @Tulsa'],
  // what somebody only heard, or thinks of
  ['“I heard 40 people got arrested,” said Ana Ruiz, a cook.'],
  ['“They say 300 people were arrested, but nobody tells us where they are,” said Ana Ruiz.'],
  ['“What if 40 workers were detained?” Ruiz said.'],
  ['About 100 replacement workers were brought in after the raid.'],
  ['Forty people were taken in by a church after the ICE raid.'],
  ['Thirty interpreters were brought in by the federal court.'],
];

test.each(PASSIVES)('%s', (text, ...figures) => expect(figuresOf(text)).toEqual(figures));
