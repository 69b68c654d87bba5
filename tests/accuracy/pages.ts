import { resolve } from 'node:path';
import { Source } from '../../src/cli/source.ts';
import type { Article } from '../../src/reading/article.ts';

/** The sets of labelled pages, in the order in which they were opened to the writers of rules; `unseen` never was. */
export const HALVES = ['dev', 'held-out', 'blind', 'unseen'] as const;
export type Half = (typeof HALVES)[number];

/** These, and `fresh`, never opened either, which nothing is held to yet. */
export const SETS = [...HALVES, 'fresh'] as const;
export type SetName = (typeof SETS)[number];

export function folderOf(half: SetName): string {
  return resolve(import.meta.dirname, '../fixtures', half);
}

/** The pages of a half as the engine reads them. Throws where one cannot be read. */
export async function readPages(half: SetName): Promise<Article[]> {
  return (await new Source().folder(folderOf(half))).map((reading) => {
    if (!reading.ok) throw new Error(`${reading.name}: ${reading.error}`);
    return reading.article;
  });
}
