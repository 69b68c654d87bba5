import { describe, expect, it, vi } from 'vitest';
import { ExtensionRequest, OverlayRequest, PageRequest } from '../../../src/messages/messages.ts';
import { originOf, receive } from '../../../src/messages/receive.ts';

const article = {
  id: 'a',
  url: 'https://a.example/',
  outlet: 'A',
  title: 'T',
  byline: '',
  published: '2020-10-07',
  lang: 'en',
  blocks: [{ kind: 'paragraph', text: 'Text' }],
};

describe('receive', () => {
  it('hands over what a schema allows, and answers with the value', async () => {
    const message = { type: 'page/compare', article, asked: false };
    expect(await receive(PageRequest, message, (request) => request.type)).toEqual({
      ok: true,
      value: 'page/compare',
    });
  });

  const page = (message: unknown) => (run: () => null) => receive(PageRequest, message, run);

  it.each([
    ['a message of another direction', page({ type: 'tab/check', tab: 1, asked: true })],
    ['an unknown type', page({ type: 'page/own-the-browser' })],
    ['no object', page('page/left')],
    ['nothing', page(null)],
    [
      'an article without blocks',
      page({ type: 'page/compare', asked: false, article: { ...article, blocks: 1 } }),
    ],
    [
      'a day that is none',
      page({ type: 'page/compare', asked: false, article: { ...article, published: '2020-13-01' } }),
    ],
    [
      'an endless title',
      page({ type: 'page/compare', asked: false, article: { ...article, title: 'x'.repeat(5000) } }),
    ],
    [
      'a tab that is none',
      (run: () => null) => receive(ExtensionRequest, { type: 'tab/check', tab: 'all', asked: true }, run),
    ],
    ['a step too far', (run: () => null) => receive(OverlayRequest, { type: 'overlay/step', by: 7 }, run)],
  ])('refuses %s with a sentence and runs nothing', async (_, send) => {
    const run = vi.fn(() => null);
    expect(await send(run)).toEqual({ ok: false, error: expect.stringContaining('not understood') });
    expect(run).not.toHaveBeenCalled();
  });

  it('answers with the sentence of what the handler throws', async () => {
    const result = await receive(PageRequest, { type: 'page/left' }, () => {
      throw new Error('The library cannot be opened.');
    });
    expect(result).toEqual({ ok: false, error: 'The library cannot be opened.' });
  });
});

describe('originOf', () => {
  const own = { id: 'crossread', origin: 'chrome-extension://crossread/' };

  it.each([
    ['extension', { id: 'crossread', url: 'chrome-extension://crossread/options.html', tab: { id: 3 } }],
    ['page', { id: 'crossread', url: 'https://news.example/', tab: { id: 3 } }],
    ['page', { id: 'crossread', tab: { id: 3 } }],
    ['page', { id: 'crossread', url: 'https://news.example/?chrome-extension://crossread/', tab: { id: 3 } }],
    ['foreign', { id: 'another', url: 'chrome-extension://crossread/options.html' }],
    ['foreign', {}],
  ])('is %s for %o', (origin, sender) => {
    expect(originOf(sender, own)).toBe(origin);
  });
});
