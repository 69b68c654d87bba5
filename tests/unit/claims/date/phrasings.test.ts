import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/claims/date/dates.ts';
import type { IsoDate } from '../../../../src/reading/article.ts';
import { articleOf } from './documents.ts';

const read = (text: string, published: IsoDate, lang: string) =>
  findDates(articleOf([text], lang, published)).map(({ spans, start, end, what }) => {
    const span = spans[0];
    const days = start === end ? start : `${start}/${end}`;
    return `${text.slice(span?.start, span?.end)} = ${days}, ${what}`;
  });

type Rows = readonly (readonly [text: string, published: IsoDate, dates: readonly string[]])[];

const ENGLISH: Rows = [
  ['ICE agents arrested 61 people over the weekend in greater Tulsa, the agency said.', '2025-06-09', []],
  [
    'Agents raided the plant in the predawn hours of Tuesday.',
    '2025-06-12',
    ['Tuesday = 2025-06-10, operation dates'],
  ],
  [
    'A five-day sweep that wrapped up Friday led to 140 arrests, ICE said.',
    '2025-06-16',
    ['five-day sweep that wrapped up Friday = 2025-06-09/2025-06-13, operation dates'],
  ],
  [
    'More than 120 people were arrested between Monday and Thursday, officials said.',
    '2025-06-13',
    ['between Monday and Thursday = 2025-06-09/2025-06-12, operation dates'],
  ],
  [
    'The arrests were made June 2 through June 6 in four counties.',
    '2025-06-12',
    ['June 2 through June 6 = 2025-06-02/2025-06-06, operation dates'],
  ],
  [
    'Officers made the arrests during a three-day operation this week that ended Wednesday.',
    '2025-06-12',
    ['three-day operation this week that ended Wednesday = 2025-06-09/2025-06-11, operation dates'],
  ],
  [
    'The raid happened shortly after dawn on June 10 at a dairy outside town.',
    '2025-06-12',
    ['June 10 = 2025-06-10, operation dates'],
  ],
  [
    'Early Tuesday, agents surrounded the dairy and took 35 workers into custody.',
    '2025-06-12',
    ['Tuesday = 2025-06-10, operation dates'],
  ],
  [
    'On Tuesday morning, ICE agents entered the dairy with a warrant.',
    '2025-06-12',
    ['Tuesday = 2025-06-10, operation dates'],
  ],
  [
    'Tuesday night’s raid on a nightclub led to 40 arrests.',
    '2025-06-12',
    ['Tuesday = 2025-06-10, operation dates'],
  ],
  [
    'The operation ran Sunday to Wednesday in seven cities.',
    '2025-06-12',
    ['Sunday to Wednesday = 2025-06-08/2025-06-11, operation dates'],
  ],
  [
    'The operation, conducted from June 1-5, targeted fugitives.',
    '2025-06-12',
    ['from June 1-5 = 2025-06-01/2025-06-05, operation dates'],
  ],
  [
    'The operation, conducted June 1–5, 2025, targeted fugitives.',
    '2025-06-12',
    ['June 1–5, 2025 = 2025-06-01/2025-06-05, operation dates'],
  ],
  [
    'Officers arrested 88 people in a seven-day operation that began June 1.',
    '2025-06-12',
    ['seven-day operation that began June 1 = 2025-06-01/2025-06-07, operation dates'],
  ],
  [
    'The three-day enforcement action, which ended Tuesday, spanned six counties.',
    '2025-06-12',
    ['three-day enforcement action, which ended Tuesday = 2025-06-08/2025-06-10, operation dates'],
  ],
  [
    'ICE said the operation took place May 27 to May 30.',
    '2025-06-12',
    ['May 27 to May 30 = 2025-05-27/2025-05-30, operation dates'],
  ],
  [
    'The sweep began May 27 and ended May 30, ICE said.',
    '2025-06-12',
    ['May 27 = 2025-05-27, operation start', 'May 30 = 2025-05-30, operation end'],
  ],
  [
    'The operation was carried out Monday, Tuesday and Wednesday.',
    '2025-06-12',
    ['Monday, Tuesday and Wednesday = 2025-06-09/2025-06-11, operation dates'],
  ],
  [
    'The operation was carried out June 9, 10 and 11.',
    '2025-06-12',
    ['June 9, 10 and 11 = 2025-06-09/2025-06-11, operation dates'],
  ],
  [
    'Agents fanned out across the county on Monday and Tuesday, arresting 52 people.',
    '2025-06-12',
    ['Monday and Tuesday = 2025-06-09/2025-06-10, operation dates'],
  ],
  [
    'Some 52 people were arrested Monday and Tuesday in the county.',
    '2025-06-12',
    ['Monday and Tuesday = 2025-06-09/2025-06-10, operation dates'],
  ],
  [
    'From Tuesday through Thursday, officers arrested 30 men.',
    '2025-06-13',
    ['From Tuesday through Thursday = 2025-06-10/2025-06-12, operation dates'],
  ],
  [
    'The arrests came June 3, two weeks after another raid in the county.',
    '2025-06-12',
    ['June 3 = 2025-06-03, operation dates'],
  ],
  [
    'Operation Iron Gate ran for four days ending on June 8.',
    '2025-06-12',
    ['four days ending on June 8 = 2025-06-05/2025-06-08, operation dates'],
  ],
  [
    'In a 10-day operation from May 12 to 21, ICE arrested 300.',
    '2025-06-12',
    ['from May 12 to 21 = 2025-05-12/2025-05-21, operation dates'],
  ],
  ['In the last week of May, ICE arrested 300 people.', '2025-06-12', []],
  [
    'Agents arrested 26 people last Thursday at a racetrack.',
    '2025-06-10',
    ['last Thursday = 2025-06-05, operation dates'],
  ],
  [
    'Agents arrested 26 people yesterday at a racetrack.',
    '2025-06-10',
    ['yesterday = 2025-06-09, operation dates'],
  ],
  [
    'Agents arrested 26 people on Thursday, June 5, at a racetrack.',
    '2025-06-10',
    ['Thursday, June 5 = 2025-06-05, operation dates'],
  ],
  ['Agents arrested 26 people today at a racetrack.', '2025-06-10', ['today = 2025-06-10, operation dates']],
  [
    'The June 5 raid at a racetrack left the barns short-handed.',
    '2025-06-20',
    ['June 5 = 2025-06-05, operation dates'],
  ],
  [
    'Since the June 5 raid, the barns have been short-handed.',
    '2025-06-20',
    ['June 5 = 2025-06-05, operation start'],
  ],
  ['As of Monday, 412 people had been arrested.', '2025-06-12', ['Monday = 2025-06-09, as-of date']],
  ['As of June 9, 412 people had been arrested.', '2025-06-12', ['June 9 = 2025-06-09, as-of date']],
  [
    'Through Sunday, 412 people had been arrested, DHS said.',
    '2025-06-12',
    ['Sunday = 2025-06-08, as-of date'],
  ],
  [
    'By Tuesday evening 412 people had been taken into custody in the operation.',
    '2025-06-12',
    ['Tuesday = 2025-06-10, as-of date'],
  ],
  [
    'Since the operation began on June 6, 412 people have been arrested.',
    '2025-06-12',
    ['June 6 = 2025-06-06, operation start'],
  ],
  [
    'The surge, launched June 6, has led to 412 arrests.',
    '2025-06-12',
    ['June 6 = 2025-06-06, operation start'],
  ],
  ['The operation got under way Friday.', '2025-06-12', ['Friday = 2025-06-06, operation start']],
  [
    'The crackdown that started Friday has netted 118 people.',
    '2025-06-12',
    ['Friday = 2025-06-06, operation start'],
  ],
  [
    'ICE announced Thursday the results of a sweep June 2-6 that netted 118.',
    '2025-06-12',
    ['June 2-6 = 2025-06-02/2025-06-06, operation dates'],
  ],
  ['ICE said Thursday that 118 people were arrested.', '2025-06-12', []],
  ['Thursday’s announcement followed a week of rumors about raids.', '2025-06-12', []],
  ['He was arrested Tuesday outside his home, his wife said.', '2025-06-12', []],
  ['Earlier this month, agents arrested 40 at a meatpacking plant.', '2025-06-12', []],
  ['ICE agents arrested 93 people this past week in Kansas.', '2025-06-12', []],
  [
    'The raid took place at 9 a.m. Wednesday, June 4.',
    '2025-06-12',
    ['Wednesday, June 4 = 2025-06-04, operation dates'],
  ],
  [
    'The operation spanned Nov. 28, 2024, to Dec. 3, 2024.',
    '2024-12-10',
    ['Nov. 28, 2024, to Dec. 3, 2024 = 2024-11-28/2024-12-03, operation dates'],
  ],
  [
    'Between Dec. 30 and Jan. 3, officers arrested 71.',
    '2025-01-08',
    ['Between Dec. 30 and Jan. 3 = 2024-12-30/2025-01-03, operation dates'],
  ],
  ['A 10-day crackdown in southwest Ohio that ended over the weekend led to 300 arrests.', '2025-06-12', []],
  [
    'Over four days beginning Monday, officers arrested 77 people.',
    '2025-06-13',
    ['four days beginning Monday = 2025-06-09/2025-06-12, operation dates'],
  ],
  ['Over the course of four days last week, officers arrested 77.', '2025-06-10', []],
  [
    'The operation, which lasted from June 2 until June 6, netted 77.',
    '2025-06-12',
    ['from June 2 until June 6 = 2025-06-02/2025-06-06, operation dates'],
  ],
  ['ICE conducted the operation the week of June 2.', '2025-06-12', []],
  [
    'The five-day operation culminated on June 6.',
    '2025-06-12',
    ['five-day operation culminated on June 6 = 2025-06-02/2025-06-06, operation dates'],
  ],
  [
    'Seventy-seven people were arrested in the operation, which was conducted over the past five days and ended Thursday.',
    '2025-06-13',
    ['five days and ended Thursday = 2025-06-08/2025-06-12, operation dates'],
  ],
];

