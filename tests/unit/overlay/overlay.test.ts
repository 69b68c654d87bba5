import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../../../src/matching/reference.ts';
import { isLightColour } from '../../../src/overlay/contrast.ts';
import { ALL_NAMES, MARK_CSS } from '../../../src/overlay/mark-styles.ts';
import { isShown } from '../../../src/overlay/marks.ts';
import { placeCard } from '../../../src/overlay/place-card.ts';
import { sampleText } from '../../../src/overlay/sample-text.ts';
import type { Source } from '../../../src/ui/compared.ts';
import { article, figure, reference } from '../ui/reports.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const claim = figure('c1', 128);
const source: Source = {
  reference: reference(claim, 'a', 'same'),
  article: article('a'),
  reprints: [],
  printsThisText: false,
};
const withVerdict = (verdict: Verdict | null) => ({ verdict, sources: [source] });

describe('marks', () => {
  it('show all, or only differences; those of a reader who wants none wait to be asked for', () => {
    expect(isShown(withVerdict('same'), 'all')).toBe(true);
    expect(isShown(withVerdict('same'), 'differences')).toBe(false);
    expect(isShown(withVerdict('differs'), 'differences')).toBe(true);
    expect(isShown(withVerdict('same'), 'off')).toBe(true);
  });

  it('never show another scope or language', () => {
    expect(isShown(withVerdict('other_scope'), 'all')).toBe(false);
    expect(isShown(withVerdict('translated'), 'all')).toBe(false);
    expect(isShown(withVerdict(null), 'all')).toBe(false);
  });

  it('show at every level what only this page states, once it is asked for', () => {
    const only = { verdict: null, sources: [] };
    expect(isShown(only, 'all')).toBe(true);
    expect(isShown(only, 'differences')).toBe(true);
  });

  it.each(ALL_NAMES)('have a rule for %s', (name) => {
    expect(MARK_CSS).toContain(`::highlight(${name})`);
  });
});

describe('isLightColour', () => {
  it.each([
    ['rgb(255, 255, 255)', true],
    ['rgba(230, 230, 220, 0.9)', true],
    ['rgb(0, 0, 0)', false],
    ['rgb(200, 0, 0)', false],
    ['color(srgb 1 1 1)', false],
    ['', false],
  ])('%s: %s', (colour, light) => expect(isLightColour(colour)).toBe(light));
});

describe('placeCard', () => {
  const view = { width: 1280, height: 860 };
  const card = { width: 380, height: 300 };
  const sentence = { left: 320, top: 200, right: 760, bottom: 280 };

  it('stands in the right margin where there is one', () => {
    expect(placeCard(sentence, sentence, card, view)).toEqual({ left: 770, top: 190, maxHeight: 840 });
  });

  it('stands in the left margin where only that is wide enough', () => {
    const right = { ...sentence, left: 600, right: 1240 };
    expect(placeCard(right, right, card, view).left).toBe(210);
  });

  it('stands below the sentence, or above it at the end of the window', () => {
    const wide = { ...sentence, right: 1200 };
    expect(placeCard(wide, wide, card, view).top).toBe(290);
    const last = { ...wide, top: 700, bottom: 780 };
    expect(placeCard(last, last, card, view)).toEqual({ left: 320, top: 390, maxHeight: 680 });
  });

  it('leaves the marked words free where the sentence fills a small window', () => {
    const small = { width: 320, height: 480 };
    const mark = { left: 10, top: 20, right: 300, bottom: 44 };
    const all = { left: 10, top: 10, right: 310, bottom: 470 };
    expect(placeCard(all, mark, { width: 300, height: 600 }, small)).toEqual({
      left: 10,
      top: 54,
      maxHeight: 416,
    });
  });
});

describe('sampleText', () => {
  const documentOf = (body: string): Document => parseHTML(`<html><body>${body}</body></html>`).document;

  it('takes headings and paragraphs, not navigation and asides', () => {
    const filler = 'Officers arrested people in the county. '.repeat(12);
    const text = sampleText(
      documentOf(`<nav><p>Sections</p></nav><h1>Raid</h1><p>${filler}</p><aside><p>Related</p></aside>`),
    );
    expect(text).toContain('Raid');
    expect(text).toContain('Officers');
    expect(text).not.toMatch(/Sections|Related/);
  });

  it('reads a page without paragraphs, its words once', () => {
    const text = sampleText(documentOf('<main><div>Outer <div>ICE arrested 40</div></div></main>'));
    expect(text.match(/ICE arrested 40/g)).toHaveLength(1);
  });

  it('reads a short report whose page has little else', () => {
    const text = sampleText(documentOf('<main><p>ICE arrested 40</p><div>Share</div></main>'));
    expect(text).toContain('ICE arrested 40');
  });

  it('stays bounded on an endless page', () => {
    expect(sampleText(documentOf('<p>word word word</p>'.repeat(20_000))).length).toBeLessThan(30_000);
  });
});
