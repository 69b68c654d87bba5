import { describe, expect, it } from 'vitest';
import { bodyOf, OTHER, P, PS, read } from './parse.ts';

const kinds = (html: string) => read(html).blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('the blocks of a page', () => {
  it('are in reading order, each of its kind', () => {
    const html = `<html><body><article>
      <h1>ICE arrests 44 in Ohio</h1><h2 class="dek">The four-day sweep reached from Columbus to Cleveland</h2>
      <figure><img src="a.jpg"><figcaption>Officers lead a man away in Columbus on Tuesday.</figcaption></figure>
      <ul class="key-points"><li>44 people were arrested in four days.</li></ul>
      <p>${P[0]}</p>
      <h2>Where they were arrested</h2>
      <ul><li>20 in Columbus</li><li><p>14 in Cleveland</p></li></ul>
      <table><caption>Arrests by city</caption><thead><tr><th></th><th>Arrests</th></tr></thead>
        <tbody><tr><th scope="row">Columbus</th><td> 20 </td></tr><tr><td>Cleveland</td><td>14</td></tr></tbody></table>
      <p>${P[1]}</p>
      <blockquote><p>We will keep enforcing the law</p></blockquote>
      <p>${P[2]}</p>
      <blockquote>Each of them will get a hearing, and a lawyer too.</blockquote>
      </article></body></html>`;
    expect(kinds(html)).toEqual([
      'headline: ICE arrests 44 in Ohio',
      'subhead: The four-day sweep reached from Columbus to Cleveland',
      'caption: Officers lead a man away in Columbus on Tuesday.',
      'list-item: 44 people were arrested in four days.',
      `paragraph: ${P[0]}`,
      'subhead: Where they were arrested',
      'list-item: 20 in Columbus',
      'list-item: 14 in Cleveland',
      'subhead: Arrests by city',
      'table-head: \tArrests',
      'table-row: Columbus\t20',
      'table-row: Cleveland\t14',
      `paragraph: ${P[1]}`,
      'pull-quote: We will keep enforcing the law',
      `paragraph: ${P[2]}`,
      'block-quote: Each of them will get a hearing, and a lawyer too.',
    ]);
  });

  it('fold white space and invisible marks, and keep every other character', () => {
    const html = `<p>Officers&nbsp;arrested\n   <b>44</b> peo&shy;ple — “all” of them.</p>${PS}`;
    expect(bodyOf(`<article>${html}</article>`)[0]).toBe('Officers arrested 44 people — “all” of them.');
  });

  it('keep a list and a table that end the article', () => {
    const html = `<article><div class="body">${PS}<p>They were arrested in:</p><ul><li>Columbus, 20</li><li>Cleveland, 14</li></ul><div class="scroll overflow-hidden"><table><tr><th>City</th><th>Held</th></tr><tr><td>Lima</td><td>3</td></tr></table></div></div></article>`;
    expect(kinds(html).slice(3)).toEqual([
      'paragraph: They were arrested in:',
      'list-item: Columbus, 20',
      'list-item: Cleveland, 14',
      'table-head: City\tHeld',
      'table-row: Lima\t3',
    ]);
  });

  it('keep bullets between line breaks apart', () => {
    const html = `<article>${PS}<p>They were held in:<br>• Columbus, 20<br>• Lima, 14</p><p>All 34, by now,<br>are free.</p></article>`;
    expect(kinds(html).slice(3)).toEqual([
      'paragraph: They were held in:',
      'list-item: • Columbus, 20',
      'list-item: • Lima, 14',
      'paragraph: All 34, by now, are free.',
    ]);
  });

  it('keep the text of an embedded post', () => {
    const html = `<article><p>${P[0]}</p><blockquote class="twitter-tweet"><p>128 people were arrested in the operation, the agency says</p>— A Station (@station)</blockquote><p>${P[1]}</p><p>${P[2]}</p></article>`;
    expect(kinds(html)).toContain('paragraph: 128 people were arrested in the operation, the agency says');
  });
});

describe('the shape of a page', () => {
  it('a headline outside of the article', () => {
    const html = `<body><div class="hero"><h1>ICE arrests 44 in Ohio</h1></div><main><article>${PS}</article></main></body>`;
    expect(kinds(html)).toEqual([
      'headline: ICE arrests 44 in Ohio',
      ...P.map((text) => `paragraph: ${text}`),
    ]);
  });

  it('a logo in an h1 is no headline', () => {
    const html = `<title>ICE arrests 44 in Ohio - Daily Planet</title><body><h1><a href="/">The Daily Planet of Ohio</a></h1><article><h1>ICE arrests 44 in Ohio</h1>${PS}</article></body>`;
    expect(kinds(html)[0]).toBe('headline: ICE arrests 44 in Ohio');
  });

  it('of several articles under each other, the one with the page’s headline', () => {
    const second = P.map(() => `<p>${OTHER}</p>`).join('');
    const html = `<title>ICE arrests 44 in Ohio</title><body><article><h1>Sweep in Texas ends</h1>${second}${second}</article><article><h1>ICE arrests 44 in Ohio</h1>${PS}</article></body>`;
    expect(bodyOf(html)).toEqual(P);
  });

  it('a live blog is read post by post', () => {
    const posts = P.map(
      (text, i) =>
        `<article class="post"><h3><a href="#p${i}">Update number ${i + 1} of today</a></h3><p>${text}</p></article>`,
    );
    const html = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Raids in Ohio"}</script><body><main><h1>Raids in Ohio: live updates</h1>${posts.join('')}</main></body>`;
    expect(bodyOf(html).filter((text) => P.includes(text))).toEqual(P);
  });

  it('a stub before a paywall', () => {
    const html = `<body><article><h1>ICE arrests 44 in Ohio</h1><p>${P[0]}</p><div class="paywall-offer subscribe"><p>Subscribe for 1 dollar a month to go on.</p></div></article></body>`;
    expect(bodyOf(html)).toEqual([P[0]]);
  });

  it('an AMP page', () => {
    const html = `<html amp><body><amp-sidebar><p>${OTHER}</p></amp-sidebar><article class="amp-wp-article"><h1>ICE arrests 44 in Ohio</h1><div class="amp-wp-article-content"><amp-ad></amp-ad>${PS}</div></article><amp-next-page><p>${OTHER}</p></amp-next-page></body></html>`;
    expect(bodyOf(html)).toEqual(P);
  });

  it('text that only search engines are given', () => {
    const html = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'ICE arrests 44', articleBody: P.join('\n\n') })}</script><body><div id="root"></div></body>`;
    expect(bodyOf(html)).toEqual(P);
  });
});
