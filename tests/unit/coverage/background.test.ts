import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/claims/date/dates.ts';
import { prepare } from '../../../src/claims/text/document.ts';
import type { Language } from '../../../src/claims/text/language.ts';
import { readOperations } from '../../../src/coverage/operations.ts';
import type { IsoDate } from '../../../src/reading/article.ts';

const PATRIOT =
  'ICE arrested 1,406 people in Massachusetts in Operation Patriot 2.0, which ran from Sept. 4 to Sept. 30, the agency said.';
const PLANT = 'ICE arrested 146 people at a meatpacking plant on Tuesday, the agency said.';
/**
 * An article's first paragraph, a later one, its day and language. What stands in {} is told of another
 * operation, what stands in [] of the article's own.
 */
const CASES: readonly (readonly [first: string, later: string, published: IsoDate, lang: Language])[] = [
  [PATRIOT, 'The first Operation Patriot, in May, led to {1,461 arrests}.', '2025-10-02', 'en'],
  [PATRIOT, 'The original Operation Patriot in May led to {1,461 arrests}.', '2025-10-02', 'en'],
  [
    PATRIOT,
    'In May, the agency announced {1,461 arrests} in the first Operation Patriot.',
    '2025-10-02',
    'en',
  ],
  [
    PATRIOT,
    'Operation Patriot, conducted in May, resulted in {nearly 1,500 arrests} statewide.',
    '2025-10-02',
    'en',
  ],
  [PATRIOT, 'A similar sweep this spring netted {1,461 people}.', '2025-10-02', 'en'],
  [PATRIOT, 'The operation follows one in May that led to {1,461 arrests}.', '2025-10-02', 'en'],
  [
    PATRIOT,
    'The total is slightly lower than the {1,461 arrests} made during a May operation.',
    '2025-10-02',
    'en',
  ],
  [
    PATRIOT,
    "The agency said the sweep was a follow-up to May's operation, in which {1,461 people} were arrested.",
    '2025-10-02',
    'en',
  ],
  [PATRIOT, 'During a surge last spring, agents arrested {1,461 people}.', '2025-10-02', 'en'],
  [
    PATRIOT,
    'Of those arrested in Operation Patriot 2.0, [600 had criminal convictions].',
    '2025-10-02',
    'en',
  ],
  [PATRIOT, 'In the four weeks of Patriot 2.0, officers [arrested 1,406] people.', '2025-10-02', 'en'],
  [
    PLANT,
    'In 2008, agents arrested {nearly 600 workers} at a plant in Laurel, Mississippi.',
    '2018-06-20',
    'en',
  ],
  [
    PLANT,
    'Federal agents arrested {97 workers} at a plant in Bean Station, Tenn., in April.',
    '2018-06-20',
    'en',
  ],
  [
    PLANT,
    'It was the largest since 2008, when agents arrested {595 people} in Laurel, Miss.',
    '2018-06-20',
    'en',
  ],
  [
    PLANT,
    'The raid was the largest in a decade, surpassing one in Postville, Iowa, where {389 people} were held in 2008.',
    '2018-06-20',
    'en',
  ],
  [
    PLANT,
    'The [146 arrests] were the most at one site since {595 people} were detained in a 2008 raid in Mississippi.',
    '2018-06-20',
    'en',
  ],
  [
    PLANT,
    'It comes two weeks after {114 people} were arrested at a landscaping company in Sandusky.',
    '2018-06-20',
    'en',
  ],
  [PLANT, 'Two weeks earlier, agents arrested {114 workers} at a garden center in Ohio.', '2018-06-20', 'en'],
  [
    PLANT,
    'Earlier this month, ICE arrested {114 workers} at a landscaper near Sandusky.',
    '2018-06-20',
    'en',
  ],
  [PLANT, "Last month's raid on a slaughterhouse led to {97 arrests}.", '2018-06-20', 'en'],
  [PLANT, 'Two years ago, {53 people} were detained at the same plant.', '2018-06-20', 'en'],
  [PLANT, '{Forty people} were arrested in a 2016 raid on the company.', '2018-06-20', 'en'],
  [PLANT, 'Last year, a sweep in the region resulted in {188 arrests}.', '2018-06-20', 'en'],
  [PLANT, 'A previous raid netted {52 arrests}.', '2018-06-20', 'en'],
  [PLANT, 'In a separate operation in Texas, {45 people} were arrested.', '2018-06-20', 'en'],
  [
    PLANT,
    'It was the third raid on food plants in the state since 2016, with [146 arrests].',
    '2018-06-20',
    'en',
  ],
  [PLANT, 'La operación fue la tercera en el estado desde 2016 y dejó [146 arrestos].', '2018-06-20', 'es'],
  [PLANT, 'Also on Tuesday, agents [arrested 12 people] at a second plant.', '2018-06-20', 'en'],
  [PLANT, 'Of the 146, [23 had been deported before], some as early as 2008.', '2018-06-20', 'en'],
  [
    PLANT,
    'Those arrested included a man convicted of assault in 2012; [30 had records].',
    '2018-06-20',
    'en',
  ],
  [PLANT, 'The company was fined in 2010. Officials said [146 people] were arrested.', '2018-06-20', 'en'],
  [PLANT, 'Agents began the investigation in 2017 and [arrested 146 people] this week.', '2018-06-20', 'en'],
  [
    'ICE arrested 95 people in Operation Cross Check across Texas last week, officials said.',
    'A Cross Check operation in 2012 netted {3,168 arrests} nationwide.',
    '2017-10-10',
    'en',
  ],
  [
    'ICE arrested 95 people in Operation Cross Check across Texas last week, officials said.',
    'In August 2015, Operation Cross Check produced {2,059 arrests}.',
    '2017-10-10',
    'en',
  ],
  [
    'ICE arrested 225 people in New York in Operation Keep Safe, the agency said Tuesday.',
    'In January, ICE inspected nearly 100 7-Eleven stores and made {21 arrests}.',
    '2018-04-17',
    'en',
  ],
  [
    'ICE arrested 225 people in New York in Operation Keep Safe, the agency said Tuesday.',
    'Launched in January, Operation Keep Safe has led to [225 arrests].',
    '2018-04-17',
    'en',
  ],
  [
    'Seven months after it began with a single week in April, Operation Tidal Wave has led to more than 10,000 arrests in Florida.',
    'Agents [made 10,000 arrests].',
    '2025-11-21',
    'en',
  ],
  [
    'When federal immigration agents raided six Swift plants last Dec. 12, they arrested 1,297 workers.',
    'Agents [arrested 230] in Worthington.',
    '2007-03-02',
    'en',
  ],
  [
    'When federal immigration agents raided six Swift plants last Dec. 12, they [arrested 1,297 workers].',
    'x',
    '2007-03-02',
    'en',
  ],
  [
    'A year ago this week, agents [arrested 680 people] at seven Mississippi plants.',
    'On Aug. 7, 2019, agents [took 122] from Morton.',
    '2020-08-07',
    'en',
  ],
  [
    'ICE detuvo a 225 personas en Nueva York esta semana.',
    'En febrero, un operativo similar dejó {232 detenidos} en California.',
    '2018-04-17',
    'es',
  ],
  [
    'ICE detuvo a 225 personas en Nueva York esta semana.',
    'En 2008, agentes detuvieron a {389 trabajadores} en Postville.',
    '2018-04-17',
    'es',
  ],
  [
    'ICE detuvo a 225 personas en Nueva York esta semana.',
    'Fue la mayor redada desde 2008, cuando fueron arrestadas {595 personas} en Misisipi.',
    '2018-04-17',
    'es',
  ],
  [
    'ICE detuvo a 225 personas en Nueva York esta semana.',
    'La primera Operación Patriota, en mayo, dejó {1,461 arrestos}.',
    '2018-09-17',
    'es',
  ],
  [
    'ICE detuvo a 225 personas en Nueva York esta semana.',
    'Hace dos meses, otra redada terminó con {97 detenidos}.',
    '2018-04-17',
    'es',
  ],
  [
    'ICE detuvo a 225 personas en Nueva York esta semana.',
    'El mes pasado detuvieron a {40 personas} en Queens.',
    '2018-04-17',
    'es',
  ],
  [
    'ICE detuvo a 225 personas en Nueva York esta semana.',
    'De los arrestados, [180 tenían condenas], algunas de 2010.',
    '2018-04-17',
    'es',
  ],
  [
    PLANT,
    'ICE carried out a comparable operation in Tennessee in April, detaining {97 people}.',
    '2018-06-20',
    'en',
  ],
  [PLANT, 'The last time agents came to Salem, in 2007, they took {200 people}.', '2018-06-20', 'en'],
  [PLANT, 'A raid at a plant owned by the same company in 2006 led to {91 arrests}.', '2018-06-20', 'en'],
  [PLANT, 'That compares with {114 arrests} in Sandusky two weeks ago.', '2018-06-20', 'en'],
  [PLANT, 'In all of last year, ICE made {139 criminal arrests} at worksites.', '2018-06-20', 'en'],
  [PLANT, 'Nearly {400 people} were arrested there in May 2008.', '2018-06-20', 'en'],
  [PLANT, 'Among those detained, [23 had prior convictions] dating from 2004 to 2016.', '2018-06-20', 'en'],
  [
    PLANT,
    'The investigation, which began in 2016, found that [hundreds] used false papers; [146 people were arrested].',
    '2018-06-20',
    'en',
  ],
  [PLANT, 'The warrants, signed on June 12, named [130 people].', '2018-06-20', 'en'],
  [PLANT, 'Agents also arrested [four managers] on Tuesday.', '2018-06-20', 'en'],
  [
    PLANT,
    'Most of those arrested had worked at the plant since 2010, and [100 have children].',
    '2018-06-20',
    'en',
  ],
  [
    PLANT,
    'By contrast, a 2008 raid in Iowa ended with {389 arrests}. This time, [60 were released].',
    '2018-06-20',
    'en',
  ],
  [
    PATRIOT,
    'Operation Patriot 1.0, as some agents call it, netted {1,461} in the spring.',
    '2025-10-02',
    'en',
  ],
  [PATRIOT, 'Patriot 2.0 followed a May surge in which {1,461 people} were arrested.', '2025-10-02', 'en'],
  [PATRIOT, 'Since the start of Patriot 2.0, [1,406 people] have been arrested.', '2025-10-02', 'en'],
  [
    PATRIOT,
    'Chicago, where Operation Midway Blitz began Sept. 8, has seen {1,000 arrests}.',
    '2025-10-02',
    'en',
  ],
  [
    PATRIOT,
    'Meanwhile, in Chicago, agents have arrested {1,000 people} in Operation Midway Blitz.',
    '2025-10-02',
    'en',
  ],
  [
    PATRIOT,
    'ICE had named its earlier operation Patriot too; it brought {1,461 arrests}.',
    '2025-10-02',
    'en',
  ],
  [
    'ICE said Thursday it arrested 162 people in Los Angeles in a five-day operation.',
    'ICE conducted a similar operation in February that resulted in {212 arrests} in the Los Angeles area.',
    '2018-06-14',
    'en',
  ],
  [
    'ICE said Thursday it arrested 162 people in Los Angeles in a five-day operation.',
    'Of the 162, [almost 90 percent] had convictions, down from {93 percent} in February.',
    '2018-06-14',
    'en',
  ],
  [
    'ICE dijo el jueves que arrestó a 162 personas en Los Ángeles.',
    'Se trata del segundo operativo del año, luego de que en febrero fueran arrestadas {212 personas}.',
    '2018-06-14',
    'es',
  ],
  [
    'ICE dijo el jueves que arrestó a 162 personas en Los Ángeles.',
    'La cifra supera a los {120 arrestos} de marzo.',
    '2018-06-14',
    'es',
  ],
  [
    'ICE dijo el jueves que arrestó a 162 personas en Los Ángeles.',
    'Durante la operación, [26 personas] fueron arrestadas en Ventura.',
    '2018-06-14',
    'es',
  ],
  [
    'ICE dijo el jueves que arrestó a 162 personas en Los Ángeles.',
    'En 2017, ICE arrestó a {143,470 personas} en todo el país.',
    '2018-06-14',
    'es',
  ],
];

describe('which operation a number is of', () => {
  test.each(CASES)('%s / %s', (first, later, published, lang) => {
    const paragraphs = [first, later];
    const blocks = paragraphs.map((text) => ({
      kind: 'paragraph' as const,
      text: text.replace(/[[\]{}]/g, ''),
    }));
    const doc = prepare({ blocks, lang, published });
    const { operationAt } = readOperations(doc, findDates(doc));
    expect(operationAt(0, 0)).toBe(0);
    paragraphs.forEach((text, block) => {
      const isOther = Array.from(text.matchAll(/[[{]/g), ({ index }, before) => {
        const offset = index - before * 2;
        return operationAt(block, offset) !== 0;
      });
      expect(isOther).toEqual(Array.from(text.matchAll(/[[{]/g), ([mark]) => mark === '{'));
    });
  });
});
