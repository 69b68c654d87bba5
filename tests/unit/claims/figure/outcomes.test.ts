import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** Who was sought, who was let go, sent back or charged, and other kinds of people. */
const OUTCOMES: readonly Row[] = [
  [
    'ICE arrested 118 people, including 12 who had final orders of removal and six who had re-entered the country after deportation.',
    'arrests exact 118 people @national',
    'removal_orders exact 12 people @national',
    'prior_deportations exact 6 people @national',
  ],
  [
    'ICE arrested 118 people — most of them men, 12 with final removal orders — during the week.',
    'arrests exact 118 people @national',
    'removal_orders exact 12 people @national',
  ],
  [
    'The other 12 face administrative charges. ICE said 60 people were arrested in the operation.',
    'administrative_arrests exact 12 people @national',
    'arrests exact 60 people @national',
  ],
  [
    'ICE said 60 people were arrested in the operation; the rest, 12 in all, had overstayed visas.',
    'arrests exact 60 people @national',
    'unlawfully_present exact 12 people @national',
  ],
  [
    'Among the 93 taken in the operation were 15 women.',
    'arrests exact 93 people @national',
    'women exact 15 people @national',
  ],
  [
    'Those arrested ranged in age from 19 to 64 and included 85 men and eight women.',
    'men exact 85 people @national',
    'women exact 8 people @national',
  ],
  [
    'Seven are registered sex offenders, and 19 are documented gang members. ICE arrested 93 people.',
    'sex_offenders exact 7 people @national',
    'gang_members exact 19 people @national',
    'arrests exact 93 people @national',
  ],
  [
    'ICE said 31 of those arrested will be prosecuted federally for illegal re-entry.',
    'prosecutions exact 31 people @national',
  ],
  [
    "Eleven were presented to the U.S. attorney's office for prosecution. ICE arrested 93 people.",
    'prosecutions exact 11 people @national',
    'arrests exact 93 people @national',
  ],
  [
    'Twenty-three had detainers that local jails had ignored. ICE arrested 93 people.',
    'detainers exact 23 people @national',
    'arrests exact 93 people @national',
  ],
  [
    'Seventeen were collateral arrests. ICE arrested 93 people.',
    'collateral_arrests exact 17 people @national',
    'arrests exact 93 people @national',
  ],
  [
    'Seventeen others who were not targets were also arrested. ICE arrested 93 people.',
    'collateral_arrests exact 17 people @national',
    'arrests exact 93 people @national',
  ],
  ['About 40 percent of those arrested were collateral.', 'collateral_arrests about 40 percent @national'],
  [
    'The operation had 120 targets; 75 remain at large.',
    'targets exact 120 people @national',
    'at_large exact 75 people @national',
  ],
  [
    'Officers were looking for 120 people and found 45 of them. ICE made 60 arrests in Oakland.',
    'targets exact 120 people @Oakland',
    'arrests exact 60 people @Oakland',
  ],
  [
    'Eighteen of the workers were released on humanitarian grounds, many to care for children. ICE agents arrested 146 people.',
    'released exact 18 people @national',
    'arrests exact 146 people @national',
  ],
  [
    'Six were released with ankle monitors. ICE agents arrested 146 people.',
    'released exact 6 people @national',
    'arrests exact 146 people @national',
  ],
  [
    'About 30 workers were processed and released with notices to appear. ICE agents arrested 146 people.',
    'released about 30 people @national',
    'arrests exact 146 people @national',
  ],
  [
    'More than 40 have already been deported. ICE agents arrested 146 people.',
    'deportations more_than 40 people @national',
    'arrests exact 146 people @national',
  ],
  [
    'Thirty-three had been removed to Mexico by Friday. ICE agents arrested 146 people.',
    'deportations exact 33 people @national',
    'arrests exact 146 people @national',
  ],
  [
    'Thirty were put on a plane to Guatemala. ICE agents arrested 146 people.',
    'deportations exact 30 people @national',
    'arrests exact 146 people @national',
  ],
  ['Twelve minors were among those detained, the agency said.', 'minors exact 12 people @national'],
  [
    'The operation netted 476 aliens who had illegally re-entered after deportation.',
    'prior_deportations exact 476 people @national',
  ],
  [
    'Fifty-eight were gang members or affiliates. ICE arrested 2,059 people.',
    'gang_members exact 58 people @national',
    'arrests exact 2059 people @national',
  ],
  [
    'They included 146 people convicted of sexual offenses against minors and 367 members or associates of street gangs. ICE arrested 2,179 people.',
    'sex_offenders exact 146 people @national',
    'gang_members exact 367 people @national',
    'arrests exact 2179 people @national',
  ],
  [
    'Some 367 were gang bangers. Agents arrested 2,179 people.',
    'gang_members about 367 people @national',
    'arrests exact 2179 people @national',
  ],
  [
    'Convicted sex criminals who preyed on children made up another 146. Agents arrested 2,179 people.',
    'sex_offenders exact 146 people @national',
    'arrests exact 2179 people @national',
  ],
  [
    'Three managers of the staffing company were arrested on criminal charges involving false documents.',
    'criminal_arrests exact 3 people @national',
  ],
  [
    "ICE's Homestead Security Investigations served 46 notices of inspection and made 11 criminal arrests.",
    'criminal_arrests exact 11 people @national',
  ],
  [
    'ICE officers arrested 118 people, of whom 27 entered as unaccompanied children.',
    'arrests exact 118 people @national',
    'minors exact 27 people @national',
  ],
  [
    'Some 864 people eluded the agency; officers arrested 232.',
    'at_large about 864 people @national',
    'arrests exact 232 people @national',
  ],
  ['Another 800 targets remained at large.', 'at_large exact 800 people @national'],
  [
    "The mayor's warning let 800 criminals evade arrest, the agency said.",
    'at_large exact 800 people @national',
  ],
  [
    'A quarter had been deported before. ICE arrested 232 people.',
    'prior_deportations exact 25 percent @national',
    'arrests exact 232 people @national',
  ],
  [
    'By Friday, 35 had been released for humanitarian reasons. ICE arrested 167 people.',
    'released exact 35 people @national',
    'arrests exact 167 people @national',
  ],
  [
    'Some two dozen were released with monitoring bracelets to care for children. ICE arrested 167 people.',
    'released about 24 people @national',
    'arrests exact 167 people @national',
  ],
  [
    'About 60 have since been freed on bond. ICE arrested 167 people.',
    'released about 60 people @national',
    'arrests exact 167 people @national',
  ],
  [
    'ICE spokeswoman Jane Roe said 97 people were administratively arrested for being in the country illegally and 10 were arrested on federal criminal charges.',
    'administrative_arrests exact 97 people @national',
    'criminal_arrests exact 10 people @national',
  ],
  [
    'The agency had warrants for 35 people and ended up arresting 63.',
    'targets exact 35 people @national',
    'arrests exact 63 people @national',
  ],
  [
    'Authorities were armed with warrants for 25 people but arrested 120.',
    'targets exact 25 people @national',
    'arrests exact 120 people @national',
  ],
  [
    'Officers also arrested seven documented gang members and one foreign fugitive, the agency said of the operation.',
    'gang_members exact 7 people @national',
  ],
  ['Officers lodged detainers against 52 of those arrested.', 'detainers exact 52 people @national'],
  [
    'The Justice Department has charged 27 of those arrested with federal crimes.',
    'criminal_arrests exact 27 people @national',
  ],
  ['Twenty-seven of those arrested now face federal charges.', 'criminal_arrests exact 27 people @national'],
  [
    'Nearly 1,500 people were arrested, 790 of whom had significant criminality, ICE said, and 277 had been ordered removed by an immigration judge.',
    'arrests nearly 1500 people @national',
    'removal_orders exact 277 people @national',
  ],
  [
    'ICE arrested 83 people: 77 men and six women.',
    'arrests exact 83 people @national',
    'men exact 77 people @national',
    'women exact 6 people @national',
  ],
  [
    'Nine had illegally re-entered the country after being deported, a felony. ICE arrested 83 people.',
    'prior_deportations exact 9 people @national',
    'arrests exact 83 people @national',
  ],
  [
    'The total includes 27 people with final orders and 33 immigration fugitives. ICE arrested 83 people.',
    'removal_orders exact 27 people @national',
    'fugitives exact 33 people @national',
    'arrests exact 83 people @national',
  ],
  [
    'Eleven face federal criminal charges. Fifty-four were in detention and 32 were released. Agents detained 97 people.',
    'criminal_arrests exact 11 people @national',
    'released exact 32 people @national',
    'arrests exact 97 people @national',
  ],
];

describe('other kinds of people', () => {
  for (const [text, ...figures] of OUTCOMES) test(text, () => expect(figuresOf(text)).toEqual(figures));
});
