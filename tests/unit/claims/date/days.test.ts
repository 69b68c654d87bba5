import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/claims/date/dates.ts';
import { prepare } from '../../../../src/claims/text/document.ts';
import { articleOf } from './documents.ts';

/** The dates that a text of several paragraphs, published on Friday, May 14, 2021, claims of the operation. */
const read = (text: string, lang: string) => {
  const blocks = text.split('\n');
  return findDates(articleOf(blocks, lang, '2021-05-14')).map(({ spans, start, end, what }) => {
    const span = spans[0];
    const days = start === end ? start : `${start}/${end}`;
    return `${blocks[span?.block ?? 0]?.slice(span?.start, span?.end)} = ${days}, ${what}`;
  });
};

type Rows = readonly (readonly [text: string, dates: readonly string[]])[];

const ENGLISH: Rows = [
  [
    'Some 400 officers participated from May 3 to May 9, with help from the state.',
    ['from May 3 to May 9 = 2021-05-03/2021-05-09, operation dates'],
  ],
  [
    'The name was Operation Big Net, and the dates were May 3-9.',
    ['May 3-9 = 2021-05-03/2021-05-09, operation dates'],
  ],
  [
    'Between 4:15 and 6 a.m. Tuesday, teams of officers knocked at doors across the county.',
    ['Tuesday = 2021-05-11, operation dates'],
  ],
  [
    'Immigration agents entered the warehouse, at 410 Canal St., shortly before 7:45 a.m. Tuesday with a search warrant.',
    ['Tuesday = 2021-05-11, operation dates'],
  ],
  ['The sweep began on the fourth of May.', ['fourth of May = 2021-05-04, operation start']],
  [
    'On the twenty-first of April agents arrested 19 roofers.',
    ['twenty-first of April = 2021-04-21, operation dates'],
  ],
  ['ICE came to the trailer park on the 9th, and took 22 people.', ['the 9th = 2021-05-09, operation dates']],
  [
    'ICE came to the trailer park on the 29th, and took 22 people.',
    ['the 29th = 2021-04-29, operation dates'],
  ],
  ['Agents raided the offices on the 9th floor.', []],
  [
    'The arrests of four managers, and of the workers at nine plants in three states, on Tuesday were the result of a long inquiry.',
    ['Tuesday = 2021-05-11, operation dates'],
  ],
  ['The arrests of 40 workers drew a crowd to the courthouse on Tuesday.', []],
  [
    'By the end of her shift on Thursday she had stopped counting.\nThe day before, officers had come to the laundry and left with 12 of her co-workers.',
    ['The day before = 2021-05-12, operation dates'],
  ],
  [
    'The council met Thursday. Immigration agents had arrested 40 workers a day earlier.',
    ['day earlier = 2021-05-12, operation dates'],
  ],
  ['The council met Thursday. The day before the vote, agents arrested 12 people.', []],
  ['The sweep goes on under Jim Cole, who replaced Ann Dow at the head of the operation on May 2.', []],
  ['In one case, on Oak Street at 6 a.m. Saturday, three men were taken from a truck by agents.', []],
  ['Of 90 messages to the office since Tuesday, 40 praised the arrests.', []],
  ['“Today’s arrests show what teams can do,” the director said.', []],
  ['"Today\'s arrests show what teams can do," the director said.', []],
  ['It was a year ago yesterday that agents arrested 40 people here.', []],
];

const SPANISH: Rows = [
  [
    'El operativo se llevó a cabo del viernes 7 al lunes 10 de mayo.',
    ['del viernes 7 al lunes 10 de mayo = 2021-05-07/2021-05-10, operation dates'],
  ],
  [
    'Los agentes detuvieron a 83 personas entre el martes 4 y el jueves 6 de mayo.',
    ['entre el martes 4 y el jueves 6 de mayo = 2021-05-04/2021-05-06, operation dates'],
  ],
  [
    'El jueves las mesas seguían puestas.\nEl día anterior, agentes habían detenido a 40 trabajadores.',
    ['El día anterior = 2021-05-12, operation dates'],
  ],
  ['En un caso, el sábado a las seis, tres hombres fueron detenidos en una camioneta.', []],
];

test('the day of a photograph is no day of the operation', () => {
  const doc = prepare({
    blocks: [{ kind: 'caption', text: 'Agents arrested a man in Dalton on May 4. ICE photo' }],
    lang: 'en',
    published: '2021-05-14',
  });
  expect(findDates(doc)).toEqual([]);
});

describe('days told by the clock, by another day, in words', () => {
  test.each(ENGLISH)('%s', (text, dates) => expect(read(text, 'en')).toEqual(dates));
  test.each(SPANISH)('%s', (text, dates) => expect(read(text, 'es')).toEqual(dates));
});
