import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/claims/quote/quotes.ts';
import { prepare } from '../../../../src/claims/text/document.ts';
import type { Language } from '../../../../src/claims/text/language.ts';

function quotesOf(paragraphs: readonly string[], lang: Language) {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return findQuotes(prepare({ blocks, lang, published: null }));
}

/** Paragraphs, and who speaks the last quotation. */
const SPEAKERS: readonly (readonly [paragraphs: readonly string[], speaker: string, lang: Language])[] = [
  [
    [
      '“Kelly is right,” said John Kelly, the secretary.',
      'Mr. Trump has embraced the arrests. “The crackdown is merely the keeping of my promise,” he wrote Sunday on Twitter.',
    ],
    'Trump',
    'en',
  ],
  [
    [
      '“We did it,” Kelly said.',
      'Gov. Ron DeSantis praised the sweep. “This is how it should work,” he said.',
    ],
    'Ron DeSantis',
    'en',
  ],
  [
    ['“We are forced to conduct at-large arrests in the community,” ICE boss Thomas Homan blasted.'],
    'Thomas Homan',
    'en',
  ],
  [
    [
      'Farmworker Josefina Mora was in a truck that got stopped. “They asked the driver where he was born,” she recalled.',
    ],
    'Josefina Mora',
    'en',
  ],
  [
    ['Solís, of Lake Worth Mutual Aid, has stopped counting. “I keep the phone under my pillow,” she said.'],
    'Solís',
    'en',
  ],
  [
    [
      'El padre Anselmo Prieto leyó los nombres de los que faltaban.',
      '“Yo le pregunto a la gente de aquí quién va a pelar el pollo”, dijo el sacerdote, de 58 años.',
    ],
    'Anselmo Prieto',
    'es',
  ],
  [
    ['The Rev. Amos Lind opened the church at dawn.', '“We have 71 children,” the pastor said.'],
    'Amos Lind',
    'en',
  ],
  [
    ['Father Roberto Mena opened the church at dawn.', '“We have 71 children,” said the priest.'],
    'Roberto Mena',
    'en',
  ],
  [
    ['Police Chief Ann Ruiz said she was not told. ', '“We learned from the news,” the chief said.'],
    'Ann Ruiz',
    'en',
  ],
  [
    ['Sandra Cole, a kindergarten teacher, counted empty desks.', '“I had five,” the teacher said.'],
    'Sandra Cole',
    'en',
  ],
  [
    ['Attorney Luis Campos waited outside.', '“They would not let me in,” the lawyer said.'],
    'Luis Campos',
    'en',
  ],
  [
    ['El abogado Luis Campos esperó afuera.', '“No me dejaron entrar”, contó el licenciado.'],
    'Luis Campos',
    'es',
  ],
  [
    ['La alcaldesa Marta Ruiz dijo que nadie avisó.', '“Nadie nos llamó”, reclamó la edil.'],
    'Marta Ruiz',
    'es',
  ],
  [
    ['Sister Rosemarie Kuehl runs the kitchen.', '“We fed them all twice,” the nun said.'],
    'Rosemarie Kuehl',
    'en',
  ],
  [
    [
      '“Hoy no salió nadie a la esquina”, dijo un jornalero en el estacionamiento, que no quiso dar su nombre. “Ni por 120 dólares”.',
    ],
    'un jornalero',
    'es',
  ],
  [
    ['Teo Hernández, empacador, salió a las nueve.', '“Yo lo vi todo”, dijo el empacador.'],
    'Teo Hernández',
    'es',
  ],
  [
    [
      'Mayor Dan Kittredge was not told.',
      '“Nobody called,” he said. The union’s president, Mae Ott, was angry. “It is a disgrace,” she said.',
    ],
    'Mae Ott',
    'en',
  ],
  [
    ['Salvador Ochoa, campesino de 40 años, no fue a trabajar. “Tengo miedo”, confesó.'],
    'Salvador Ochoa',
    'es',
  ],
  [['Bishop Joel Konzen celebrated Mass.', '“These are my people,” the bishop said.'], 'Joel Konzen', 'en'],
  [['“They had names,” said Rev. Trey Hegar.'], 'Trey Hegar', 'en'],
  [['Dr. Ana Melendez saw nine patients.', '“Nobody came,” the doctor said.'], 'Ana Melendez', 'en'],
  [
    ['Superintendent Tony McGee kept schools open.', '“We had 154 absent,” the superintendent said.'],
    'Tony McGee',
    'en',
  ],
  [
    [
      'Chad Hartmann, president of Glenn Valley Foods, said he was surprised.',
      '“We used E-Verify,” the company president said.',
    ],
    'Chad Hartmann',
    'en',
  ],
  [['Farmworker advocate Mary Bauer came at noon.', '“This is terror,” Bauer said.'], 'Mary Bauer', 'en'],
  [
    ['Mike Hurst, the U.S. attorney, defended the raids.', '“We are a nation of laws,” the prosecutor said.'],
    'Mike Hurst',
    'en',
  ],
  [['ICE spokesman Bryan Cox confirmed it.', '“It was targeted,” the spokesman said.'], 'Bryan Cox', 'en'],
  [
    ['El reverendo Odel Medina abrió la iglesia.', '“Aquí están seguros”, afirmó el párroco.'],
    'Odel Medina',
    'es',
  ],
  [
    ['La maestra Nadia Ortiz contó los pupitres.', '“Faltaron doce”, relató la docente.'],
    'Nadia Ortiz',
    'es',
  ],
  [
    ['Lorena Mejía, esposa de un detenido, lloraba. “No sé qué decirles a mis hijos”, dijo.'],
    'Lorena Mejía',
    'es',
  ],
  [
    ['The cannery’s owner, Pat Lowe, said he was not warned.', '“I lost half my crew,” the boss said.'],
    'Pat Lowe',
    'en',
  ],
  [['Mr. Lowe, of Harlan Brothers, walked the line. “It is quiet,” he said.'], 'Lowe', 'en'],
  [
    ['Homan defended the raids. A teacher, Sandra Cole, was in tears. “I had five empty desks,” she said.'],
    'Sandra Cole',
    'en',
  ],
];

describe('who speaks, by calling, honorific and apposition', () => {
  test.each(SPEAKERS)('%s', (paragraphs, speaker, lang) => {
    expect(quotesOf(paragraphs, lang).at(-1)?.speaker?.name).toBe(speaker);
  });
});

test('words for people are a quotation of whoever is said to use them, terms of policy are not', () => {
  expect(quotesOf(['About 75 percent were “criminal aliens,” John Kelly said.'], 'en')).toHaveLength(1);
  expect(quotesOf(['ICE went to “sanctuary cities,” John Kelly said.'], 'en')).toEqual([]);
  expect(quotesOf(['ICE says it arrests “criminal aliens” first.'], 'en')).toEqual([]);
});
