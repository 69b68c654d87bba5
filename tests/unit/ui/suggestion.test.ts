import { expect, it, vi } from 'vitest';
import { suggestionOf } from '../../../src/ui/suggestion.ts';
import { article, figure, quote } from './reports.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

it('says in one line what a fact is and which outlets report it, each once', () => {
  const reports = [
    { article: article('a'), claim: figure('1', 128) },
    { article: article('b'), claim: figure('2', 130, { modifier: 'about' }) },
    { article: article('b'), claim: figure('3', 130) },
  ];
  expect(suggestionOf(reports)).toEqual([
    { content: '128 people', description: 'Arrests, Denver: 128 <dim>· Outlet a, Outlet b</dim>' },
  ]);
});

it('shows the first words of a long quote, and never markup of its own', () => {
  const claim = quote('1', `<b>Safety</b> & order ${'in every city of this state '.repeat(5)}`);
  const [suggestion] = suggestionOf([{ article: article('a'), claim }]);
  expect(suggestion?.content.length).toBeLessThan(90);
  expect(suggestion?.description).toMatch(
    /^Jane Roe: “&lt;b&gt;Safety&lt;\/b&gt; &amp; order .*\u00a0…” <dim>/,
  );
});

it('suggests no date: looked up, its words would ask for figures', () => {
  const { value, low, high, modifier, unit, metric, place, period, ...claim } = figure('1', 24);
  const date = {
    ...claim,
    kind: 'date',
    start: '2017-09-24',
    end: '2017-09-27',
    what: 'operation dates',
  } as const;
  expect(suggestionOf([{ article: article('a'), claim: date }])).toEqual([]);
  expect(suggestionOf([])).toEqual([]);
});
