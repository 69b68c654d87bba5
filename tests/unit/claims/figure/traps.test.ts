import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

const NO_FIGURES: readonly string[] = [
  'The van was stopped on Interstate 95 near exit 12.',
  'A 34-year-old Mexican national was convicted of two counts of assault.',
  'He was sentenced to 12 years in prison and deported twice.',
  'An estimated 11 million undocumented immigrants live in the United States.',
  'The town of 3,600 people depends on the plant.',
  'The plant employs 1,000 people in Salem.',
  'Police arrested six protesters outside the building.',
  'Five people were arrested during the protest at the ICE office.',
  'The program protects nearly 700,000 DACA recipients.',
  'The city council voted 9-4 for the policy.',
  'Call the tip line at 866-347-2423.',
  'The law was passed in 1996 and amended in 2005.',
  'The detention center has 1,900 beds.',
  'Workers earn about $11.23 an hour.',
  'RELATED: ICE arrests 36 in Kansas City',
  'In a similar operation last year, the agency arrested 3,168 people.',
  'In fiscal year 2018 ICE arrested 158,581 people.',
  'The immigration courts face a backlog of 800,000 cases.',
  'One client, 50, was picked up in Van Nuys.',
  'Sheriff’s deputies arrested 12 people in a burglary ring.',
  'Dozens of people were arrested in the raids.',
  'Agents seized 19 guns and 12 pounds of methamphetamine.',
  'Una mujer de 27 años fue detenida frente a su casa.',
  'La ciudad tiene 89 mil habitantes.',
  'In the ICE raid 212 rifles were seized.',
  'A supervisor took reporters along on three arrests in Polk County.',
  'Reporters watched four arrests in Dayton with the ICE team.',
  'A helicopter circled over Ohio 4.',
  'ICE agents parked along Texas 71 near Bastrop.',
  'The rest were from 20 other countries, ICE said.',
  'El resto de los detenidos procede de otros 20 países.',
];

describe('numbers that are no figures of the operation', () => {
  for (const text of NO_FIGURES)
    test(text, () => expect(figuresOf(text, /[áéíóúñ]|habitantes/.test(text) ? 'es' : 'en')).toEqual([]));
});
