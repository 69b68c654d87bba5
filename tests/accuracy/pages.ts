import { resolve } from 'node:path';
import { Source } from '../../src/cli/source.ts';
import type { Article } from '../../src/reading/article.ts';

/** The sets of labelled pages, in the order in which they were written: see tests/fixtures/README.md. */
export const SETS = [
  'dev',
  'held-out',
  'blind',
  'unseen',
  'fresh',
  'last',
  'sealed',
  'kept-apart',
  'closed',
] as const;
export type SetName = (typeof SETS)[number];

/** The one whose reports nobody who writes rules has opened. */
export const UNOPENED: SetName = 'closed';

export function folderOf(set: SetName): string {
  return resolve(import.meta.dirname, '../fixtures', set);
}

/** The pages of a set as the engine reads them. Throws where one cannot be read. */
export async function readPages(set: SetName): Promise<Article[]> {
  return (await new Source().folder(folderOf(set))).map((reading) => {
    if (!reading.ok) throw new Error(`${reading.name}: ${reading.error}`);
    return reading.article;
  });
}
