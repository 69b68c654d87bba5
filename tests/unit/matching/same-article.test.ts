import { describe, expect, test } from 'vitest';
import { normalizeAddress } from '../../../src/matching/address.ts';
import { isEcho } from '../../../src/matching/echoes.ts';
import { isSameArticle } from '../../../src/matching/same-article.ts';
import { stored } from './build.ts';

const WORDS = Array.from({ length: 200 }, (_, i) => `word${i}`);
const TEXT = WORDS.join(' ');

describe('addresses of one article', () => {
  test.each([
    'http://www.paper.example/2024/05/sweep/',
    'https://paper.example/2024/05/sweep?utm_source=x&fbclid=1',
    'https://m.paper.example/2024/05/sweep#comments',
    'https://amp.paper.example/2024/05/sweep',
    'https://paper.example/amp/2024/05/sweep',
    'https://paper.example/2024/05/sweep/amp/',
    'https://paper.example/2024/05/sweep?outputType=amp',
  ])('%s', (url) => {
    expect(normalizeAddress(url)).toBe(normalizeAddress('https://paper.example/2024/05/sweep'));
  });

  test('a parameter that names the article counts', () => {
    expect(normalizeAddress('https://paper.example/story?id=1')).not.toBe(
      normalizeAddress('https://paper.example/story?id=2'),
    );
  });

  test('what is no address is empty', () => {
    expect(normalizeAddress('')).toBe('');
    expect(normalizeAddress('story.txt')).toBe('');
  });
});

describe('the page itself', () => {
  const paper = stored({ id: 'paper', text: TEXT });

  test('is known by id or address', () => {
    expect(isSameArticle(paper, stored({ id: 'paper' }))).toBe(true);
    expect(isSameArticle(paper, stored({ id: 'x', url: `${paper.url}?utm_medium=mail` }))).toBe(true);
    expect(isSameArticle(paper, stored({ id: 'x' }))).toBe(false);
  });

  test('is known by its text where it has no address', () => {
    const text = stored({ id: 'x', url: '', outlet: '', text: `${TEXT} Send us your tips` });
    expect(isSameArticle(text, paper)).toBe(true);
    expect(isSameArticle(text, stored({ id: 'y', text: WORDS.slice(100).join(' ') }))).toBe(false);
  });

  test('the same text in another outlet is an echo', () => {
    const reprint = stored({ id: 'x', text: `A line of our own on top. ${WORDS.slice(0, 150).join(' ')}` });
    expect(isSameArticle(reprint, paper)).toBe(false);
    expect(isEcho(reprint, paper)).toBe(true);
  });

  test('a shared statement makes no echo', () => {
    const own = Array.from({ length: 150 }, (_, i) => `own${i}`).join(' ');
    expect(isEcho(stored({ id: 'x', text: `${own} ${WORDS.slice(0, 60).join(' ')}` }), paper)).toBe(false);
  });
});
