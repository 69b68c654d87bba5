import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../../src/matching/figure/compare.ts';
import type { StoredFigure } from '../../../src/matching/reference.ts';
import { arrests, figure, percent } from './build.ts';

function compare(a: StoredFigure[], b: StoredFigure[], grows = false) {
  const [mine, theirs] = [a[0], b[0]];
  if (mine === undefined || theirs === undefined) throw new Error('a figure on each side');
  return compareFigures({ figure: mine, figures: a }, { figure: theirs, figures: b }, grows);
}

/** Arrests whose sentence says where they were made. */
function placed(value: number, place: string): StoredFigure {
  return figure(value, { place, sentence: `Officers arrested ${value} people in ${place}.` });
}

describe('figures of one operation', () => {
  test('of another metric are never compared', () => {
    const countries = figure(42, { metric: 'countries', unit: 'countries' });
    const counties = figure(42, { metric: 'counties', unit: 'counties' });
    expect(compare([countries], [counties])).toBeNull();
    expect(compare([arrests('exact', 42)], [figure(42, { metric: 'criminal_convictions' })])).toBeNull();
  });

  test('one exact number under two names of a group is one figure, a rounded one is not', () => {
    const suspects = figure(214, { metric: 'gang_members' });
    expect(compare([arrests('exact', 214)], [suspects])).toBe('same');
    expect(compare([arrests('exact', 216)], [suspects])).toBeNull();
    expect(compare([arrests('about', 200)], [{ ...suspects, value: 200, modifier: 'about' }])).toBeNull();
  });

  test('one large exact total is one figure, however loosely its place is named', () => {
    const [dateline, state] = [arrests('exact', 680, 'Jackson'), arrests('exact', 680, 'Iowa')];
    expect(compare([dateline], [state])).toBe('same');
    expect(compare([dateline], [state, arrests('exact', 900, 'Iowa')])).toBeNull();
    expect(compare([placed(43, 'Denver')], [placed(43, 'Boston')])).toBeNull();
  });

  test('a city and its county are one place to releases', () => {
    const [city, county] = [
      arrests('exact', 167, 'Los Angeles'),
      arrests('exact', 101, 'Los Angeles County'),
    ];
    expect(compare([city], [county])).toBe('differs');
  });

  test('a wider place is another scope, not a conflict', () => {
    const region = arrests('exact', 167, 'Southern California');
    expect(compare([region], [arrests('exact', 101, 'Los Angeles County')])).toBe('other_scope');
  });

  test('another place is not compared', () => {
    expect(compare([arrests('exact', 107, 'Philadelphia')], [arrests('exact', 101, 'Denver')])).toBeNull();
    expect(compare([arrests('about', 100, 'Philadelphia')], [arrests('about', 100, 'Denver')])).toBeNull();
  });

  test('the whole country beside a city tells a reader nothing', () => {
    expect(compare([arrests('exact', 498)], [arrests('exact', 101, 'Los Angeles')])).toBeNull();
  });

  test('a whole in several states is one, whether its states are named, counted or left out', () => {
    const states = 'Ohio, Indiana and Kentucky';
    const [named, country] = [arrests('exact', 211, states), arrests('more_than', 190)];
    const all = arrests('nearly', 300);
    expect(compare([named], [country, all])).toBe('consistent');
    expect(compare([named, arrests('exact', 40, 'Ohio')], [all, country])).toBe('differs');
    expect(compare([named], [arrests('exact', 2100)])).toBeNull();
    // The article that tells of the whole country too means only a part with its states.
    expect(compare([named, arrests('exact', 900)], [arrests('exact', 350)])).toBeNull();
    expect(compare([arrests('exact', 40, 'Ohio')], [arrests('exact', 60)])).toBeNull();
  });

  test('one total under a wider and a closer name of its place is one figure', () => {
    const [state, areas] = [
      arrests('more_than', 125, 'California'),
      arrests('exact', 128, 'Northern California'),
    ];
    expect(compare([state], [areas])).toBe('consistent');
    // Where the other report has a larger total, the closer place's figure is a part of it.
    expect(compare([state], [areas, arrests('exact', 300, 'California')])).toBe('other_scope');
  });

  test('another year is not compared', () => {
    expect(compare([arrests('exact', 498)], [figure(498, { period: 'FY2019' })])).toBeNull();
    const earlier = figure(680, { period: 'earlier operation' });
    expect(compare([earlier], [{ ...earlier }])).toBeNull();
  });

  test('running totals that grow are no conflict', () => {
    const october = figure(800, { modifier: 'more_than', period: 'as of 2025-10-01' });
    const later = figure(1000, { modifier: 'more_than', period: 'as of 2025-10-03' });
    expect(compare([october], [later])).toBe('other_scope');
    expect(compare([october, later], [figure(550, { period: 'as of 2025-09-19' })])).toBeNull();
    expect(compare([october], [{ ...october, period: 'this operation' }])).toBe('same');
    expect(compare([arrests('exact', 800)], [arrests('exact', 1000)], true)).toBe('other_scope');
  });

  test('an article with two exact numbers for one fact is never said to differ', () => {
    const theirs = [arrests('exact', 40), arrests('exact', 161)];
    expect(compare([arrests('exact', 150)], theirs)).toBeNull();
    expect(compare([arrests('exact', 40)], theirs)).toBe('same');
  });

  test('a share fits a count of a known total', () => {
    const convicted = figure(317, { metric: 'criminal_convictions' });
    expect(compare([percent(64)], [convicted, arrests('exact', 498)])).toBe('consistent');
    expect(compare([percent(64), arrests('exact', 498)], [convicted])).toBe('consistent');
    expect(compare([percent(80)], [convicted, arrests('exact', 498)])).toBeNull();
    expect(compare([percent(64)], [convicted])).toBeNull();
  });
});
