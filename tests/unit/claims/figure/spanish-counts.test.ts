import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** The ways of Spanish papers. */
const COUNTS: readonly Row[] = [
  ['La redada dejó 61 detenidos en Kansas.', 'arrests exact 61 people @Kansas'],
  ['La cifra de detenidos llegó a 162 en Atlanta.', 'arrests exact 162 people @Atlanta'],
  ['El total de arrestos ascendía el miércoles a 650.', 'arrests exact 650 people @national'],
  ['Con ello suman ya 64 los arrestos en Reno.', 'arrests exact 64 people @Reno'],
  [
    'El jueves detuvieron a otras 14 personas, con lo que el total llega a 64.',
    'arrests exact 14 people @national',
    'arrests exact 64 people @national',
  ],
  ['Otras 36 personas fueron arrestadas en Memphis.', 'arrests exact 36 people @Memphis'],
  ['Media docena de personas fueron arrestadas en Yakima.', 'arrests exact 6 people @Yakima'],
  [
    "Unas 40 personas fueron detenidas en Martha's Vineyard y Nantucket.",
    'arrests about 40 people @Martha’s Vineyard and Nantucket',
  ],
  [
    'En la bahía de Tampa hubo 61 arrestos, en Orlando 54 y en Miami-Dade casi 50.',
    'arrests exact 61 people @Tampa Bay',
    'arrests exact 54 people @Orlando',
    'arrests nearly 50 people @Miami-Dade County',
  ],
  [
    'Chicago encabezó la lista con 134 arrestos, seguida de Milwaukee con 91.',
    'arrests exact 134 people @Chicago',
    'arrests exact 91 people @Milwaukee',
  ],
  ['Más de 100 de los detenidos aceptaron la salida voluntaria.'],
  ['En mayo de 2008, agentes arrestaron a 389 personas en una planta de Postville.'],
  [
    'Un total de 216 inmigrantes indocumentados fueron aprehendidos en el área de San Antonio.',
    'arrests exact 216 people @San Antonio area',
  ],
  [
    'Los agentes detuvieron a 12 personas en un lavado de autos y a otras nueve en un restaurante cercano.',
    'arrests exact 12 people @national',
    'arrests exact 9 people @national',
  ],
  ['Con estas detenciones suman 64 los arrestados en Reno.', 'arrests exact 64 people @Reno'],
  ['El número de detenidos subió a 370, dijo un portavoz.', 'arrests exact 370 people @national'],
  ['La portavoz elevó a 370 el número de arrestados.', 'arrests exact 370 people @national'],
  [
    'Otros 12 fueron arrestados en Ohio. ICE arrestó a 60 personas.',
    'arrests exact 12 people @Ohio',
    'arrests exact 60 people @national',
  ],
  [
    'Milwaukee registró 91 detenciones; Madison, 44, y Green Bay, 12.',
    'arrests exact 91 people @Milwaukee',
    'arrests exact 44 people @Madison',
    'arrests exact 12 people @Green Bay',
  ],
  [
    'Los arrestos se reparten así: 91 en Milwaukee, 44 en Madison y 12 en Green Bay.',
    'arrests exact 91 people @Milwaukee',
    'arrests exact 44 people @Madison',
    'arrests exact 12 people @Green Bay',
  ],
  [
    'La redada, la mayor en Tennessee en una década, terminó con 97 detenidos.',
    'arrests exact 97 people @Tennessee',
  ],
  ['Fueron 97 los detenidos en la planta de Bean Station.', 'arrests exact 97 people @Bean Station'],
  ['ICE confirmó que son 97 las personas arrestadas.', 'arrests exact 97 people @national'],
  ['Detuvieron a 57 trabajadores en una fábrica de Cato, Nueva York.', 'arrests exact 57 people @Cato'],
  ['La redada en Omaha dejó más de 70 trabajadores detenidos.', 'arrests more_than 70 people @Omaha'],
  [
    'Más de 1,600 personas han sido arrestadas en el sur de California desde el 6 de junio.',
    'arrests more_than 1600 people @Southern California',
  ],
  ['Ninguno de los 90 detenidos tenía antecedentes.', 'arrests exact 90 people @national'],
];

describe('arrests in Spanish, in the many ways they are told', () => {
  for (const [text, ...figures] of COUNTS) test(text, () => expect(figuresOf(text, 'es')).toEqual(figures));
});
