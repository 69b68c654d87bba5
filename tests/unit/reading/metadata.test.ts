import { describe, expect, it } from 'vitest';
import { linkedArticles } from '../../../src/reading/page/json-ld.ts';
import { PS, parse, read } from './parse.ts';

const page = (head: string, body = '') =>
  read(`<html><head>${head}</head><body>${body}<article>${PS}</article></body></html>`);

describe('metadata', () => {
  it('comes from JSON-LD first, also in a graph', () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', name: 'Page' },
        {
          '@type': ['NewsArticle', 'Thing'],
          headline: 'ICE &amp; Co. arrest 44',
          datePublished: '2019-04-03T23:30:00-07:00',
          author: [{ name: 'Jane Doe' }, 'John Roe'],
          publisher: { '@type': 'Organization', name: 'Daily Planet' },
          inLanguage: 'en-US',
        },
      ],
    };
    const article = page(
      `<script type="application/ld+json">${JSON.stringify(linked)}</script><meta property="og:site_name" content="Other"><meta property="article:published_time" content="2019-04-04T06:30:00Z">`,
    );
    expect(article).toMatchObject({
      title: 'ICE & Co. arrest 44',
      published: '2019-04-03',
      byline: 'Jane Doe, John Roe',
      outlet: 'Daily Planet',
      lang: 'en-us',
    });
  });

  it.each([
    ['<meta property="article:published_time" content="2020-10-07T21:00:00-07:00">', '2020-10-07'],
    ['<meta name="parsely-pub-date" content="2020-10-07T00:00:00Z">', '2020-10-07'],
    ['<meta name="sailthru.date" content="Wed, 07 Oct 2020 10:00:00 -0700">', '2020-10-07'],
    ['<meta name="DC.date.issued" content="2020-10-07">', '2020-10-07'],
    ['<meta name="date" content="20201007">', '2020-10-07'],
    ['<meta name="pubdate" content="October 7, 2020 5:00 PM">', '2020-10-07'],
    ['<meta name="fecha" content="x">', null],
    ['<meta name="date" content="2020-13-45">', null],
  ])('the day of %s', (head, day) => {
    expect(page(head).published).toBe(day);
  });

  it('the day of a <time>, not of one in a menu', () => {
    const body =
      '<nav><time datetime="2001-01-01"></time></nav><time datetime="2020-10-07T08:00">Oct. 7</time>';
    expect(page('', body).published).toBe('2020-10-07');
    expect(page('', '<time>7 de octubre de 2020</time>').published).toBe('2020-10-07');
  });

  it.each([
    ['<title>ICE arrests 44 - KTLA</title><meta property="og:site_name" content="KTLA">', 'ICE arrests 44'],
    ['<title>ICE arrests 44 | News | The Planet</title>', 'ICE arrests 44'],
    ['<title>Four-day sweep – 44 arrested in Ohio</title>', 'Four-day sweep – 44 arrested in Ohio'],
    ['<meta property="og:title" content="ICE arrests 44"><title>x</title>', 'ICE arrests 44'],
  ])('the title of %s', (head, title) => {
    expect(page(head).title).toBe(title);
  });

  it('the address, and the host where no outlet is named', () => {
    const article = page('<link rel="canonical" href="https://www.planet.example/a?b=1">');
    expect(article).toMatchObject({ url: 'https://www.planet.example/a?b=1', outlet: 'planet.example' });
    expect(page('<link rel="canonical" href="javascript:alert(1)">').url).toBe('');
  });

  it('is what is known from elsewhere before all', () => {
    const html = `<html><head><meta name="date" content="2020-10-07"></head><body>${PS}</body></html>`;
    expect(read(html, { published: '2019-01-02', outlet: 'Ours' })).toMatchObject({
      published: '2019-01-02',
      outlet: 'Ours',
    });
  });

  it('passes over scripts that are no JSON, or nested without end', () => {
    const deep = `${'{"@graph":['.repeat(500)}${']}'.repeat(500)}`;
    const html = `<html><head>${['{', 'null', '[]', '[1,"a"]', '{"@type":"NewsArticle","author":7}', deep].map((json) => `<script type="application/ld+json">${json}</script>`).join('')}</head><body></body></html>`;
    expect(linkedArticles(parse(html))).toMatchObject([{ headline: '', author: '' }]);
  });
});
