import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Each quotation as `read` shows it: ~ before a fragment, | at an interruption, its speaker behind it. */
const CASES: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  [
    '«No vamos a parar», dijo Tom Halvorsen, director interino de ICE.',
    ['No vamos a parar <- Tom Halvorsen'],
  ],
  [
    '“Fueron a su casa a las cinco de la mañana”, dijo María López, vecina de Pacoima.¶“Tenemos miedo”, agregó.',
    ['Fueron a su casa a las cinco de la mañana <- María López', 'Tenemos miedo <- María López'],
  ],
  [
    'El director interino de ICE, Tom Halvorsen, afirmó que las ciudades santuario “protegen a criminales extranjeros”.',
    ['~protegen a criminales extranjeros <- Tom Halvorsen'],
  ],
  [
    'Según un comunicado de ICE, los detenidos “representan una amenaza para la seguridad pública”.',
    ['~representan una amenaza para la seguridad pública <- ICE'],
  ],
  [
    '«Lamentablemente», señaló el alcalde Owen Castellan, «muchas familias viven con miedo».',
    ['Lamentablemente | muchas familias viven con miedo <- Owen Castellan'],
  ],
  [
    '“La agencia seguirá haciendo su trabajo”, indicó en un comunicado David Renner, director de la oficina de ICE en Los Ángeles.',
    ['La agencia seguirá haciendo su trabajo <- David Renner'],
  ],
  [
    'La portavoz de ICE, Lena Harmon, dijo: “No hacemos redadas indiscriminadas”.',
    ['No hacemos redadas indiscriminadas <- Lena Harmon'],
  ],
  [
    '“Es una operación normal”, explicó a Efe la portavoz de ICE, Virginia Kern.',
    ['Es una operación normal <- Virginia Kern'],
  ],
  [
    'El alcalde de Los Ángeles, Owen Castellan, calificó la redada de “cruel e innecesaria”.',
    ['~cruel e innecesaria <- Owen Castellan'],
  ],
  [
    '“La gente tiene miedo de salir”, dijo a Univision Maricela Paredes, directora ejecutiva de Casa Abierta. “No llevan a sus hijos a la escuela”.',
    [
      'La gente tiene miedo de salir <- Maricela Paredes',
      'No llevan a sus hijos a la escuela <- Maricela Paredes',
    ],
  ],
  ['De acuerdo con ICE, la operación “se enfocó en criminales”.', ['~se enfocó en criminales <- ICE']],
  [
    '“Nuestros agentes”, agregó Halvorsen, “arriesgan sus vidas todos los días”.',
    ['Nuestros agentes | arriesgan sus vidas todos los días <- Halvorsen'],
  ],
  ['Halvorsen dijo que “nadie está exento” de la ley.', ['~nadie está exento <- Halvorsen']],
  [
    'El congresista Luis Galindo señaló: «Esto es una vergüenza».¶«No lo vamos a permitir», añadió el legislador.',
    ['Esto es una vergüenza <- Luis Galindo', 'No lo vamos a permitir <- Luis Galindo'],
  ],
  [
    '“El operativo fue un éxito”, declaró el jueves el director de la oficina local, David Renner.',
    ['El operativo fue un éxito <- David Renner'],
  ],
  [
    '“No somos criminales”, dijo entre lágrimas Rosa Flores, madre de tres hijos.',
    ['No somos criminales <- Rosa Flores'],
  ],
  ['Flores contó que los agentes “entraron sin orden judicial”.', ['~entraron sin orden judicial <- Flores']],
  [
    'ICE indicó en un comunicado que “la seguridad pública es la prioridad”.',
    ['~la seguridad pública es la prioridad <- ICE'],
  ],
  [
    'La agencia federal aseguró que el 90 por ciento eran “criminales convictos”.',
    ['~criminales convictos <- La agencia federal'],
  ],
  [
    'Los arrestados son “lo peor de lo peor”, según el funcionario.',
    ['~lo peor de lo peor <- el funcionario'],
  ],
];

describe('quotations in Spanish', () => {
  it.each(CASES)('%s', (text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });
});
