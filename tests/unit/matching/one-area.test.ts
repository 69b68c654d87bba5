import { describe, expect, test } from 'vitest';
import { matchFigures } from '../../../src/matching/figure/match.ts';
import type { StoredFigure } from '../../../src/matching/reference.ts';
import { arrests, figure, percent, stored } from './build.ts';

/** What the first report's numbers are beside the other's. */
function verdicts(mine: readonly StoredFigure[], theirs: readonly StoredFigure[]) {
  const page = stored({ id: 'page', claims: mine });
  const other = stored({ id: 'other', claims: theirs });
  const { matches } = matchFigures({ page, other, operations: [{ mine: 0, theirs: 0 }] });
  return matches.map(({ verdict }) => verdict);
}

const placed = (value: number, place: string) =>
  figure(value, { place, sentence: `Officers arrested ${value} people in ${place}.` });
const drunk = (value: number, place: string) => figure(value, { metric: 'dui_convictions', place });

describe('the area of an operation under two names', () => {
  test('a region, and the town the report was written in', () => {
    const [region, town] = [placed(187, 'Southern California'), arrests('more_than', 180, 'Riverside')];
    expect(verdicts([region, drunk(31, 'Southern California')], [town, drunk(31, 'Riverside')])).toEqual([
      'consistent',
      'same',
    ]);
    expect(verdicts([drunk(31, 'Southern California'), region], [town, drunk(18, 'Riverside')])).toEqual([
      'differs',
      'consistent',
    ]);
  });

  test('a raid told of from a town in another state, without its place', () => {
    expect(verdicts([placed(93, 'Salem, Ohio')], [arrests('exact', 93, 'Michigan')])).toEqual(['same']);
    expect(verdicts([placed(93, 'Salem, Ohio')], [placed(93, 'Michigan')])).toEqual([]);
    expect(verdicts([arrests('about', 90, 'Ohio')], [arrests('about', 90, 'Michigan')])).toEqual([]);
  });

  test('a count before the total is none', () => {
    const before = arrests('more_than', 100, 'Houston');
    expect(
      verdicts([arrests('more_than', 100, 'Texas')], [before, arrests('exact', 118, 'Houston')]),
    ).toEqual(['consistent']);
  });

  test('no part of the total is of its area', () => {
    const parts = [placed(82, 'Virginia and Washington, D.C.'), placed(5, 'Washington, D.C.')];
    expect(verdicts(parts, [placed(82, 'Washington, D.C.')])).toEqual(['same']);
  });
});

describe('a part and a whole', () => {
  test('of a place that only one of the reports names are no conflict', () => {
    const part = placed(61, 'Atlanta');
    expect(verdicts([arrests('exact', 1140, 'Atlanta')], [part, arrests('about', 1100)])).toEqual([
      'consistent',
    ]);
    expect(verdicts([arrests('exact', 150, 'Atlanta')], [part, arrests('exact', 400)])).toEqual([]);
    expect(verdicts([placed(74, 'Atlanta')], [part])).toEqual(['differs']);
  });
});

describe('countries', () => {
  const countries = (value: number, sentence: string) =>
    figure(value, { metric: 'countries', unit: 'countries', sentence });

  test('beside that of the largest group are one fewer', () => {
    const all = countries(21, 'They came from 21 countries.');
    expect(verdicts([all], [countries(20, 'Most are Mexican; the rest come from 20 countries.')])).toEqual(
      [],
    );
    expect(verdicts([all], [countries(20, 'El resto procede de otros 20 países.')])).toEqual([]);
    expect(verdicts([all], [countries(20, 'They came from 20 countries.')])).toEqual(['differs']);
    expect(verdicts([all], [countries(18, 'The rest come from 18 countries.')])).toEqual(['differs']);
  });
});

test('a share that was worked out is held to its count, a round one may be a guess', () => {
  const [total, convicted] = [arrests('exact', 1660), figure(1571, { metric: 'criminal_convictions' })];
  const share = (value: number) => percent(value, { modifier: 'about', exact: `about ${value} percent` });
  expect(verdicts([convicted, total], [share(95)])).toEqual(['consistent']);
  expect(verdicts([convicted, total], [share(91)])).toEqual([]);
  expect(verdicts([convicted, total], [share(90)])).toEqual(['consistent']);
});
