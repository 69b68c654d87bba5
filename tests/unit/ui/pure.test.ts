import { describe, expect, it, vi } from 'vitest';
import { safeLink } from '../../../src/ui/address.ts';
import { locale } from '../../../src/ui/i18n.ts';
import { scaleOf, spanOf } from '../../../src/ui/span-scale.ts';
import { titleOf } from '../../../src/ui/title.ts';
import fakeBrowser from '../fake-browser.ts';
import { figure, quote } from './reports.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

describe('locale', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['de', 'en'],
    ['es-MX', 'en'],
  ])('with a browser in %s and English sentences is %s', (browser, expected) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(browser);
    expect(locale()).toBe(expected);
  });
});

describe('safeLink', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '', 'no address'])(
    'gives no link for %o',
    (address) => expect(safeLink(address)).toBeNull(),
  );

  it('keeps ordinary addresses', () => {
    expect(safeLink('https://a.example/x?y=1')).toBe('https://a.example/x?y=1');
  });
});

describe('titleOf', () => {
  it.each([
    ['https://a.example/2020/10/07/ice-arrests-over-125-people.html', 'ICE arrests over 125 people'],
    ['https://a.example/news/2017-09-28-agents-arrest-four-men/', 'Agents arrest four men'],
    ['https://www.a.example/news/four-men-held-20170928/', 'Four men held'],
    ['https://www.a.example/story/12345', 'a.example/story/12345'],
    ['', ''],
  ])('reads %s as %s', (url, title) => expect(titleOf({ title: '', url })).toBe(title));

  it('keeps the headline', () => {
    expect(titleOf({ title: 'Arrests in Denver', url: 'https://a.example/b-c-d-e' })).toBe(
      'Arrests in Denver',
    );
  });
});

describe('spanOf', () => {
  it('draws modifiers as ranges', () => {
    expect(spanOf(figure('c', 100))).toEqual({ low: 100, high: 100, point: 100 });
    expect(spanOf(figure('c', 100, { modifier: 'more_than' }))).toEqual({ low: 100, high: null, point: 100 });
    expect(spanOf(figure('c', 100, { modifier: 'up_to' }))).toEqual({ low: null, high: 100, point: 100 });
    expect(spanOf(figure('c', 100, { modifier: 'nearly' }))?.high).toBe(100);
    expect(spanOf(figure('c', 0, { value: null, low: 100, high: 120 }))).toEqual({
      low: 100,
      high: 120,
      point: null,
    });
  });

  it('draws neither quotes nor vague figures', () => {
    expect(spanOf(quote('c', 'x'))).toBeNull();
    expect(spanOf(figure('c', 0, { value: null }))).toBeNull();
  });
});

describe('scaleOf', () => {
  it('puts the least and the most inside the margins, a single value in the middle', () => {
    const point = (value: number) => ({ low: value, high: value, point: value });
    const scale = scaleOf([point(101), point(167)]);
    expect([scale(101), scale(167)]).toEqual([8, 92]);
    expect(scaleOf([point(5)])(5)).toBe(50);
  });
});
