import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** Headlines leave out articles, verbs and nouns. */
const HEADLINES: readonly Row[] = [
  ['ICE sweep nets 61', 'arrests exact 61 people @national'],
  ['Immigration sweep nets 61 in Kansas', 'arrests exact 61 people @Kansas'],
  ['ICE raid: 61 held', 'arrests exact 61 people @national'],
  ['61 held in immigration raid', 'arrests exact 61 people @national'],
  ['Raid toll rises to 162', 'arrests exact 162 people @national'],
  ['ICE operation ends with 225 in custody', 'arrests exact 225 people @national'],
  [
    '225 swept up in New York immigration raids, including 45 with no record',
    'arrests exact 225 people @New York',
    'no_criminal_record exact 45 people @New York',
  ],
  [
    'ICE: 225 New York Arrests In Six Days',
    'arrests exact 225 people @New York',
    'duration_days exact 6 days @New York',
  ],
  ['Operation Keep Safe: 225 Arrested Across New York', 'arrests exact 225 people @New York'],
  [
    'Feds Arrest 225 Immigrants, 180 Of Them Convicted Criminals, In New York Sweep',
    'arrests exact 225 people @New York',
    'criminal_convictions exact 180 people @New York',
  ],
  ['225 Arrested, Most With Records, in ICE Sweep of New York', 'arrests exact 225 people @New York'],
  [
    '19 in Oregon among 84 arrested by immigration agents',
    'arrests exact 19 people @Oregon',
    'arrests exact 84 people @national',
  ],
  [
    '12 in Dayton among 84 detained in Ohio sweep',
    'arrests exact 12 people @Dayton',
    'arrests exact 84 people @Ohio',
  ],
  [
    'Nine in Reno among 84 held in Nevada immigration raids',
    'arrests exact 9 people @Reno',
    'arrests exact 84 people @Nevada',
  ],
  [
    'More than 100 detained in ICE, Highway Patrol sweep in Nashville',
    'arrests more_than 100 people @Nashville',
  ],
  [
    'ICE: 196 arrested in Nashville-area operation, 95 with criminal records',
    'arrests exact 196 people @Nashville',
    'criminal_convictions exact 95 people @Nashville',
  ],
  [
    "'Operation Patriot' nets nearly 1,500 arrests across Massachusetts",
    'arrests nearly 1500 people @Massachusetts',
  ],
  [
    "ICE agents detain 40 on Nantucket, Martha's Vineyard",
    'arrests exact 40 people @Nantucket and Martha’s Vineyard',
  ],
  ['Immigration agents arrest 8 at Springfield restaurants', 'arrests exact 8 people @Springfield'],
  [
    'Eight Nabbed in ICE Raids on Three Restaurants',
    'arrests exact 8 people @national',
    'worksites exact 3 worksites @national',
  ],
  [
    'ICE Arrests More Than 300 at Two Swift Plants',
    'arrests more_than 300 people @national',
    'worksites exact 2 worksites @national',
  ],
  ['DHS touts 1,000 arrests in Chicago crackdown', 'arrests exact 1000 people @Chicago'],
  ['DHS says Midway Blitz arrests top 1,000', 'arrests more_than 1000 people @national'],
  ['Arrests in Charlotte climb to 250', 'arrests exact 250 people @Charlotte'],
  ['Charlotte arrests: 370 and counting', 'arrests at_least 370 people @Charlotte'],
  ["Border Patrol's Charlotte tally: 370", 'arrests exact 370 people @Charlotte'],
  [
    'Homeland Security: 130 arrests in two days in Charlotte',
    'arrests exact 130 people @Charlotte',
    'duration_days exact 2 days @Charlotte',
  ],
  [
    'Sweep yields 45 gang members, 20 sex offenders',
    'gang_members exact 45 people @national',
    'sex_offenders exact 20 people @national',
  ],
  [
    "ICE's weeklong Texas sweep: 86 arrested, 66 convicted",
    'duration_days exact 7 days @Texas',
    'arrests exact 86 people @Texas',
    'criminal_convictions exact 66 people @Texas',
  ],
  ['167 caught in Southern California immigration roundup', 'arrests exact 167 people @Southern California'],
  ['Immigration Roundup Nets 21 In Reno', 'arrests exact 21 people @Reno'],
  ['Operativo de ICE en Texas deja 86 arrestos', 'arrests exact 86 people @Texas'],
  [
    'Sweep in Wisconsin: 83 arrests, 44 with records',
    'arrests exact 83 people @Wisconsin',
    'criminal_convictions exact 44 people @Wisconsin',
  ],
  [
    'Federal agents arrest 361 at California cannabis farms; worker dies',
    'arrests exact 361 people @California',
  ],
  ['ICE arrests 1,461 in month of Massachusetts raids', 'arrests exact 1461 people @Massachusetts'],
  [
    "Nearly half of 1,461 arrested in ICE's Operation Patriot had no record",
    'no_criminal_record nearly 50 percent @national',
    'arrests exact 1461 people @national',
  ],
  ['Immigration raid at Hyundai plant leads to 475 arrests', 'arrests exact 475 people @national'],
  ['475 detained, most of them South Korean, at Georgia battery plant', 'arrests exact 475 people @Georgia'],
  ['What we know about the raid that led to 475 arrests', 'arrests exact 475 people @national'],
  ["Raid in O'Neill: 133 workers detained, 14 managers charged", 'arrests exact 133 people @O’Neill'],
  ['Day 3: Charlotte arrests hit 207', 'arrests exact 207 people @Charlotte'],
  ['Two weeks, 370 arrests: New Orleans operation in numbers', 'arrests exact 370 people @New Orleans'],
  [
    'Feds say 5 gang members among 46 arrested in Colorado Springs nightclub raid',
    'gang_members exact 5 people @Colorado Springs',
    'arrests exact 46 people @Colorado Springs',
  ],
  [
    'More than 100 in custody after raid on Colorado Springs nightclub',
    'arrests more_than 100 people @Colorado Springs',
  ],
  ['ICE raid nets 40-plus at Tucson restaurants', 'arrests more_than 40 people @Tucson'],
  ['Dozens of workers, 3 owners arrested in Kenosha raid'],
];

