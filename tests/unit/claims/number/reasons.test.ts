import { describe, expect, it } from 'vitest';
import type { NotCount } from '../../../../src/claims/number/number.ts';
import type { Language } from '../../../../src/claims/text/language.ts';
import { read, readCounts } from './read.ts';

const CASES: Readonly<Record<Language, readonly (readonly [text: string, reason: NotCount])[]>> = {
  en: [
    ['a $1,500 bond', 'money'],
    ['a $2 million contract', 'money'],
    ['3,000 pesos', 'money'],
    ['the third man', 'ordinal'],
    ['the 21st arrest', 'ordinal'],
    ['in 2017', 'year'],
    ['in fiscal year 2019', 'year'],
    ['2017 was busy', 'year'],
    ['at 5 p.m. on', 'time'],
    ["at 10 o'clock", 'time'],
    ['a 27-year-old man', 'age'],
    ['who is 27 years old', 'age'],
    ['John Smith, 27, of Tampa', 'age'],
    ['aged 27', 'age'],
    ['ages 18 to 25', 'age'],
    ['anyone 18 and older', 'age'],
    ['nobody under 21.', 'age'],
    ['19- to 63-year-olds', 'age'],
    ['the class of ’98', 'year'],
    ['text 274637', 'phone'],
    ['Executive Order 13768', 'section'],
    ['they dialed 911', 'phone'],
    ['287(g) agreements', 'section'],
    ['under Title 42', 'section'],
    ['a Form I-9 audit', 'section'],
    ['Section 1326', 'section'],
    ['on Interstate 95', 'road'],
    ['on I-95 near', 'road'],
    ['the 405 Freeway', 'road'],
    ['along U.S. 41 near', 'road'],
    ['300 N. Los Angeles Street', 'address'],
    ['the 1200 block of', 'address'],
    ['CA 90012', 'address'],
    ['Suite 300', 'address'],
    ['on Sept. 24', 'date'],
    ['September 24', 'date'],
    ['24 September', 'date'],
    ['the MS-13 gang', 'identifier'],
    ['Channel 5 reported', 'identifier'],
    ['KTLA 5 reported', 'identifier'],
    ['No. 3 on the list', 'identifier'],
    ['COVID-19 rules', 'identifier'],
    ['one of the men', 'pronoun'],
    ['no one was hurt', 'pronoun'],
    ['they knew one another', 'pronoun'],
  ],
  es: [
    ['2 millones de dólares', 'money'],
    ['la avenida Wabash 1450, en Chicago', 'address'],
    ['en bulevar de la Paz 16, planta baja', 'address'],
    ['el 28 de septiembre', 'date'],
    ['en 2017', 'year'],
    ['un hombre de 27 años', 'age'],
    ['Ana López, de 27, fue', 'age'],
    ['hombres de entre 19 y 63 años', 'age'],
    ['el martes 24', 'date'],
    ['a las 5 de la tarde', 'time'],
    ['la carretera 95', 'road'],
    ['el artículo 287', 'section'],
    ['uno de los detenidos', 'pronoun'],
  ],
};

describe.each(['en', 'es'] as const)('numbers that are no count (%s)', (lang) => {
  it.each(CASES[lang])('%s: %s', (text, reason) => {
    expect(read(text, lang).map((mention) => mention.reason)).toEqual([reason]);
  });
});

describe('several at once', () => {
  it.each<[text: string, reasons: NotCount[], lang: Language]>([
    ['8 U.S.C. 1326', ['section', 'section'], 'en'],
    ['call 866-347-2423', ['phone', 'phone'], 'en'],
    ['(213) 555-1234', ['phone', 'phone'], 'en'],
    ['ages 18, 22 and 34.', ['age', 'age', 'age'], 'en'],
    ['won 5-2', ['score', 'score'], 'en'],
    ['Sept. 24 and 25, 2020', ['date', 'date', 'year'], 'en'],
    ['on 5/17/2018', ['date', 'date', 'date'], 'en'],
    ['at 6:30 a.m.', ['time', 'time'], 'en'],
    ['del 24 al 27 de septiembre', ['date', 'date'], 'es'],
    ['entre el 9 y el 13 de mayo', ['date', 'date'], 'es'],
    ['entre el 9 y el viernes 13 de mayo', ['date', 'date'], 'es'],
  ])('%s', (text, reasons, lang) => {
    expect(read(text, lang).map(({ reason }) => reason)).toEqual(reasons);
  });

  it.each<[text: string, values: number[], lang: Language]>([
    ['98 7-Eleven stores', [98], 'en'],
    ['In 2017, 1,461 people were arrested', [1461], 'en'],
    ['about 2000 people were arrested', [2000], 'en'],
    ['one person was arrested', [1], 'en'],
    ['arrested 34 men ages 19 to 62 in 4 states', [34, 4], 'en'],
    ['una pena de 10 años', [10], 'es'],
    ['en la avenida Wabash 12 personas', [12], 'es'],
  ])('%s keeps its counts', (text, values, lang) => {
    expect(readCounts(text, lang).map(({ value }) => value)).toEqual(values);
  });
});
