import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/page/page.ts';
import { blank, P, PS, parse } from './parse.ts';
import { withRanges } from './plain-range.ts';

const HTML = `<!doctype html><html lang="en"><head><title>ICE arrests 44 in Ohio</title></head><body class="x">
  <nav><a href="/">Home</a></nav><article data-a="1"><h1>ICE arrests <em>44</em> in Ohio</h1>
  <p>Officers  arrested <a href="/x"><b>44</b> people</a>
    in Ohio (RELATED: ICE arrests 300 in Texas) on Wednesday, they said.</p>${PS}
  <div class="related"><p>ICE arrests 300</p></div><table><tr><td>Columbus</td><td><p>20</p></td></tr><tr><td>Lima</td><td>3</td></tr></table></article></body></html>`;

function pageOf(html: string) {
  const document = withRanges(parse(html));
  return { document, page: readPage(document, {}, blank) };
}

/** What a range holds, white space folded. */
const said = (range: Range | null) => range && `${range}`.replace(/\s+/g, ' ');

describe('a live document', () => {
  it('is the same before and after, to the last attribute', () => {
    const document = parse(HTML);
    const before = document.documentElement.outerHTML;
    const nodes = [...document.querySelectorAll('*')];
    readPage(document, {}, blank);
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...document.querySelectorAll('*')].every((node, i) => node === nodes[i])).toBe(true);
  });

  it('gives the range of every word of every block', () => {
    const { page } = pageOf(HTML);
    expect(page.article.blocks).toHaveLength(7);
    for (const [i, { text }] of page.article.blocks.entries())
      for (const { 0: word, index } of text.matchAll(/\S+/g))
        expect(said(page.rangeOf(i, index, index + word.length))).toBe(word);
  });

  it('gives a range over several elements', () => {
    const { page } = pageOf(HTML);
    const text = page.article.blocks[1]?.text ?? '';
    expect(text).toBe('Officers arrested 44 people in Ohio on Wednesday, they said.');
    const at = text.indexOf('arrested');
    expect(said(page.rangeOf(1, at, at + 'arrested 44 people in'.length))).toBe('arrested 44 people in');
  });

  it('gives none for text that the page no longer says', () => {
    const { document, page } = pageOf(HTML);
    const bold = document.querySelector('b');
    if (bold?.firstChild) bold.firstChild.textContent = '45';
    const text = page.article.blocks[1]?.text ?? '';
    const at = text.indexOf('44');
    expect(page.rangeOf(1, at, at + 2)).toBeNull();
    document.querySelectorAll('p')[1]?.remove();
    expect(page.rangeOf(2, 0, 8)).toBeNull();
    expect(said(page.rangeOf(3, 0, 8))).toBe(P[1]?.slice(0, 8));
  });

  it('gives none for a block or place that does not exist', () => {
    const { page } = pageOf(HTML);
    expect(page.rangeOf(99, 0, 3)).toBeNull();
    expect(page.rangeOf(0, 900, 903)).toBeNull();
  });
});
