import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/claims/date/dates.ts';
import { prepare } from '../../../src/claims/text/document.ts';
import type { Language } from '../../../src/claims/text/language.ts';
import { readOperations } from '../../../src/coverage/operations.ts';
import type { IsoDate } from '../../../src/reading/article.ts';

function read(paragraphs: readonly string[], published: IsoDate | null, lang: Language = 'en') {
  const doc = prepare({
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    lang,
    published,
  });
  return readOperations(doc, findDates(doc));
}

/** A first paragraph, and the name that it gives its operation. */
const NAMES: readonly (readonly [string, string | null])[] = [
  ['ICE officers arrested 61 people in Operation Safe Harbor, the agency said.', 'Operation Safe Harbor'],
  ['ICE officers arrested 61 people in “Operation Safe Harbor,” the agency said.', 'Operation Safe Harbor'],
  ['The ICE sweep, dubbed “Cold Front,” led to 61 arrests.', 'Cold Front'],
  ['The immigration crackdown, known as Silver Bay, led to 61 arrests.', 'Silver Bay'],
  ['ICE said Operation Cross Check VII led to 61 arrests.', 'Operation Cross Check VII'],
  ['ICE arrested 61 people in Operation Patriot 2.0 in the state.', 'Operation Patriot 2.0'],
  ['ICE arrested 214 gang members in operation “Raging Bull” this fall.', 'Operation Raging Bull'],
  ['ICE arrested 61 people in an operation in Los Angeles.', null],
  ['The raids were aimed at so-called “Sanctuary Cities,” ICE said.', null],
  ['ICE arrested 61 people. The operation, Silver Bay, was its third this year.', 'Silver Bay'],
  ['The sweep — “Silver Bay” — led to 61 arrests, ICE said.', 'Silver Bay'],
  ['ICE arrested 61 people in its “Silver Bay” sweep, the agency said.', 'Silver Bay'],
  ['The raid, Elaine Coffey, a teacher, said, emptied five desks.', null],
  ['In the operation, Homeland Security Investigations, the lead agency, arrested 61.', null],
  ['ICE arrested 61 people in its “Sanctuary City” crackdown.', null],
  ["ICE's Enforcement and Removal Operations arrested 61 people.", null],
];

describe('the name of an operation', () => {
  test.each(NAMES)('%s', (text, name) => {
    expect(read([text], '2018-04-17').operations[0]?.name).toBe(name);
  });

  test('in Spanish', () => {
    const text = 'El ICE arrestó a 61 personas en la Operación Puerto Seguro, informó la agencia.';
    expect(read([text], '2018-04-17', 'es').operations[0]?.name).toBe('Operación Puerto Seguro');
  });

  test('in a headline whose every word is capitalised "Operation" names nothing', () => {
    expect(read(['ICE Operation Nets Sixty Arrests In Ohio'], '2018-04-17').operations[0]?.name).toBeNull();
  });
});

describe('whose operation a name is', () => {
  test.each([
    'The effort, called Operation Iron Gate, drew on officers of the FBI, the DEA and the police.',
    'With help from the FBI, agents launched Operation Iron Gate in the city.',
    'Operation Iron Gate, alongside deputies of the sheriff, led to 61 arrests.',
    'Officers not from the police made 61 arrests in Operation Iron Gate.',
    'El operativo, llamado Operation Iron Gate, contó con apoyo de la policía.',
  ])('others only help: %s', (text) => {
    expect(read([text], '2025-12-10').operations[0]?.name).toBe('Operation Iron Gate');
  });

  test.each([
    "Sheriff's deputies made 88 arrests in Operation Iron Gate.",
    'Operation Iron Gate, led by the DEA, netted 88 people.',
    'The police department said Operation Iron Gate netted 88 people.',
  ])('another agency leads: %s', (text) => {
    expect(read([text], '2025-12-10').operations[0]?.name).toBeNull();
  });
});

test('the capital that a report is filed from is no place of the operation', () => {
  const [operation] = read(['WASHINGTON (AP) — ICE arrested 61 people in Ohio.'], '2018-04-17').operations;
  expect(operation?.places).toEqual(['Ohio']);
});

describe('operations in the background', () => {
  const article = [
    'ICE arrested 225 people in Operation Keep Watch between April 9 and April 14, the agency said.',
    'A similar operation in February led to 160 arrests. Most of those had been convicted before.',
    'Operation Keep Watch reached five boroughs.',
    'In 2015, a national sweep called Operation Long Arm led to 2,059 arrests.',
    "Sheriff's deputies made 88 arrests in Operation Clean Streets.",
  ];
  const reading = read(article, '2018-04-17');
  const at = (block: number, words: string) =>
    reading.operations[reading.operationAt(block, article[block]?.indexOf(words) ?? 0)];

  test('the article is about the one that its top names, with its dates and places', () => {
    expect(reading.operations[0]).toMatchObject({
      name: 'Operation Keep Watch',
      agency: 'ICE',
      start: '2018-04-09',
      end: '2018-04-14',
    });
  });

  test('a sentence about another time speaks of another operation, and so does the next one', () => {
    expect(at(1, 'similar')).toMatchObject({ name: null, start: '2018-02-01', end: '2018-02-28' });
    expect(at(1, 'convicted')).toBe(at(1, 'similar'));
  });

  test('the next paragraph is about its own again', () => {
    expect(reading.operationAt(2, 0)).toBe(0);
  });

  test('an earlier operation has its own name, and another agency’s its agency', () => {
    expect(at(3, 'sweep')).toMatchObject({ name: 'Operation Long Arm', start: '2015-01-01' });
    expect(at(4, 'arrests')).toMatchObject({ name: 'Operation Clean Streets', agency: 'sheriff' });
  });
});

test('there is always one operation', () => {
  const reading = read([], null);
  expect(reading.operations).toEqual([{ name: null, agency: 'ICE', start: null, end: null, places: [] }]);
  expect(reading.operationAt(5, 100)).toBe(0);
});
