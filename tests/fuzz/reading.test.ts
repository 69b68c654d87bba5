import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/cli/english.ts';
import { loadParser } from '../../src/cli/parse-html.ts';
import type { Article } from '../../src/reading/article.ts';
import { decode } from '../../src/reading/decode.ts';
import { ReadingError } from '../../src/reading/error.ts';
import { readHtml } from '../../src/reading/html.ts';
import { readPage } from '../../src/reading/page/page.ts';
import { readText } from '../../src/reading/text.ts';
import { withRanges } from '../unit/reading/plain-range.ts';

const parse = await loadParser();

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    'Officers arrested 44 people in Ohio on Wednesday, officials said.',
    'Related',
    'By Jane Doe',
    ' (RELATED: x y z) ',
    ' ',
    '\u00ad',
    '\ufeff',
  ),
);
const tag = fc.constantFrom(
  ...'p div article section h1 h2 ul li table tr td th a b br span blockquote figure figcaption aside nav form footer header main data script style x-y time'.split(
    ' ',
  ),
);
const attributes = fc.constantFrom(
  '',
  ' class="related"',
  ' hidden',
  ' style="display:none"',
  ' class="caption"',
  ' id="comments"',
  ' href="/x"',
  ' aria-hidden="true"',
  ' class="pullquote"',
  ' datetime="2020-10-07"',
); // prettier-ignore

const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    text,
    fc
      .tuple(tag, attributes, fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, more, inner]) => `<${name}${more}>${inner.join('')}</${name}>`),
  ),
  html: fc
    .array(tie('node'), { maxLength: 12 })
    .map((nodes) => `<html><body>${nodes.join('')}</body></html>`),
}));

function expectWhole(article: Article): void {
  for (const { text: line } of article.blocks) {
    expect(line).toBe(line.trimEnd());
    expect(line).not.toMatch(/[\n\r\u00a0]| {2}/);
    expect(line).toMatch(/[\p{L}\p{N}]/u);
  }
}

describe('reading, whatever it is given', () => {
  it('reads any HTML', () => {
    fc.assert(
      fc.property(fc.oneof(html, fc.string({ unit: 'binary' })), (source) =>
        expectWhole(readHtml(source, {}, parse)),
      ),
    );
  });

  it('leaves the document as it was, and finds every block in it again', () => {
    fc.assert(
      fc.property(html, (source) => {
        const document = withRanges(parse(source));
        const before = document.documentElement.outerHTML;
        const page = readPage(document, {}, () => parse('<html><head></head><body></body></html>'));
        expect(document.documentElement.outerHTML).toBe(before);
        for (const [i, { text: line }] of page.article.blocks.entries()) {
          for (let at = 0; at < Math.min(line.length, 40); at++) {
            if (/\S/.test(line[at] ?? '')) expect(`${page.rangeOf(i, at, at + 1)}`).toBe(line[at]);
          }
        }
      }),
    );
  });

  it('reads any text', () => {
    const lines = fc.array(
      fc.oneof(text, fc.constantFrom('', '- a b', 'a\tb', 'Published: Oct. 7, 2020', 'Title: x')),
      { maxLength: 12 },
    );
    fc.assert(fc.property(lines, (all) => expectWhole(readText(all.join('\n')))));
  });

  it('decodes any bytes, or says in a sentence why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decode(bytes).trim()).not.toBe('');
        } catch (error) {
          if (!(error instanceof ReadingError)) throw error;
          expect(inEnglish(error.problem)).toMatch(/^[A-Z].*\.$/s);
        }
      }),
    );
  });
});
