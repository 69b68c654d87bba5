import { LibraryDatabase } from '../../../src/corpus/database.ts';
import type { StoredArticle } from '../../../src/matching/reference.ts';

let count = 0;

/** An empty library of its own. */
export function emptyLibrary(): LibraryDatabase {
  count++;
  return new LibraryDatabase(`test-${count}`);
}

export function storedArticle(id: string, more: Partial<StoredArticle> = {}): StoredArticle {
  return {
    id,
    url: `https://${id}.example/story`,
    outlet: `The ${id} Post`,
    title: 'ICE arrests 44 people in Ohio',
    byline: '',
    published: '2019-04-03',
    lang: 'en',
    operations: [{ name: 'Operation Broad Lake', agency: 'ICE', start: null, end: null, places: ['Ohio'] }],
    terms: ['ohio', 'columbus'],
    fingerprint: [1, 2, 3],
    claims: [
      {
        kind: 'figure',
        id: 'c1',
        exact: '44 people',
        sentence: 'Officers arrested 44 people in Ohio.',
        operation: 0,
        value: 44,
        low: null,
        high: null,
        modifier: 'exact',
        unit: 'people',
        metric: 'arrests',
        place: 'Ohio',
        period: 'this operation',
      },
    ],
    ...more,
  };
}
