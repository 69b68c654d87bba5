import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** The ways of Spanish papers. */
const PHRASINGS: readonly Row[] = [
  [
    'ICE detuvo a 84 personas en Ohio. Una tercera parte no tenía antecedentes.',
    'arrests exact 84 people @Ohio',
    'no_criminal_record exact 33.3 percent @Ohio',
  ],
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
  [
    'ICE detuvo a 118 personas, 107 de las cuales tienen antecedentes penales.',
    'arrests exact 118 people @national',
    'criminal_convictions exact 107 people @national',
  ],
  [
    'ICE detuvo a 118 personas, entre ellas 12 con órdenes finales de deportación y seis que habían reingresado al país.',
    'arrests exact 118 people @national',
    'removal_orders exact 12 people @national',
    'prior_deportations exact 6 people @national',
  ],
  [
    'Los 12 restantes no tenían antecedentes. ICE detuvo a 60 personas en Ohio.',
    'no_criminal_record exact 12 people @Ohio',
    'arrests exact 60 people @Ohio',
  ],
  [
    'El operativo duró cinco semanas y dejó 1,133 arrestos.',
    'duration_days exact 35 days @national',
    'arrests exact 1133 people @national',
  ],
  [
    'Durante seis días, los agentes arrestaron a 118 personas en Kansas.',
    'duration_days exact 6 days @Kansas',
    'arrests exact 118 people @Kansas',
  ],
  [
    'El operativo de diez días concluyó con 230 arrestos en Florida.',
    'duration_days exact 10 days @Florida',
    'arrests exact 230 people @Florida',
  ],
  ['Media docena de personas fueron arrestadas en Yakima.', 'arrests exact 6 people @Yakima'],
  [
    "Unas 40 personas fueron detenidas en Martha's Vineyard y Nantucket.",
    'arrests about 40 people @Martha’s Vineyard and Nantucket',
  ],
  [
    'Los 93 arrestados son originarios de 15 países, entre ellos México (42), Guatemala (20) y Honduras (9).',
    'arrests exact 93 people @national',
    'countries exact 15 countries @national',
    'nationality exact 42 people @Mexico',
    'nationality exact 20 people @Guatemala',
    'nationality exact 9 people @Honduras',
  ],
  [
    'Entre los arrestados hay 42 mexicanos, 20 guatemaltecos y nueve hondureños.',
    'nationality exact 42 people @Mexico',
    'nationality exact 20 people @Guatemala',
    'nationality exact 9 people @Honduras',
  ],
  [
    'El consulado calcula que cerca del 70 por ciento de los detenidos es mexicano.',
    'nationality about 70 percent @Mexico',
  ],
  [
    'Arrestaron a más de 230 inmigrantes en Florida, de los cuales más de 150 son depredadores sexuales.',
    'arrests more_than 230 people @Florida',
    'sex_offenders more_than 150 people @Florida',
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
  [
    'Ocho de los detenidos tenían órdenes de deportación y tres eran miembros de la MS-13.',
    'removal_orders exact 8 people @national',
    'gang_members exact 3 people @national',
  ],
  [
    'Quince fueron liberados por razones humanitarias. ICE arrestó a 93 personas.',
    'released exact 15 people @national',
    'arrests exact 93 people @national',
  ],
  [
    'Treinta y cinco trabajadores fueron puestos en libertad con grilletes electrónicos tras la redada, en la que hubo 167 detenidos.',
    'released exact 35 people @national',
    'arrests exact 167 people @national',
  ],
  ['Más de 100 de los detenidos aceptaron la salida voluntaria.'],
  ['El 65% de los arrestados tenía condenas penales.', 'criminal_convictions exact 65 percent @national'],
  [
    'Siete de cada diez detenidos en Denver tenían antecedentes.',
    'criminal_convictions exact 70 percent @Denver',
  ],
  [
    'Alrededor de 600 agentes participaron en el operativo en siete plantas.',
    'agents about 600 agents @national',
    'worksites exact 7 worksites @national',
  ],
  [
    'Los agentes ejecutaron órdenes de cateo en siete plantas en seis ciudades.',
    'worksites exact 7 worksites @national',
  ],
  [
    'Además, 21 enfrentan cargos penales y 72 faltas administrativas. ICE detuvo a 93 personas.',
    'criminal_arrests exact 21 people @national',
    'administrative_arrests exact 72 people @national',
    'arrests exact 93 people @national',
  ],
  ['En mayo de 2008, agentes arrestaron a 389 personas en una planta de Postville.'],
  [
    'ICE arrestó a 57 inmigrantes en Nueva Jersey durante un operativo de cinco días, informó la agencia.',
    'arrests exact 57 people @New Jersey',
    'duration_days exact 5 days @New Jersey',
  ],
  [
    'Un total de 216 inmigrantes indocumentados fueron aprehendidos en el área de San Antonio.',
    'arrests exact 216 people @San Antonio area',
  ],
  [
    'Los agentes detuvieron a 12 personas en un lavado de autos y a otras nueve en un restaurante cercano.',
    'arrests exact 12 people @national',
    'arrests exact 9 people @national',
  ],
  [
    'De los 118 arrestados, 99 tenían condenas penales, según ICE.',
    'arrests exact 118 people @national',
    'criminal_convictions exact 99 people @national',
  ],
  [
    'El 73 por ciento tenía condenas o cargos pendientes. ICE arrestó a 118 personas.',
    'convicted_or_pending exact 73 percent @national',
    'arrests exact 118 people @national',
  ],
  [
    'Uno de cada tres no tenía antecedentes. ICE arrestó a 118 personas.',
    'no_criminal_record exact 33.3 percent @national',
    'arrests exact 118 people @national',
  ],
  [
    'Tres de cada cuatro detenidos tenían antecedentes penales.',
    'criminal_convictions exact 75 percent @national',
  ],
  [
    'Más de la mitad de los detenidos carecía de antecedentes.',
    'no_criminal_record more_than 50 percent @national',
  ],
  [
    'Casi la mitad de los arrestados no tiene historial delictivo.',
    'no_criminal_record nearly 50 percent @national',
  ],
  [
    'Al menos 23 de los detenidos son mexicanos, informó el consulado.',
    'nationality at_least 23 people @Mexico',
  ],
  [
    'El consulado de México confirmó la detención de 44 connacionales.',
    'nationality exact 44 people @Mexico',
  ],
  [
    'La cancillería de Guatemala informó que 24 guatemaltecos fueron detenidos.',
    'nationality exact 24 people @Guatemala',
  ],
  [
    'Treinta y ocho detenidos son de Guatemala y 12 de Honduras.',
    'nationality exact 38 people @Guatemala',
    'nationality exact 12 people @Honduras',
  ],
  ['Con estas detenciones suman 64 los arrestados en Reno.', 'arrests exact 64 people @Reno'],
  ['El número de detenidos subió a 370, dijo un portavoz.', 'arrests exact 370 people @national'],
  ['La portavoz elevó a 370 el número de arrestados.', 'arrests exact 370 people @national'],
  [
    'Según la agencia, 35 fueron liberados por razones humanitarias. ICE arrestó a 167 trabajadores.',
    'released exact 35 people @national',
    'arrests exact 167 people @national',
  ],
  [
    'Unas 30 madres quedaron libres para cuidar a sus hijos. ICE arrestó a 167 trabajadores.',
    'released about 30 people @national',
    'arrests exact 167 people @national',
  ],
  [
    'Los demás, 97, enfrentan cargos administrativos. ICE arrestó a 107 trabajadores.',
    'administrative_arrests exact 97 people @national',
    'arrests exact 107 people @national',
  ],
  [
    'Diecinueve fueron acusados de reingreso ilegal. ICE arrestó a 107 personas.',
    'criminal_arrests exact 19 people @national',
    'arrests exact 107 people @national',
  ],
  [
    'Quince tenían órdenes finales de deportación, 12 eran reincidentes y ocho pandilleros. ICE arrestó a 107 personas.',
    'removal_orders exact 15 people @national',
    'prior_deportations exact 12 people @national',
    'gang_members exact 8 people @national',
    'arrests exact 107 people @national',
  ],
  ['Entre los detenidos había 12 menores de edad.', 'minors exact 12 people @national'],
  ['Trece de los detenidos eran mujeres.', 'women exact 13 people @national'],
  [
    'El operativo, en el que participaron 120 agentes, terminó el viernes con 86 arrestos.',
    'agents exact 120 agents @national',
    'arrests exact 86 people @national',
  ],
  [
    'Los arrestos se hicieron en 12 condados. ICE arrestó a 107 personas.',
    'counties exact 12 counties @national',
    'arrests exact 107 people @national',
  ],
  [
    'ICE buscaba a 120 personas y arrestó a 45.',
    'targets exact 120 people @national',
    'arrests exact 45 people @national',
  ],
  [
    'Diecisiete no eran el objetivo del operativo. ICE arrestó a 107 personas.',
    'collateral_arrests exact 17 people @national',
    'arrests exact 107 people @national',
  ],
  [
    'Cerca de 20 ya fueron deportados a México. ICE arrestó a 107 personas.',
    'deportations about 20 people @national',
    'arrests exact 107 people @national',
  ],
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
  ['Los detenidos provienen de 22 países.', 'countries exact 22 countries @national'],
  [
    'La redada, la mayor en Tennessee en una década, terminó con 97 detenidos.',
    'arrests exact 97 people @Tennessee',
  ],
  ['Fueron 97 los detenidos en la planta de Bean Station.', 'arrests exact 97 people @Bean Station'],
  ['ICE confirmó que son 97 las personas arrestadas.', 'arrests exact 97 people @national'],
  [
    'Noventa y siete trabajadores fueron detenidos; 54 siguen bajo custodia.',
    'arrests exact 97 people @national',
    'in_custody exact 54 people @national',
  ],
  [
    'Además de los 97 detenidos, 32 personas fueron interrogadas y liberadas.',
    'arrests exact 97 people @national',
    'released exact 32 people @national',
  ],
];

describe('figures in Spanish, in the many ways they are told', () => {
  for (const [text, ...figures] of PHRASINGS)
    test(text, () => expect(figuresOf(text, 'es')).toEqual(figures));
});
