import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/reading/article.ts';
import { figuresOf } from './read.ts';

/** Reports in several blocks: what one leaves out another says. */
const REPORTS: readonly (readonly [blocks: readonly Block[], ...figures: string[]])[] = [
  [
    [
      { kind: 'subhead', text: 'Arrests by area of responsibility:' },
      { kind: 'list-item', text: 'Tampa Bay: 61' },
      { kind: 'list-item', text: 'Orlando: 54' },
      { kind: 'list-item', text: 'Miami-Dade: 47' },
      { kind: 'list-item', text: 'Jacksonville: 38' },
    ],
    'arrests exact 61 people @Tampa Bay',
    'arrests exact 54 people @Orlando',
    'arrests exact 47 people @Miami-Dade County',
    'arrests exact 38 people @Jacksonville',
  ],
  [
    [
      { kind: 'headline', text: 'ICE arrests 114 at Ohio garden center' },
      {
        kind: 'paragraph',
        text: 'SANDUSKY, Ohio — Federal agents arrested 114 workers at two locations of a gardening company in northern Ohio on Tuesday.',
      },
      {
        kind: 'paragraph',
        text: 'About 200 officers and agents surrounded the properties, and aircraft circled above.',
      },
      {
        kind: 'paragraph',
        text: 'Sixty-one of those arrested were taken to detention centers in Michigan; most of the others were released with orders to appear.',
      },
    ],
    'arrests exact 114 people @Ohio',
    'arrests exact 114 people @Northern Ohio',
    'worksites exact 2 worksites @Northern Ohio',
    'agents about 200 agents @Ohio',
  ],
  [
    [
      { kind: 'headline', text: 'Immigration agents arrest dozens in Omaha raid' },
      {
        kind: 'paragraph',
        text: 'OMAHA — Agents raided Glenn Valley Foods on Tuesday and took more than 70 workers into custody.',
      },
      {
        kind: 'paragraph',
        text: "By Wednesday, 76 people had been detained, according to the company's president, who said 30 employees showed up for work.",
      },
      { kind: 'paragraph', text: 'A similar raid in Grand Island in 2018 led to 133 arrests.' },
    ],
    'arrests more_than 70 people @Omaha',
    'arrests exact 76 people @Omaha',
  ],
  [
    [
      { kind: 'headline', text: '118 arrested in Gulf sweep' },
      {
        kind: 'paragraph',
        text: 'HOUSTON — Deportation officers arrested 118 people in southeast Texas last week, U.S. Immigration and Customs Enforcement said Monday.',
      },
      {
        kind: 'paragraph',
        text: 'Of them, 86 were taken in Houston and its suburbs, 20 in Beaumont and 12 in Conroe.',
      },
      {
        kind: 'paragraph',
        text: 'Ninety-four had criminal convictions, most commonly for drunken driving (31), assault (18) and drug offenses (11).',
      },
      {
        kind: 'paragraph',
        text: 'In fiscal 2018 the Houston office made 14,333 arrests, second only to Dallas.',
      },
    ],
    'arrests exact 118 people @Southeast Texas',
    'arrests exact 118 people @Southeast Texas',
    'arrests exact 86 people @Houston',
    'arrests exact 20 people @Beaumont',
    'arrests exact 12 people @Conroe',
    'criminal_convictions exact 94 people @Southeast Texas',
    'dui_convictions exact 31 people @Southeast Texas',
    'assault_convictions exact 18 people @Southeast Texas',
    'drug_convictions exact 11 people @Southeast Texas',
  ],
];

describe('figures of whole reports', () => {
  for (const [blocks, ...figures] of REPORTS)
    test(blocks[0]?.text ?? '', () => expect(figuresOf(blocks)).toEqual(figures));
});