/** The same in Spanish. */
const TITULARES: readonly Row[] = [
  ['Redada de ICE deja 61 detenidos', 'arrests exact 61 people @national'],
  ['Suman 162 los detenidos en redada de ICE', 'arrests exact 162 people @national'],
  [
    'ICE arresta a 225 inmigrantes en Nueva York; 180 tenían antecedentes',
    'arrests exact 225 people @New York',
    'criminal_convictions exact 180 people @New York',
  ],
  ['Van 370 arrestos en operativo de Nueva Orleans', 'arrests exact 370 people @New Orleans'],
  [
    'ICE arresta a 118 personas en Texas; 99 con antecedentes',
    'arrests exact 118 people @Texas',
    'criminal_convictions exact 99 people @Texas',
  ],
  ['Más de 100 detenidos en redada de ICE en Nashville', 'arrests more_than 100 people @Nashville'],
  [
    'Redadas en siete plantas de Misisipi: 680 detenidos',
    'worksites exact 7 worksites @Mississippi',
    'arrests exact 680 people @Mississippi',
  ],
  ['Suben a 370 los arrestos en Charlotte', 'arrests exact 370 people @Charlotte'],
  ['Arrestan a 21 en redada de ICE en Reno', 'arrests exact 21 people @Reno'],
  ['21 arrestados en Reno durante operativo migratorio', 'arrests exact 21 people @Reno'],
];

describe('figures of headlines', () => {
  for (const [text, ...figures] of HEADLINES)
    test(text, () => expect(figuresOf([{ kind: 'headline', text }])).toEqual(figures));
  for (const [text, ...figures] of TITULARES)
    test(text, () => expect(figuresOf([{ kind: 'headline', text }], 'es')).toEqual(figures));
});
