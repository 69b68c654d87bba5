import { describe, expect, test } from 'vitest';
import type { DateClaim, FigureClaim, QuoteClaim } from '../../../src/claims/claim.ts';
import type { PageReport } from '../../../src/matching/reference.ts';
import type { Labels, PageLabels } from '../../accuracy/labels.ts';
import { scoreClaims } from '../../accuracy/score-claims.ts';
import { scoreReferences } from '../../accuracy/score-references.ts';
import { f1, precision, recall, Tally } from '../../accuracy/tally.ts';

const PLACE = { spans: [], prefix: '', suffix: '', sentence: '', operation: 0 };

function figure(id: string, exact: string, value: number): FigureClaim {
  const counted = { low: null, high: null, modifier: 'exact', unit: 'people', metric: 'arrests' } as const;
  return {
    ...PLACE,
    ...counted,
    kind: 'figure',
    id,
    exact,
    value,
    place: 'national',
    period: 'this operation',
  };
}

function quote(id: string, exact: string, name: string): QuoteClaim {
  return { ...PLACE, kind: 'quote', id, exact, speaker: { name, role: '' }, partial: false };
}

function date(id: string, start: DateClaim['start'], end: DateClaim['end']): DateClaim {
  return { ...PLACE, kind: 'date', id, exact: 'then', start, end, what: 'operation dates' };
}

function report(claims: PageReport['claims'], references: PageReport['references'] = []): PageReport {
  return {
    isCoverage: true,
    score: 1,
    operation: null,
    claims,
    references,
    articles: [],
    leftOut: [],
    onlyHere: [],
  };
}

function page(name: string): PageLabels {
  const what = { modifier: 'exact', unit: 'people', metric: 'arrests', place: 'national', period: 'x' };
  return {
    page: name,
    operation: 'Operation Lantern',
    is_coverage: true,
    published: '2019-05-02',
    figures: [
      { id: 'f1', span: '128 people were arrested', value: 128, low: undefined, high: undefined, ...what },
      { id: 'f2', span: '128 arrests', value: 128, low: undefined, high: undefined, ...what },
    ],
    dates: [
      {
        id: 'd1',
        span: 'April 28 to May 1',
        start: '2019-04-28',
        end: '2019-05-01',
        what: 'operation dates',
      },
    ],
    quotes: [{ id: 'q1', span: 'We left the stove on', speaker: 'Ada Pruitt', partial: false }],
    traps: [{ span: 'Highway 52' }],
    optional: [{ span: '12 vans', value: 12 }],
    optional_dates: [],
  };
}

const FOUND = [
  figure('c1', '128 people were arrested', 128),
  date('c2', '2019-04-28', '2019-05-01'),
  quote('c3', 'We left the stove on', 'Ada Pruitt'),
];

describe('claims', () => {
  test('found, missed, extra and open', () => {
    const tally = new Tally();
    scoreClaims(
      tally,
      page('a'),
      report([...FOUND, figure('c4', 'Highway 52', 52), figure('c5', '12 vans', 12)]),
    );
    expect(tally.counts('figure')).toEqual({ right: 1, extra: 1, missed: 1 });
    expect(tally.counts('date')).toEqual({ right: 1, extra: 0, missed: 0 });
    expect(tally.counts('quote')).toEqual({ right: 1, extra: 0, missed: 0 });
    expect(tally.errors).toContainEqual(expect.stringContaining('fell for the trap'));
  });

  test('a wrong speaker is found and wrong', () => {
    const tally = new Tally();
    scoreClaims(tally, page('a'), report([quote('c1', 'We left the stove on', 'Tom Osgood')]));
    expect(tally.share('speaker')).toEqual({ right: 0, of: 1 });
  });

  test('the same number twice is one label found twice', () => {
    const tally = new Tally();
    const claim = figure('c1', '128 people were arrested', 128);
    scoreClaims(tally, page('a'), report([claim, { ...claim, id: 'c2' }]));
    expect(tally.counts('figure')).toEqual({ right: 1, extra: 0, missed: 1 });
  });
});

describe('references', () => {
  const labels: Labels = {
    pages: new Map([
      ['a', page('a')],
      ['b', page('b')],
    ]),
    facts: [
      {
        operation: 'Operation Lantern',
        fact: 'arrests',
        key: 'arrests',
        kind: 'figure',
        members: ['a#f1', 'b#f1', 'b#f2'],
        pairs: { 'a#f1|b#f1': 'same', 'a#f1|b#f2': 'same' },
        contains: [],
        maybe: [],
      },
    ],
  };
  const theirs = { ...figure('c1', '128 people were arrested', 128), sentence: '128 people were arrested.' };

  test("one reference stands for all of an article's claims of the fact, and each side is asked", () => {
    const tally = new Tally();
    const refersTo = [{ claim: 'c1', article: 'b', theirs, verdict: 'same' } as const];
    scoreReferences(
      tally,
      labels,
      new Map([
        ['a', report(FOUND, refersTo)],
        ['b', report([])],
      ]),
    );
    expect(tally.counts('reference')).toEqual({ right: 2, extra: 0, missed: 2 });
    expect(tally.share('verdict')).toEqual({ right: 2, of: 2 });
  });

  test('a wrong verdict, and a reference nobody asked for', () => {
    const tally = new Tally();
    const wrong = { claim: 'c1', article: 'b', theirs, verdict: 'differs' } as const;
    const extra = {
      claim: 'c1',
      article: 'b',
      theirs: figure('c9', '52 people', 52),
      verdict: 'differs',
    } as const;
    scoreReferences(
      tally,
      labels,
      new Map([
        ['a', report(FOUND, [wrong, extra])],
        ['b', report([])],
      ]),
    );
    expect(tally.counts('reference')).toEqual({ right: 2, extra: 1, missed: 2 });
    expect(tally.share('verdict')).toEqual({ right: 0, of: 2 });
  });
});

test('precision, recall and F1', () => {
  const counts = { right: 6, extra: 2, missed: 4 };
  expect(precision(counts)).toBe(0.75);
  expect(recall(counts)).toBe(0.6);
  expect(f1(counts)).toBeCloseTo(2 / 3);
  expect(f1({ right: 0, extra: 0, missed: 0 })).toBe(0);
});
