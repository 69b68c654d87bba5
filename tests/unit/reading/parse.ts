import { loadParser } from '../../../src/cli/parse-html.ts';
import type { Article } from '../../../src/reading/article.ts';
import { readHtml } from '../../../src/reading/html.ts';
import type { KnownMetadata } from '../../../src/reading/known.ts';

export const parse = await loadParser();
export const blank = (): Document => parse('<!doctype html><html><head></head><body></body></html>');

export function read(html: string, known: KnownMetadata = {}): Article {
  return readHtml(html, known, parse);
}

/** The text of all blocks but the headline. */
export function bodyOf(html: string): string[] {
  return read(html)
    .blocks.filter(({ kind }) => kind !== 'headline')
    .map(({ text }) => text);
}

/** Three paragraphs of an article that every page below prints. */
export const P = [
  'COLUMBUS, Ohio — Immigration officers arrested 44 people in a four-day operation across central Ohio, the agency said Wednesday.',
  'Of those arrested, 30 had criminal convictions, officials said, among them drunken driving, assault and drug possession.',
  '“We will keep enforcing the law,” the field office director said in a statement, adding that more arrests, in time, are likely.',
];
export const PS = P.map((text) => `<p>${text}</p>`).join('\n');
/** Another story, which no page's article may hold. */
export const OTHER =
  'Officers arrested 300 people in Texas, and 200 of them had been convicted of crimes, officials said.';
