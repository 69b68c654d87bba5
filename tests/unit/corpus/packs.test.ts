import { describe, expect, it } from 'vitest';
import { addArticle, countArticles, listArticles } from '../../../src/corpus/articles.ts';
import { libraryCorpus } from '../../../src/corpus/library-corpus.ts';
import { makePack, readPack } from '../../../src/corpus/pack.ts';
import { listPacks, loadPack, removePack } from '../../../src/corpus/packs.ts';
import { readText } from '../../../src/reading/text.ts';
import { emptyLibrary, storedArticle } from './library.ts';

describe('a pack', () => {
  it('is the same whatever order its articles come in, and another when one changes', () => {
    const [a, b] = [storedArticle('a'), storedArticle('b')];
    expect(makePack('p', [b, a], null)).toEqual(makePack('p', [a, b], null));
    const changed = makePack('p', [a, { ...b, title: 'Another' }], null);
    expect(changed.version).not.toBe(makePack('p', [a, b], null).version);
  });

  it('passes its own check, and fails it with the place that is damaged', () => {
    const pack = makePack('p', [storedArticle('a')], null);
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, pack });
    const bad = JSON.parse(JSON.stringify(pack).replace('"value":44', '"value":"44"'));
    expect(readPack(bad)).toEqual({
      ok: false,
      problem: { code: 'problemPackDamaged', parts: ['articles.0.claims.0.value'] },
    });
  });

  it('is refused where an address is no web address', () => {
    const pack = makePack('p', [storedArticle('a', { url: 'javascript:alert(1)' })], null);
    expect(readPack(pack).ok).toBe(false);
  });
});

describe('loading a pack', () => {
  it('loads once, replaces its own articles with a newer edition, and leaves the reader’s alone', async () => {
    const library = emptyLibrary();
    const own = await addArticle(
      library,
      readText('A text of the reader.', { url: 'https://own.example/1' }),
    );
    expect(await loadPack(library, makePack('p', [storedArticle('a'), storedArticle('b')], null))).toBe(true);
    expect(await loadPack(library, makePack('p', [storedArticle('a'), storedArticle('b')], null))).toBe(
      false,
    );
    expect(await countArticles(library)).toBe(3);
    expect(await loadPack(library, makePack('p', [storedArticle('c')], null))).toBe(true);
    expect((await listArticles(library)).map(({ id }) => id).sort()).toEqual([own.id, 'p/c'].sort());
  });

  it('keeps articles of one id in two packs apart', async () => {
    const library = emptyLibrary();
    await loadPack(library, makePack('p', [storedArticle('a')], null));
    await loadPack(library, makePack('q', [storedArticle('a', { title: 'Other' })], null));
    expect(await countArticles(library)).toBe(2);
    await removePack(library, 'p');
    expect((await listArticles(library)).map(({ title }) => title)).toEqual(['Other']);
    expect((await listPacks(library)).map(({ name }) => name)).toEqual(['q']);
  });

  it('keeps the old edition where storing the new one fails', async () => {
    const library = emptyLibrary();
    await loadPack(library, makePack('p', [storedArticle('a')], null));
    const broken = makePack('p', [storedArticle('b'), storedArticle('c')], null);
    library.articles.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(loadPack(library, broken)).rejects.toThrow('problemDiskFull');
    expect((await listArticles(library)).map(({ id }) => id)).toEqual(['p/a']);
  });
});

describe('the library as a corpus', () => {
  it('finds articles under their keys, at most as many as asked for', async () => {
    const library = emptyLibrary();
    await loadPack(
      library,
      makePack(
        'p',
        ['a', 'b', 'c'].map((id) => storedArticle(id)),
        null,
      ),
    );
    const corpus = libraryCorpus(library);
    const found = await corpus.idsByKeys(['t:ohio', 't:nowhere'], 2);
    expect(found.get('t:ohio')).toHaveLength(2);
    expect(found.get('t:nowhere') ?? []).toHaveLength(0);
    expect((await corpus.articles(['p/a', 'p/zzz'])).map(({ id }) => id)).toEqual(['p/a']);
    expect(await corpus.size()).toBe(3);
  });

  it('counts an article once that the reader has and a pack brings', async () => {
    const library = emptyLibrary();
    await loadPack(library, makePack('p', [storedArticle('a')], null));
    const own = await addArticle(
      library,
      readText('Officers arrested 44 people in Ohio.', { url: 'https://a.example/story?utm_source=x' }),
    );
    const articles = await libraryCorpus(library).articles(['p/a', own.id]);
    expect(articles.map(({ id }) => id)).toEqual([own.id]);
  });
});
