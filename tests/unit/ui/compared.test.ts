import { describe, expect, it } from 'vitest';
import { compareClaims, dismissalKey, withOnlyHere } from '../../../src/ui/compared.ts';
import { distinctFacts, tally } from '../../../src/ui/tally.ts';
import { article, figure, quote, reference, report } from './reports.ts';

const NONE: ReadonlySet<string> = new Set();
const arrests = figure('c1', 128);

describe('compareClaims', () => {
  it('marks a claim with its most telling verdict', () => {
    const [one] = compareClaims(
      report({
        claims: [arrests],
        references: [
          reference(arrests, 'a', 'same'),
          reference(arrests, 'b', 'differs'),
          reference(arrests, 'c', 'consistent'),
        ],
        articles: [article('a'), article('b'), article('c')],
      }),
      NONE,
    );
    expect(one?.verdict).toBe('differs');
    expect(one?.sources).toHaveLength(3);
  });

  it('shows another scope beside, and never as the verdict of a mark', () => {
    const [one] = compareClaims(
      report({
        claims: [arrests],
        references: [reference(arrests, 'a', 'other_scope')],
        articles: [article('a')],
      }),
      NONE,
    );
    expect(one?.verdict).toBeNull();
    expect(one?.sources).toHaveLength(1);
  });

  it('folds reprints into the article that they reprint', () => {
    const [one] = compareClaims(
      report({
        claims: [arrests],
        references: ['b', 'a', 'c'].map((id) => reference(arrests, id, 'same')),
        articles: [article('a'), article('b', 'a'), article('c', 'a')],
      }),
      NONE,
    );
    expect(one?.sources.map((source) => source.article.id)).toEqual(['a']);
    expect(one?.sources[0]?.reprints.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('knows an article that prints the page’s own text from another report', () => {
    const page = report({
      claims: [arrests],
      references: ['a', 'b', 'c'].map((id) => reference(arrests, id, 'same')),
      articles: [article('a', 'page'), article('b', 'page'), article('c')],
    });
    const [one] = compareClaims(page, NONE);
    expect(one?.sources.map((source) => [source.article.id, source.printsThisText])).toEqual([
      ['a', true],
      ['c', false],
    ]);
  });

  it('shows first what differs, last what is only beside, and each by its date', () => {
    const verdicts = { a: 'other_scope', b: 'same', c: 'differs', d: 'consistent' } as const;
    const page = report({
      claims: [arrests],
      references: [
        reference(arrests, 'a', verdicts.a),
        reference(arrests, 'b', verdicts.b),
        reference(arrests, 'c', verdicts.c),
        reference(arrests, 'd', verdicts.d),
      ],
      articles: [
        { ...article('a'), published: '2020-10-01' },
        { ...article('b'), published: null },
        { ...article('c'), published: '2020-10-09' },
        { ...article('d'), published: '2020-10-08' },
      ],
    });
    const [one] = compareClaims(page, NONE);
    expect(one?.sources.map((source) => source.article.id)).toEqual(['c', 'd', 'b', 'a']);
  });

  it('leaves out what the reader dismissed, and the claim with its last reference', () => {
    const only = reference(arrests, 'a', 'differs');
    const page = report({ claims: [arrests], references: [only], articles: [article('a')] });
    expect(compareClaims(page, new Set([dismissalKey(arrests, only)]))).toEqual([]);
  });

  it('leaves out references to articles and claims that the report does not have', () => {
    const page = report({ claims: [arrests], references: [reference(arrests, 'gone', 'same')] });
    expect(compareClaims(page, NONE)).toEqual([]);
  });
});

describe('withOnlyHere', () => {
  it('puts what only the page states between the rest, in reading order, without sources', () => {
    const [first, last] = [figure('c0', 7), figure('c2', 9)];
    const page = report({
      claims: [first, arrests, last],
      references: [reference(arrests, 'a', 'same')],
      articles: [article('a')],
      onlyHere: ['c0'],
    });
    const all = withOnlyHere(page, compareClaims(page, NONE));
    expect(all.map((one) => [one.claim.id, one.verdict, one.sources.length])).toEqual([
      ['c0', null, 0],
      ['c1', 'same', 1],
    ]);
  });
});

describe('tally', () => {
  it('counts a fact that headline and text state once', () => {
    const again = figure('c2', 128);
    const words = quote('c3', 'We will keep doing this every week');
    const page = report({
      claims: [arrests, again, words],
      references: [
        reference(arrests, 'a', 'differs'),
        reference(again, 'a', 'differs'),
        reference(words, 'b', 'same'),
      ],
      articles: [article('a'), article('b'), article('c', 'b')],
    });
    const compared = compareClaims(page, NONE);
    expect(distinctFacts(compared).map(({ claim }) => claim.id)).toEqual(['c1', 'c3']);
    expect(tally(page, compared)).toEqual({
      outlets: 2,
      reprints: 0,
      figures: 1,
      quotes: 1,
      dates: 0,
      differences: 1,
    });
  });

  it('counts articles that print the page’s own text for themselves', () => {
    const page = report({
      claims: [arrests],
      references: ['a', 'b', 'c'].map((id) => reference(arrests, id, 'same')),
      articles: [article('a', 'page'), article('b', 'page'), article('c', 'd'), article('d')],
    });
    expect(tally(page, compareClaims(page, NONE))).toMatchObject({ outlets: 1, reprints: 2 });
  });
});
