import { describe, expect, it, vi } from 'vitest';
import { compareClaims } from '../../../src/ui/compared.ts';
import { copyText } from '../../../src/ui/copy.ts';
import { toCsv } from '../../../src/ui/export/csv.ts';
import { toMarkdown } from '../../../src/ui/export/markdown.ts';
import { toWebAnnotations } from '../../../src/ui/export/web-annotation.ts';
import { headingOf, valueText, verdictText } from '../../../src/ui/labels.ts';
import { summaryText } from '../../../src/ui/summary-text.ts';
import { article, figure, quote, reference, report } from './reports.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const operation = { name: 'Operation Safe City', agency: 'ICE', start: null, end: null, places: [] };

describe('summaryText', () => {
  it.each([
    [
      { outlets: 4, reprints: 1, figures: 6, quotes: 3, dates: 0, differences: 1 },
      '4 other outlets on Operation Safe City: 6 figures and 3 quotes compared, 1 differs',
    ],
    [
      { outlets: 1, reprints: 0, figures: 1, quotes: 0, dates: 1, differences: 0 },
      '1 other outlet on Operation Safe City: 1 figure and 1 date compared, none differs',
    ],
    [
      { outlets: 2, reprints: 0, figures: 0, quotes: 0, dates: 0, differences: 0 },
      '2 other outlets on Operation Safe City: no figures or quotes in common',
    ],
    [
      { outlets: 0, reprints: 0, figures: 0, quotes: 0, dates: 0, differences: 0 },
      'No other outlet in your library reports on this operation.',
    ],
    [
      { outlets: 0, reprints: 2, figures: 3, quotes: 1, dates: 0, differences: 0 },
      '2 other outlets print this same text. Your library has no other report to compare.',
    ],
  ])('says %o in one line', (tally, text) => {
    expect(summaryText(tally, operation)).toBe(text);
  });
});

describe('labels', () => {
  it.each([
    [{}, '128'],
    [{ value: 1240, modifier: 'nearly' }, 'nearly 1,240'],
    [{ value: 33.3, modifier: 'about', unit: 'percent' }, 'about 33.3 %'],
    [{ value: null, low: 100, high: 120 }, '100 to 120'],
    [{ modifier: 'more_than' }, 'more than 128'],
  ] as const)('gives the value of %o', (change, text) => {
    expect(valueText(figure('c1', 128, change))).toBe(text);
  });

  it('heads a figure with what is counted and where', () => {
    expect(headingOf(figure('c1', 1))).toBe('Arrests, Denver');
    expect(headingOf(figure('c1', 1, { place: 'national' }))).toBe('Arrests, nationwide');
    expect(headingOf(figure('c1', 1, { metric: 'drug_convictions' }))).toBe('Drug convictions, Denver');
    expect(headingOf(quote('c1', 'x'))).toBe('Jane Roe');
  });
});

describe('verdictText', () => {
  const ours = quote('c1', 'We will keep doing this');
  const theirs = (exact: string) => quote('t1', exact);

  it('says which of two prints more of a quote', () => {
    const more = theirs('We will keep doing this every single week');
    expect(verdictText(ours, { theirs: more, verdict: 'shortened' })).toBe('Prints more of it');
    expect(verdictText(more, { theirs: ours, verdict: 'shortened' })).toBe('Prints part of it');
  });

  it('never says who is right', () => {
    expect(verdictText(ours, { theirs: theirs('We will stop'), verdict: 'altered' })).toBe('Words differ');
    expect(verdictText(figure('c', 167), { theirs: figure('t', 101), verdict: 'differs' })).toBe('Differs');
    expect(verdictText(figure('c', 167), { theirs: figure('t', 101), verdict: 'consistent' })).toBe(
      'Both can be true',
    );
  });
});

describe('exports', () => {
  const claim = figure('c1', 128, { sentence: '=SUM(A1) [x](y) "128" people' });
  const page = report({
    operation,
    claims: [claim],
    references: [reference(claim, 'a', 'consistent')],
    articles: [article('a')],
  });
  const compared = compareClaims(page, new Set());
  const finding = { url: 'https://page.example/', title: 'A *page*', outlet: 'Page', report: page, compared };

  it('write CSV in which no text is a formula', () => {
    const [, line] = toCsv(finding).split('\r\n');
    expect(line).toContain(`"'=SUM(A1) [x](y) ""128"" people"`);
  });

  it('write Markdown in which no text is markup', () => {
    const text = toMarkdown(finding);
    expect(text).toContain('# [A \\*page\\*](<https://page.example/>)');
    expect(text).toContain('Both can be true: =SUM(A1) \\[x\\](y) "128" people');
  });

  it('write web annotations with the text to find each claim again', () => {
    const [annotation] = JSON.parse(toWebAnnotations(finding));
    expect(annotation).toMatchObject({
      type: 'Annotation',
      target: {
        source: 'https://page.example/',
        selector: { type: 'TextQuoteSelector', exact: '128 people' },
      },
      body: [
        { source: 'https://a.example/', purpose: 'linking' },
        { value: 'Both can be true', purpose: 'tagging' },
      ],
    });
  });

  it('copy what only this page states without a source', () => {
    expect(copyText({ claim, verdict: null, sources: [] }, 'https://page.example/')).toContain(
      'No other article in your library on this operation states it.',
    );
  });

  it('copy a comparison with its sources', () => {
    const [one] = compared;
    expect(one && copyText(one, 'https://page.example/')).toBe(
      'Arrests, Denver: 128\n' +
        'This page: “=SUM(A1) [x](y) "128" people” (https://page.example/)\n' +
        '- Both can be true: “=SUM(A1) [x](y) "128" people” (Outlet a, Oct 7, 2020, https://a.example/)',
    );
  });
});
