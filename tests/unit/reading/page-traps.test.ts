import { describe, expect, it } from 'vitest';
import { bodyOf, OTHER, P, PS } from './parse.ts';

const page = (body: string) =>
  `<html><head><title>ICE arrests 44 in Ohio</title></head><body><h1>ICE arrests 44 in Ohio</h1>${body}</body></html>`;

/** Each row is a page that prints the three paragraphs, with something around or between them that is none of the article. */
const TRAPS: readonly (readonly [what: string, html: string])[] = [
  [
    'a box named related',
    `<div class="entry">${PS}<div class="related-posts"><h3>Others</h3><p>${OTHER}</p></div></div>`,
  ],
  ['a box in camel case', `<div class="entry">${PS}<div class="readNext"><p>${OTHER}</p></div></div>`],
  [
    'a box headed Related',
    `<div class="entry"><p>${P[0]}</p><div><h4>Related</h4><p>${OTHER}</p></div><p>${P[1]}</p><p>${P[2]}</p></div>`,
  ],
  [
    'a list headed Related in mid-article',
    `<div class="entry"><p>${P[0]}</p><h3>Related:</h3><ul><li><a href="/x">ICE arrests 300 in Texas</a></li></ul><p>${P[1]}</p><p>${P[2]}</p></div>`,
  ],
  [
    'a line that says RELATED',
    `<div class="entry"><p>${P[0]}</p><p><strong>RELATED: </strong><a href="/x">ICE arrests 300 in Texas</a></p><p>${P[1]}</p><p>${P[2]}</p></div>`,
  ],
  [
    'a line that says Lea también',
    `<div><p>${P[0]}</p><p>Lea también: Arrestan a 300 en Texas</p><p>${P[1]}</p><p>${P[2]}</p></div>`,
  ],
  [
    'a paragraph that is one link',
    `<div><p>${P[0]}</p><p><a href="/x">ICE officers arrested 300 people in Texas sweep</a></p><p>${P[1]}</p><p>${P[2]}</p></div>`,
  ],
  [
    'an inner pointer',
    `<div><p>${P[0]} (RELATED: ICE Arrests 300 In Texas)</p><p>${P[1]}</p><p>${P[2]}</p></div>`,
  ],
  [
    'More from the outlet, below',
    `<article>${PS}</article><section><h2>More from the Daily Planet</h2><article><h3><a href="/x">ICE arrests 300</a></h3><p>${OTHER}</p></article></section>`,
  ],
  [
    'Te puede interesar, below',
    `<article>${PS}<div><h3>Te puede interesar</h3><ul><li><a href="/x">300 arrestos</a><p>${OTHER}</p></li></ul></div></article>`,
  ],
  [
    'teaser cards without a name',
    `<main><div>${PS}</div><div><div><h3><a href="/x">ICE arrests 300 in Texas</a></h3><p>${OTHER}</p></div></div></main>`,
  ],
  ['an aside', `<article>${PS}<aside><p>${OTHER}</p></aside></article>`],
  [
    'comments',
    `<article>${PS}</article><section id="comments"><h2>12 comments</h2><p>${OTHER}</p><p>${OTHER}</p><p>${OTHER}</p><p>${OTHER}</p></section>`,
  ],
  [
    'a sign-up box',
    `<article><p>${P[0]}</p><div class="newsletter-signup"><p>Get 300 stories a week in your inbox, free.</p></div><p>${P[1]}</p><p>${P[2]}</p></article>`,
  ],
  [
    'an advert',
    `<article><p>${P[0]}</p><div id="ad-1" class="ad">Advertisement</div><p>${P[1]}</p><p>ADVERTISEMENT</p><p>${P[2]}</p></article>`,
  ],
  [
    'hidden text',
    `<article><p>${P[0]}</p><p hidden>${OTHER}</p><p style="display: none">${OTHER}</p><p aria-hidden="true">${OTHER}</p><p>${P[1]}</p><p>${P[2]}</p></article>`,
  ],
  [
    'a cookie banner',
    `<div role="dialog"><p>${OTHER}</p></div><div id="onetrust-banner-sdk"><p>We use 300 cookies, and so do our partners.</p></div><article>${PS}</article>`,
  ],
  [
    'menus',
    `<header><a href="/">Home</a><p>${OTHER}</p></header><nav><p>${OTHER}</p></nav><article>${PS}</article><footer><p>${OTHER}</p></footer>`,
  ],
  [
    'byline and time',
    `<article><p>By Jane Doe</p><p>Published: Apr. 3, 2019 at 5:04 PM EDT</p><p>Updated 3 hours ago</p><p>4 min read</p>${PS}</article>`,
  ],
  ['a bio', `<article>${PS}<div class="author-bio"><p>Jane Doe has covered 300 raids.</p></div></article>`],
  [
    'a photo credit',
    `<article><p>${P[0]}</p><p>${P[1]}</p><p>${P[2]}</p><span class="photo-credit">300dpi / Getty Images</span></article>`,
  ],
  [
    'a whole page in a form',
    `<form id="aspnetForm"><div id="content">${PS}</div><input><div class="sidebar"><p>${OTHER}</p></div></form>`,
  ],
  [
    'a body that is named after its neighbours',
    `<div class="content has-sidebar related-on share-enabled comments-open">${PS}</div>`,
  ],
  [
    'paragraphs in boxes of their own',
    `<main>${P.map((text) => `<div class="paragraph-block"><div><p>${text}</p></div></div><div class="ad-wrapper">Ad</div>`).join('')}</main>`,
  ],
  [
    'a paragraph named read-more',
    `<div><p>${P[0]}</p><p class="read-more">${OTHER}</p><p>${P[1]}</p><p>${P[2]}</p></div>`,
  ],
  [
    'a box labelled for screen readers',
    `<div>${PS}<section aria-label="Lea también"><p>${OTHER}</p></section></div>`,
  ],
  [
    'a box headed See also in a span',
    `<div><p>${P[0]}</p><div class="c-1"><span>See also</span><p>${OTHER}</p></div><p>${P[1]}</p><p>${P[2]}</p></div>`,
  ],
  [
    'a counted comment section',
    `<div class="c-2">${PS}</div><div><h3>3 Comments</h3><div><p>First!</p><p>${OTHER}</p></div></div>`,
  ],
  [
    'a video’s title',
    `<div><p>${P[0]}</p><div class="video-embed"><p>${OTHER}</p></div><p>${P[1]}</p><p>${P[2]}</p></div>`,
  ],
  [
    'a column beside it',
    `<div class="row"><div class="col-8">${PS}</div><div class="col-4"><h4>In the news</h4><p>${OTHER}</p><p>${OTHER}</p></div></div>`,
  ],
  [
    'a body in two halves',
    `<div class="c-3"><div class="body-1"><p>${P[0]}</p><p>${P[1]}</p></div><div class="ad">Ad</div><div class="body-2"><p>${P[2]}</p></div></div>`,
  ],
  [
    'an embedded card of another story',
    `<div><p>${P[0]}</p><blockquote class="wp-embedded-content"><a href="/x">ICE arrests 300 in Texas</a></blockquote><p>${P[1]}</p><p>${P[2]}</p></div>`,
  ],
  [
    'a card that is one link',
    `<div><p>${P[0]}</p><a href="/x" class="c-card"><h4>ICE arrests 300 in Texas</h4><p>${OTHER}</p></a><p>${P[1]}</p><p>${P[2]}</p></div>`,
  ],
  ['lines instead of paragraphs', `<div id="story">${P.join('<br><br>')}</div>`],
  [
    'a page hidden behind its banner',
    `<div id="app" aria-hidden="true"><main><article>${PS}</article></main></div>`,
  ],
  ['a layout of tables', `<table><tr><td><a href="/">Home</a></td><td>${PS}</td></tr></table>`],
]; // prettier-ignore

describe('what is none of the article', () => {
  it.each(TRAPS)('%s', (_, html) => {
    expect(bodyOf(page(html))).toEqual(P);
  });
});