const SPANISH: Rows = [
  [
    'El pasado 5 de junio, agentes detuvieron a 26 personas.',
    '2025-06-10',
    ['pasado 5 de junio = 2025-06-05, operation dates'],
  ],
  [
    'Entre el lunes y el jueves fueron detenidas 120 personas.',
    '2025-06-13',
    ['Entre el lunes y el jueves = 2025-06-09/2025-06-12, operation dates'],
  ],
  [
    'La redada ocurrió en la madrugada del martes en una lechería.',
    '2025-06-12',
    ['martes = 2025-06-10, operation dates'],
  ],
  [
    'Los arrestos se realizaron del 2 al 6 de junio en cuatro condados.',
    '2025-06-12',
    ['del 2 al 6 de junio = 2025-06-02/2025-06-06, operation dates'],
  ],
  [
    'El operativo, que se realizó del lunes al viernes pasado, dejó 88 detenidos.',
    '2025-06-16',
    ['del lunes al viernes pasado = 2025-06-09/2025-06-13, operation dates'],
  ],
  [
    'Un operativo de cinco días que finalizó el viernes dejó 140 arrestos.',
    '2025-06-16',
    ['cinco días que finalizó el viernes = 2025-06-09/2025-06-13, operation dates'],
  ],
  [
    'Desde el 6 de junio han sido arrestadas 412 personas.',
    '2025-06-12',
    ['6 de junio = 2025-06-06, operation start'],
  ],
  [
    'Desde que comenzó el operativo el 6 de junio van 412 arrestos.',
    '2025-06-12',
    ['6 de junio = 2025-06-06, operation start'],
  ],
  ['Hasta el lunes habían sido arrestadas 412 personas.', '2025-06-12', ['lunes = 2025-06-09, as-of date']],
  [
    'Al 9 de junio, 412 personas habían sido arrestadas.',
    '2025-06-12',
    ['9 de junio = 2025-06-09, as-of date'],
  ],
  [
    'El martes por la mañana agentes de ICE irrumpieron en la planta.',
    '2025-06-12',
    ['martes = 2025-06-10, operation dates'],
  ],
  ['La redada del martes dejó 35 detenidos.', '2025-06-12', ['martes = 2025-06-10, operation dates']],
  ['Este fin de semana ICE arrestó a 61 personas.', '2025-06-09', []],
  ['Durante el fin de semana fueron detenidas 61 personas.', '2025-06-09', []],
  [
    'Agentes arrestaron ayer a 26 personas en un hipódromo.',
    '2025-06-10',
    ['ayer = 2025-06-09, operation dates'],
  ],
  ['ICE informó este jueves que arrestó a 118 personas.', '2025-06-12', []],
  [
    'La operación se llevó a cabo los días 9, 10 y 11 de junio.',
    '2025-06-12',
    ['9, 10 y 11 de junio = 2025-06-09/2025-06-11, operation dates'],
  ],
  [
    'La operación se llevó a cabo entre el 27 de mayo y el pasado viernes.',
    '2025-06-09',
    ['entre el 27 de mayo y el pasado viernes = 2025-05-27/2025-06-06, operation dates'],
  ],
  ['El operativo arrancó el pasado viernes.', '2025-06-12', ['pasado viernes = 2025-06-06, operation start']],
];

describe('the ways in which news dates an operation', () => {
  test.each(ENGLISH)('%s', (text, published, dates) => {
    expect(read(text, published, 'en')).toEqual(dates);
  });

  test.each(SPANISH)('%s', (text, published, dates) => {
    expect(read(text, published, 'es')).toEqual(dates);
  });
});
