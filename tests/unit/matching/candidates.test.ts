import { expect, test } from 'vitest';
import { findCandidates } from '../../../src/matching/candidates.ts';
import { memoryCorpus } from '../../../src/matching/memory-corpus.ts';
import { arrests, operation, stored } from './build.ts';

const MANY = 900;

test('a report is found by its rare number among hundreds that share only common words', async () => {
  const text = 'Immigration officers made arrests, the agency said.';
  const others = Array.from({ length: MANY }, (_, i) =>
    stored({ id: `a${i}`, text, operations: [operation(null)] }),
  );
  const wanted = stored({ id: 'z', text, operations: [operation(null)], claims: [arrests('exact', 137)] });
  const page = stored({ id: 'p', text, operations: [operation(null)], claims: [arrests('exact', 137)] });
  const found = await findCandidates(page, memoryCorpus([...others, wanted]));
  expect(found.map(({ id }) => id)).toEqual(['z']);
});

test('an operation’s name leads to all of its reports, however many: the nearest of them come first', async () => {
  const others = Array.from({ length: MANY }, (_, i) => stored({ id: `a${i}` }));
  const wanted = stored({ id: 'z', claims: [arrests('exact', 137)] });
  const page = stored({ id: 'p', claims: [arrests('exact', 137)] });
  const found = await findCandidates(page, memoryCorpus([...others, wanted]));
  expect(found[0]?.id).toBe('z');
  expect(found.length).toBeGreaterThan(1);
});
