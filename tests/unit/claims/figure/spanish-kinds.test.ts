import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** What sets the people counted apart, in Spanish. */
const KINDS: readonly Row[] = [
  [
    'ICE detuvo a 84 personas en Ohio. Una tercera parte no tenía antecedentes.',
    'arrests exact 84 people @Ohio',
    'no_criminal_record exact 33.3 percent @Ohio',
  ],
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
  [
    'ICE arrestó a 57 inmigrantes en Nueva Jersey durante un operativo de cinco días, informó la agencia.',
    'arrests exact 57 people @New Jersey',
    'duration_days exact 5 days @New Jersey',
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
  ['Los detenidos provienen de 22 países.', 'countries exact 22 countries @national'],
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
  [
    'Cuarenta y cuatro personas fueron detenidas el viernes en tres sitios de Los Ángeles.',
    'arrests exact 44 people @national',
    'worksites exact 3 worksites @national',
  ],
  ['Una tercera parte de los 1,618 tenía condenas.', 'criminal_convictions exact 33.3 percent @national'],
  [
    'La mitad no tenía antecedentes penales. ICE detuvo a 90 personas.',
    'no_criminal_record exact 50 percent @national',
    'arrests exact 90 people @national',
  ],
  [
    'Nueve de cada diez carecían de antecedentes. ICE detuvo a 90 personas.',
    'no_criminal_record exact 90 percent @national',
    'arrests exact 90 people @national',
  ],
  [
    'Seis de ellos ya fueron deportados. ICE detuvo a 90 personas.',
    'deportations exact 6 people @national',
    'arrests exact 90 people @national',
  ],
  [
    'Ocho enfrentan cargos federales. ICE detuvo a 90 personas.',
    'criminal_arrests exact 8 people @national',
    'arrests exact 90 people @national',
  ],
  [
    'Treinta fueron liberados bajo fianza. ICE detuvo a 90 personas.',
    'released exact 30 people @national',
    'arrests exact 90 people @national',
  ],
  [
    'Veinte siguen detenidos en Batavia. ICE detuvo a 90 personas.',
    'in_custody exact 20 people @national',
    'arrests exact 90 people @national',
  ],
  [
    'Participaron 150 agentes de seis agencias. ICE detuvo a 90 personas.',
    'agents exact 150 agents @national',
    'arrests exact 90 people @national',
  ],
  ['ICE desplegó 250 agentes para el operativo.', 'agents exact 250 agents @national'],
];

describe('kinds of figures in Spanish', () => {
  for (const [text, ...figures] of KINDS) test(text, () => expect(figuresOf(text, 'es')).toEqual(figures));
});
