import { describe, expect, test } from 'vitest';
import { HALVES, type Half } from '../../accuracy/pages.ts';
import { score } from '../../accuracy/score.ts';
import { COUNTED, type Counted, precision, recall, SHARED, type Shared } from '../../accuracy/tally.ts';

/**
 * What no change may fall below, a little under what was measured last (see the README's table): a false
 * annotation is the worst failure, so precision is held closest.
 */
const PRECISION: Readonly<Record<Counted, number>> = {
  coverage: 0.94,
  figure: 0.93,
  date: 0.83,
  quote: 0.95,
  reference: 0.97,
};
const RECALL: Readonly<Record<Half, Readonly<Record<Counted, number>>>> = {
  dev: { coverage: 0.98, figure: 0.94, date: 0.95, quote: 0.97, reference: 0.89 },
  'held-out': { coverage: 0.98, figure: 0.94, date: 0.95, quote: 0.97, reference: 0.91 },
  blind: { coverage: 0.98, figure: 0.84, date: 0.7, quote: 0.97, reference: 0.65 },
  unseen: { coverage: 0.98, figure: 0.84, date: 0.9, quote: 0.97, reference: 0.68 },
};
const RIGHT: Readonly<Record<Shared, number>> = {
  modifier: 0.97,
  metric: 0.94,
  unit: 0.97,
  speaker: 0.9,
  verdict: 0.92,
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
