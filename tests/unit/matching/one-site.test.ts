import { describe, expect, test } from 'vitest';
import { matchFigures } from '../../../src/matching/figure/match.ts';
import type { StoredFigure } from '../../../src/matching/reference.ts';
import type { IsoDate } from '../../../src/reading/article.ts';
import { arrests, figure, operation, stored } from './build.ts';

/** What two reports of a raid in Salem, Ohio say of each other's numbers. */
function verdicts(
  mine: readonly StoredFigure[],
  theirs: readonly StoredFigure[],
  end: IsoDate = '2024-05-08',
) {
  const operations = [operation(null, { start: '2024-05-08', end, places: ['Salem, Ohio', 'Ohio'] })];
  const page = stored({ id: 'page', operations, claims: mine });
  const other = stored({ id: 'other', operations, claims: theirs });
  const { matches } = matchFigures({ page, other, operations: [{ mine: 0, theirs: 0 }] });
  return matches.map(({ verdict }) => verdict);
}

describe('the whole of a raid on one site, counted for its town and for its state', () => {
  const [town, state] = [arrests('exact', 146, 'Salem, Ohio'), arrests('exact', 114, 'Ohio')];

  test('is one number', () => {
    expect(verdicts([town], [state])).toEqual(['differs']);
    expect(verdicts([state], [town])).toEqual(['differs']);
    expect(verdicts([town], [arrests('about', 150, 'Ohio')])).toEqual(['consistent']);
  });

  test('but not where agents were in several towns, at several sites, or for days', () => {
    const all = arrests('exact', 188, 'Ohio');
    expect(verdicts([town], [all, arrests('exact', 20, 'Toledo')])).toEqual(['other_scope']);
    const sites = figure(3, { metric: 'worksites', unit: 'worksites', place: 'Ohio' });
    expect(verdicts([town], [all, sites])).toEqual(['other_scope']);
    expect(verdicts([town], [all], '2024-05-12')).toEqual(['other_scope']);
  });

  test('and nothing where the town has more than its state, or the state more than its report gives it there', () => {
    expect(verdicts([town], [state], '2024-05-12')).toEqual([]);
    const [some, all] = [arrests('exact', 188, 'Ohio'), arrests('exact', 412, 'Ohio')];
    expect(verdicts([town], [some, all], '2024-05-12')).toEqual([]);
  });
});
