import { resolve } from 'node:path';
import { Source } from '../../src/cli/source.ts';
import type { Article } from '../../src/reading/article.ts';

/** The sets of labelled pages, in the order in which they were opened to the writers of rules; `unseen` never was. */
export const HALVES = ['dev', 'held-out', 'blind', 'unseen'] as const;
export type Half = (typeof HALVES)[number];

export function folderOf(half: Half): string {
  return resolve(import.meta.dirname, '../fixtures', half);
}

/** The pages of a half as the engine reads them. Throws where one cannot be read. */
export async function readPages(half: Half): Promise<Article[]> {
  return (await new Source().folder(folderOf(half))).map((reading) => {
    if (!reading.ok) throw new Error(`${reading.name}: ${reading.error}`);
    return reading.article;
  });
}
