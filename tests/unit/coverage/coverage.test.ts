import { describe, expect, test } from 'vitest';
import { assessCoverage } from '../../../src/coverage/coverage.ts';
import { MORE_LURES } from './lures.ts';
import { DISGUISED_REPORTS, LURES } from './near-misses.ts';
import { FEARED_REPORTS, PASSING_MENTIONS } from './passing.ts';
import { OTHERS, REPORTS } from './reports.ts';

describe('the gate', () => {
  test.each([...REPORTS, ...DISGUISED_REPORTS, ...FEARED_REPORTS])('opens for: %s', (title, text) => {
    expect(assessCoverage(title, text).score).toBeGreaterThanOrEqual(0.5);
  });

  test.each([...OTHERS, ...LURES, ...MORE_LURES, ...PASSING_MENTIONS])(
    'stays shut for: %s',
    (title, text) => {
      expect(assessCoverage(title, text).score).toBeLessThan(0.5);
    },
  );

  test('menus before the article and other stories behind it do not matter', () => {
    const [title, text] = REPORTS[0] ?? ['', ''];
    const menu = 'News\nSports\nWeather\nSubscribe\n'.repeat(40);
    const others = 'Senate passes budget\nJudge rules on hockey arena\n'.repeat(40);
    expect(assessCoverage(title, `${menu}${text}\n${others}`).isCoverage).toBe(true);
  });

  test('an empty page is no coverage', () => {
    expect(assessCoverage('', '').isCoverage).toBe(false);
  });
});
