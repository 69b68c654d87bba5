import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/matching/analyse.ts';
import { comparePage } from '../../../src/matching/compare-page.ts';
import { memoryCorpus } from '../../../src/matching/memory-corpus.ts';
import { toStored } from '../../../src/matching/stored.ts';
import type { Article } from '../../../src/reading/article.ts';
import { EVENTS } from './events.ts';

const articles: Article[] = Object.entries(EVENTS).flatMap(([event, reports]) =>
  reports.map(([title, ...paragraphs], i) => ({
    id: `${event}-${i}`,
    url: `https://${event}-${i}.example/story`,
    outlet: `Outlet ${i}`,
    title,
    byline: '',
    published: '2024-06-10',
    lang: paragraphs.some((text) => text.startsWith('El ')) ? 'es' : 'en',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  })),
);
const corpus = memoryCorpus(articles.map((article) => toStored(article, analyse(article))));
const eventOf = (id: string) => id.split('-')[0];

describe('articles on any topic', () => {
  test.each(articles)('$title', async (article) => {
    const report = await comparePage(article, corpus, { anyTopic: true });
    const linked = report.articles.map(({ id }) => id).sort();
    const others = articles.filter(({ id }) => id !== article.id && eventOf(id) === eventOf(article.id));
    expect(linked).toEqual(others.map(({ id }) => id));
  });
});
