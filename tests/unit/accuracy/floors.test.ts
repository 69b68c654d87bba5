import { describe, expect, test } from 'vitest';
import { HALVES, type Half } from '../../accuracy/pages.ts';
import { score } from '../../accuracy/score.ts';
import { COUNTED, type Counted, precision, recall, SHARED, type Shared } from '../../accuracy/tally.ts';

/**
 * What no change may fall below, a little under what was measured last (see the README's table): a false
 * annotation is the worst failure, so precision is held closest.
 */
const PRECISION: Readonly<Record<Counted, number>> = {
  coverage: 0.98,
  figure: 0.97,
  date: 0.93,
  quote: 0.98,
  reference: 0.985,
};
const RECALL: Readonly<Record<Half, Readonly<Record<Counted, number>>>> = {
  dev: { coverage: 0.98, figure: 0.97, date: 0.96, quote: 0.98, reference: 0.94 },
  'held-out': { coverage: 0.98, figure: 0.97, date: 0.96, quote: 0.98, reference: 0.96 },
  blind: { coverage: 0.98, figure: 0.95, date: 0.93, quote: 0.98, reference: 0.89 },
  unseen: { coverage: 0.98, figure: 0.89, date: 0.93, quote: 0.98, reference: 0.82 },
};
const RIGHT: Readonly<Record<Shared, number>> = {
  modifier: 0.97,
  metric: 0.97,
  unit: 0.97,
  speaker: 0.92,
  verdict: 0.95,
};

describe.each(HALVES)('the %s pages', async (half) => {
  const tally = await score(half, false);

  test.each(COUNTED)('precision and recall of each %s', (name) => {
    expect(precision(tally.counts(name))).toBeGreaterThanOrEqual(PRECISION[name]);
    expect(recall(tally.counts(name))).toBeGreaterThanOrEqual(RECALL[half][name]);
  });

  test.each(SHARED)('each %s', (name) => {
    const { right, of } = tally.share(name);
    expect(right / of).toBeGreaterThanOrEqual(RIGHT[name]);
  });
});
