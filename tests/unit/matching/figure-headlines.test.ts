import { expect, test } from 'vitest';
import { matchFigures } from '../../../src/matching/figure/match.ts';
import { arrests, operation, stored } from './build.ts';

test('a sentence of the text is shown before the headline that states the same number', () => {
  const title = 'ICE arrests 128 in California';
  const mine = { ...arrests('exact', 128, 'California'), id: 'c1' };
  const headline = { ...mine, id: 'c1', sentence: title };
  const body = { ...mine, id: 'c2', sentence: 'Officers arrested 128 people across California, ICE said.' };
  const page = stored({ id: 'page', operations: [operation('Rise')], claims: [mine] });
  const other = stored({ id: 'other', title, operations: [operation('Rise')], claims: [headline, body] });
  const { matches } = matchFigures({ page, other, operations: [{ mine: 0, theirs: 0 }] });
  expect(matches.map(({ theirs }) => theirs.id)).toEqual(['c2']);
});
