import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/matching/analyse.ts';
import { comparePage } from '../../../src/matching/compare-page.ts';
import { memoryCorpus } from '../../../src/matching/memory-corpus.ts';
import { toStored } from '../../../src/matching/stored.ts';
import { type Article, isIsoDate } from '../../../src/reading/article.ts';

/** Short reports of invented events, and which events each is about: neighbours in time, place and kind on purpose. */
const Reports = v.array(
  v.object({
    id: v.string(),
    events: v.array(v.string()),
    published: v.string(),
    lang: v.string(),
    title: v.string(),
    paragraphs: v.array(v.string()),
  }),
);
const path = resolve(import.meta.dirname, '../../fixtures/events/articles.json');
const reports = v.parse(Reports, JSON.parse(readFileSync(path, 'utf8')));
const articles = reports.map(
  ({ id, published, lang, title, paragraphs }): Article => ({
    id,
    url: `https://${id}.example/story`,
    outlet: `The ${id}`,
    title,
    byline: '',
    published: isIsoDate(published) ? published : null,
    lang,
    blocks: [
      { kind: 'headline', text: title },
      ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  }),
);
const corpus = memoryCorpus(articles.map((article) => toStored(article, analyse(article))));
const eventsOf = new Map(reports.map(({ id, events }) => [id, events]));

/** Whether two reports are of one event; null where one is a roundup, which may be tied to a part of it or not. */
function areOne(a: string, b: string): boolean | null {
  const [mine = [], theirs = []] = [eventsOf.get(a), eventsOf.get(b)];
  const isShared = mine.some((event) => theirs.includes(event));
  return isShared && mine.length + theirs.length > 2 ? null : isShared;
}

describe('reports of one event, and of its neighbours', () => {
  test.each(articles)('$id: $title', async (article) => {
    const linked = new Set((await comparePage(article, corpus)).articles.map(({ id }) => id));
    const others = articles.filter(({ id }) => id !== article.id && areOne(article.id, id) !== null);
    const wanted = others.filter(({ id }) => areOne(article.id, id) === true).map(({ id }) => id);
    expect(others.filter(({ id }) => linked.has(id)).map(({ id }) => id)).toEqual(wanted);
  });
});
