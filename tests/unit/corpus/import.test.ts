import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../src/cli/english.ts';
import { countArticles } from '../../../src/corpus/articles.ts';
import { backup, restore } from '../../../src/corpus/backup.ts';
import { importFile, importFiles, importText, resumeImports } from '../../../src/corpus/import.ts';
import { makePack } from '../../../src/corpus/pack.ts';
import { loadPack } from '../../../src/corpus/packs.ts';
import { emptyLibrary, storedArticle } from './library.ts';

const parser = async () => (html: string) => parseHTML(html).document;
const bytes = (text: string) => new TextEncoder().encode(text);
const line = (id: string) =>
  JSON.stringify({ id, url: `https://x.example/${id}`, text: `Text of ${id}, with a sentence.` });

describe('import', () => {
  it('tells of each bad file in one sentence and leaves the library as it was', async () => {
    const library = emptyLibrary();
    const bad = [
      { name: 'empty.txt', bytes: bytes('') },
      { name: 'film.html', bytes: new Uint8Array(50 * 1024 * 1024) },
      { name: 'report.html', bytes: bytes('%PDF-1.7 stream') },
      { name: 'broken.json', bytes: bytes('{"text": "abc') },
      { name: 'nothing.html', bytes: bytes('<html><body><nav>Home</nav></body></html>') },
    ];
    const sentences = [];
    for (const file of bad) {
      for (const result of await importFile(library, file, parser))
        sentences.push(result.ok ? 'stored' : inEnglish(result.problem));
    }
    expect(sentences).toEqual([
      'The file is empty; choose one that holds an article.',
      'The file is larger than 20 MB; save the article alone and try again.',
      'The file is a PDF, not text; save the article as a web page or as text.',
      'The file is not valid JSON; check that it was saved whole.',
      'No article text was found; save the whole article page, or paste its text.',
    ]);
    expect(await countArticles(library)).toBe(0);
  });

  it('stores the good lines of a .jsonl beside a bad one', async () => {
    const library = emptyLibrary();
    const results = await importFile(
      library,
      { name: 'all.jsonl', bytes: bytes(`${line('a')}\n{"x"\n${line('b')}\n`) },
      parser,
    );
    expect(results.map(({ ok, name }) => [ok, name])).toEqual([
      [true, 'all.jsonl#a'],
      [false, 'all.jsonl#2'],
      [true, 'all.jsonl#b'],
    ]);
    expect(await countArticles(library)).toBe(2);
  });

  it('takes pasted text with what the reader says of it', async () => {
    const library = emptyLibrary();
    const result = await importText(
      library,
      'ICE arrested 44 people.',
      { outlet: 'My Paper', published: '2019-04-03' },
      parser,
    );
    expect(result).toMatchObject({
      ok: true,
      article: { outlet: 'My Paper', published: '2019-04-03', pack: null },
    });
  });

  it('keeps what was stored when cancelled, and does not take it up again', async () => {
    const library = emptyLibrary();
    const stop = new AbortController();
    const file = { name: 'all.jsonl', bytes: bytes([line('a'), line('b'), line('c')].join('\n')) };
    await importFiles(library, [file], parser, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await countArticles(library)).toBe(1);
    expect(await resumeImports(library, parser)).toEqual([]);
    expect(await countArticles(library)).toBe(1);
  });

  it('goes on where a stopped worker left it, a few articles before', async () => {
    const library = emptyLibrary();
    const ids = Array.from({ length: 45 }, (_, i) => `n${i + 1}`);
    const files = [
      { name: 'first.txt', bytes: bytes('ICE arrested 44 people in Ohio.') },
      { name: 'all.jsonl', bytes: bytes(ids.map(line).join('\n')) },
      { name: 'last.txt', bytes: bytes('ICE arrested 12 people in Utah.') },
    ];
    const dies = (_: unknown, done: number) => {
      if (done > 1.6) throw new Error('the worker is gone');
    };
    await expect(importFiles(library, files, parser, { onProgress: dies })).rejects.toThrow();
    const told: number[] = [];
    const rest = await resumeImports(library, parser, { onProgress: (_, done) => told.push(done) });
    expect(rest.map(({ name }) => name)).toEqual([
      ...ids.slice(20).map((id) => `all.jsonl#${id}`),
      'last.txt',
    ]);
    expect(await countArticles(library)).toBe(47);
    expect(told.at(-2)).toBe(1);
    expect(told.at(-1)).toBe(2);
    expect(await resumeImports(library, parser)).toEqual([]);
  });
});

describe('backup and restore', () => {
  it('brings everything into an empty library', async () => {
    const [full, empty] = [emptyLibrary(), emptyLibrary()];
    await loadPack(full, makePack('p', [storedArticle('a')], null));
    await importFile(full, { name: 'x.txt', bytes: bytes('ICE arrested 44 people in Ohio.') }, parser);
    const saved = JSON.parse(JSON.stringify(await backup(full)));
    expect(await restore(empty, saved)).toEqual({ ok: true, articles: 2 });
    expect(await backup(empty)).toEqual(saved);
  });

  it('changes nothing for a damaged file', async () => {
    const library = emptyLibrary();
    await loadPack(library, makePack('p', [storedArticle('a')], null));
    const before = await backup(library);
    const damaged = JSON.parse(JSON.stringify(before).replace('"outlet"', '"outlte"'));
    expect((await restore(library, damaged)).ok).toBe(false);
    expect((await restore(library, 'nonsense')).ok).toBe(false);
    expect(await backup(library)).toEqual(before);
  });
});
