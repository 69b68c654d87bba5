import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

type Row = readonly [text: string, ...figures: string[]];

/** Who came, and to where. */
const OPERATION: readonly Row[] = [
  [
    'Officers carried out search warrants at four businesses and two homes. They detained 146 workers.',
    'worksites exact 4 worksites @national',
    'arrests exact 146 people @national',
  ],
  [
    'Agents executed 14 federal search warrants in Ohio and Nebraska and arrested 133 people.',
    'search_warrants exact 14 warrants @Ohio and Nebraska',
    'arrests exact 133 people @Ohio and Nebraska',
  ],
  ['More than 400 federal agents swarmed the plant.', 'agents more_than 400 agents @national'],
  [
    'The raid, by some 100 agents, ended with 146 arrests.',
    'agents about 100 agents @national',
    'arrests exact 146 people @national',
  ],
  ['Roughly 100 ICE agents took part in the raid.', 'agents about 100 agents @national'],
  [
    'Teams worked in 12 counties. ICE arrested 93 people.',
    'counties exact 12 counties @national',
    'arrests exact 93 people @national',
  ],
  [
    'ICE raids at seven food processing plants in six Mississippi towns swept up 680 workers.',
    'worksites exact 7 worksites @Mississippi',
    'arrests exact 680 people @Mississippi',
  ],
  [
    'ICE raided seven chicken plants on Wednesday, arresting 680 workers.',
    'worksites exact 7 worksites @national',
    'arrests exact 680 people @national',
  ],
  [
    'About 600 agents fanned out to seven plants.',
    'agents about 600 agents @national',
    'worksites exact 7 worksites @national',
  ],
  [
    'Sixteen law enforcement agencies and 260 officers took part. ICE arrested 97 people.',
    'agents exact 260 agents @national',
    'arrests exact 97 people @national',
  ],
  [
    'Nearly 500 federal, state and local officers were involved. ICE arrested 475 people.',
    'agents nearly 500 agents @national',
    'arrests exact 475 people @national',
  ],
  ['Unos 100 agentes federales rodearon la planta.', 'agents exact 100 agents @national'],
  [
    'The number of arrests in the Twin Cities passed 3,000, DHS said, with about 2,000 agents deployed.',
    'arrests more_than 3000 people @Twin Cities',
    'agents about 2000 agents @Twin Cities',
  ],
  [
    'Between 30 and 40 people were arrested in raids at three restaurants.',
    'arrests exact 30-40 people @national',
    'worksites exact 3 worksites @national',
  ],
  [
    'A Border Patrol spokesman said 60 agents traveled to Kern County for the operation.',
    'agents exact 60 agents @national',
  ],
  [
    'DHS said at least 361 people were arrested at two farms and that 14 migrant children were rescued.',
    'arrests at_least 361 people @national',
    'worksites exact 2 worksites @national',
    'minors exact 14 people @national',
  ],
  [
    'ICE agents in Los Angeles made 44 arrests at three sites Friday, including one at an Ambiance Apparel warehouse.',
    'arrests exact 44 people @Los Angeles',
    'worksites exact 3 worksites @Los Angeles',
  ],
];

describe('agents, sites and warrants', () => {
  for (const [text, ...figures] of OPERATION) test(text, () => expect(figuresOf(text)).toEqual(figures));
});
