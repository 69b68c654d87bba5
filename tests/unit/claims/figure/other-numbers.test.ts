import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

const LEAD = 'ICE said it arrested 220 people in Florida.';
const ARRESTS = 'arrests exact 220 people @Florida';

const OTHERS: readonly string[] = [
  'Ocala has 300 sworn police officers and Tampa around 950.',
  'The agency has placed 9,000 such children since 2014, 5,200 of them in Tampa.',
  'The teacher keeps a count of pupils who stay away: 61 on Friday, 75 on Tuesday.',
  'They were citizens of Cuba, Haiti and five other countries.',
  'In a class action in Oregon, 22 of 25 teenagers given hearings have been freed.',
  '“You take 30 of the right people away and the town is quiet,” he said.',
  '“Two are men I went to school with,” she said.',
  'Those held include the parents of at least 12 children.',
  'The sheriff has two officers on the case.',
  'Four agents came for a baker on Elm Street.',
  'The agency released the names of 13 of those arrested.',
  'He has a brother, a roofer who has been here 12 years.',
  'The shelter fed 130 people on Friday and 95 on Saturday.',
  'The firm has plants in Ocala, with 400 workers, and Tampa, with 250.',
  'The agency has such agreements with 35 counties, 11 of them in Florida.',
  'The bureau counts 10,000 members, fewer than 1 percent of all gang members.',
];

describe('numbers beside arrests that count something else', () => {
  for (const text of OTHERS) test(text, () => expect(figuresOf(`${LEAD} ${text}`)).toEqual([ARRESTS]));
});

const AGENTS: readonly (readonly [text: string, agents: string])[] = [
  ['Some 3,000 federal officers and agents are now in the state.', 'about 3000'],
  ['There were about 40 agents, most of them from Tampa.', 'about 40'],
  ['Around 100 agents were at the scene with a search warrant.', 'about 100'],
  ['About 40 agents came to the plant, a neighbor estimated.', 'about 40'],
  ['More than 60 agents were pulled from other duties.', 'more_than 60'],
];

describe('agents who take part', () => {
  for (const [text, agents] of AGENTS)
    test(text, () => expect(figuresOf(`${LEAD} ${text}`)[1]).toContain(`agents ${agents} agents`));
});
