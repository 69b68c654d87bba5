import { describe, expect, test } from 'vitest';
import { matchFigures } from '../../../src/matching/figure/match.ts';
import type { StoredFigure } from '../../../src/matching/reference.ts';
import { arrests, figure, stored } from './build.ts';

/** What the first report's numbers are beside the other's. */
function verdicts(mine: readonly StoredFigure[], theirs: readonly StoredFigure[]) {
  const page = stored({ id: 'page', claims: mine });
  const other = stored({ id: 'other', claims: theirs });
  const { matches } = matchFigures({ page, other, operations: [{ mine: 0, theirs: 0 }] });
  return matches.map(({ verdict }) => verdict);
}

describe('one group under two names', () => {
  test.each([
    ['fugitives', 'removal_orders'],
    ['criminal_arrests', 'pending_charges'],
    ['arrests', 'gang_members'],
  ])('%s and %s of the very same number', (metric, other) => {
    expect(verdicts([figure(163, { metric })], [figure(163, { metric: other })])).toEqual(['same']);
    expect(verdicts([figure(163, { metric })], [figure(118, { metric: other })])).toEqual([]);
  });

  test('a rounded whole and the exact one, where neither report counts more people', () => {
    const [whole, kind] = [arrests('nearly', 600), figure(588, { metric: 'gang_members' })];
    expect(verdicts([whole], [kind])).toEqual(['consistent']);
    expect(verdicts([whole], [kind, figure(590, { metric: 'released' })])).toEqual([]);
  });
});

describe('numbers that are no conflict', () => {
  test('agents told of the country: each report may mean its own site', () => {
    const agents = (value: number, place: string) =>
      figure(value, { metric: 'agents', unit: 'agents', modifier: 'about', place });
    expect(verdicts([agents(60, 'national')], [agents(140, 'national')])).toEqual([]);
    expect(verdicts([agents(60, 'Toledo')], [agents(140, 'Toledo')])).toEqual(['differs']);
  });

  test('counts many times apart', () => {
    expect(verdicts([figure(12, { metric: 'released' })], [figure(140, { metric: 'released' })])).toEqual([]);
    expect(verdicts([figure(12, { metric: 'released' })], [figure(14, { metric: 'released' })])).toEqual([
      'differs',
    ]);
  });
});

describe('one number, its place told more and less closely', () => {
  test('in a part of a state that no table draws', () => {
    expect(
      verdicts([arrests('exact', 57, 'Racine')], [arrests('exact', 57, 'Southeastern Wisconsin')]),
    ).toEqual(['same']);
  });

  test('the last word on a total that grows', () => {
    const [city, state] = [
      arrests('more_than', 3000, 'Chicago'),
      figure(3000, { modifier: 'more_than', place: 'Illinois', period: 'as of 2025-10-12' }),
    ];
    expect(verdicts([city], [state])).toEqual(['same']);
    expect(verdicts([city], [state, arrests('exact', 5900, 'Illinois')])).toEqual([]);
  });
});
