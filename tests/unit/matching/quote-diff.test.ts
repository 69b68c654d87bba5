import { expect, test } from 'vitest';
import { diffWords } from '../../../src/matching/quote-diff.ts';

test('shows what the second text drops and adds, as printed', () => {
  const pieces = diffWords(
    'As a result, local leaders put politics first',
    'Local politicians put politics first',
  );
  expect(pieces).toEqual([
    { kind: 'removed', text: 'As a result, ' },
    { kind: 'same', text: 'Local ' },
    { kind: 'removed', text: 'leaders ' },
    { kind: 'added', text: 'politicians ' },
    { kind: 'same', text: 'put politics first' },
  ]);
});

test('case, marks and dashes are no change', () => {
  expect(diffWords('“So-called Sanctuary City policies.”', '"so called sanctuary city policies"')).toEqual([
    { kind: 'same', text: '"so called sanctuary city policies"' },
  ]);
});
