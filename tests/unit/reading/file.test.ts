import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../src/cli/english.ts';
import { loadParser } from '../../../src/cli/parse-html.ts';
import { readFile } from '../../../src/reading/file.ts';
import { P, PS } from './parse.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const read = (name: string, bytes: Uint8Array, plain = false) =>
  readFile(name, bytes, {}, { parser: loadParser, plain });

async function only(name: string, bytes: Uint8Array) {
  const [reading] = await read(name, bytes);
  if (!reading?.ok) throw new Error(reading?.problem.code);
  return reading.article;
}

async function errors(name: string, bytes: Uint8Array) {
  return (await read(name, bytes)).map((reading) => (reading.ok ? 'read' : inEnglish(reading.problem)));
}

describe('a file', () => {
  it('of each kind gives the same paragraphs', async () => {
    const json = JSON.stringify({
      url: 'https://x.example/a',
      outlet: 'X',
      title: 'T',
      published: '2020-10-07',
      html: `<p>${P[0]}</p>${PS}`,
    });
    expect((await only('a.txt', utf8(P.join('\n\n')))).blocks.map(({ text }) => text)).toEqual(P);
    expect(
      (await only('a.html', utf8(`<html><body>${PS}</body></html>`))).blocks.map(({ text }) => text),
    ).toEqual(P);
    expect(await only('a.json', utf8(json))).toMatchObject({
      url: 'https://x.example/a',
      outlet: 'X',
      title: 'T',
      published: '2020-10-07',
    });
    expect((await read('a.jsonl', utf8(`${json}\n\n${json}`))).map(({ name }) => name)).toEqual([
      'a.jsonl#1',
      'a.jsonl#3',
    ]);
  });

  it('is known by what is in it where its name has no ending', async () => {
    expect((await only('page', utf8(`<html><body>${PS}</body></html>`))).blocks).toHaveLength(3);
    expect((await only('page', utf8(JSON.stringify({ text: P[0] })))).blocks).toHaveLength(1);
  });

  it('is read in the encoding it is in', async () => {
    const spanish = 'Más de 40 años después, según él.';
    expect((await only('a.txt', utf8(`\ufeff${spanish}`))).blocks[0]?.text).toBe(spanish);
    expect((await only('a.txt', latin(spanish))).blocks[0]?.text).toBe(spanish);
    const said = '<html><head><meta charset="iso-8859-1"></head><body><p>';
    expect((await only('a.html', latin(`${said}${spanish}</p></body></html>`))).blocks[0]?.text).toBe(
      spanish,
    );
    expect((await only('a.html', utf8(`${said}${spanish}</p></body></html>`))).blocks[0]?.text).toBe(spanish);
    const wide = Uint8Array.from(
      [...`\ufeff${spanish}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    expect((await only('a.txt', wide)).blocks[0]?.text).toBe(spanish);
  });

  it.each([
    ['empty.html', utf8(''), 'The file is empty; choose one that holds an article.'],
    ['blank.txt', utf8(' \n\t '), 'The file is empty; choose one that holds an article.'],
    [
      'a.html',
      utf8('%PDF-1.4 ...'),
      'The file is a PDF, not text; save the article as a web page or as text.',
    ],
    [
      'a.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13]),
      'The file is an image, not text; save the article as a web page or as text.',
    ],
    [
      'a.txt',
      Uint8Array.from([65, 0, 1, 2]),
      'The file is no text; save the article as a web page or as text.',
    ],
    ['a.json', utf8('{"text": '), 'The file is not valid JSON; check that it was saved whole.'],
    ['a.json', utf8('[]'), 'The file is empty; choose one that holds an article.'],
    [
      'a.json',
      utf8('7'),
      'The file holds no article; it should be an object with "text" or "html", "url", "outlet", "title" and "published".',
    ],
    ['a.json', utf8('{"text": 7}'), 'The article\'s "text" is not of the expected kind; it should be text.'],
    ['a.json', utf8('{"title": "x"}'), 'The article has no text; give it as "text" or "html".'],
    [
      'a.html',
      utf8('<html><body></body></html>'),
      'No article text was found; save the whole article page, or paste its text.',
    ],
  ])('%s that cannot be read: %#', async (name, bytes, sentence) => {
    expect(await errors(name, bytes)).toEqual([sentence]);
  });

  it('of lines is read line by line', async () => {
    const source = '{"id":"a","text":"He ate 12."}\n{"id"\n{"id":7}\n{"id":"b","text":"Related: 5"}';
    expect(
      (await read('s.jsonl', utf8(source), true)).map((reading) =>
        reading.ok ? reading.article.blocks : inEnglish(reading.problem),
      ),
    ).toEqual([
      [{ kind: 'paragraph', text: 'He ate 12.' }],
      'Line 2 is not valid JSON; write one article a line.',
      'The article has no text; give it as "text" or "html".',
      [{ kind: 'paragraph', text: 'Related: 5' }],
    ]);
  });
});
