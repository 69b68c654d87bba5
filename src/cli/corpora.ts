import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isPackLike, readPack } from '../corpus/pack.ts';
import { analyse } from '../matching/analyse.ts';
import type { StoredArticle } from '../matching/reference.ts';
import { toStored } from '../matching/stored.ts';
import { inEnglish } from './english.ts';
import type { Output } from './output.ts';
import { reason, type Source, type SourceReading } from './source.ts';

/** The pack that comes with the extension. */
export const STARTER = resolve(import.meta.dirname, '../../assets/corpus/starter.json');

/**
 * The articles of a pack, or of a folder or file of articles. What cannot be read is complained
 * of; the rest is returned.
 *
 * @param anyTopic also articles that are no coverage
 */
export async function readCorpus(
  path: string,
  source: Source,
  anyTopic: boolean,
  output: Output,
): Promise<StoredArticle[]> {
  try {
    if ((await stat(path)).isDirectory()) return stored(await source.folder(path), anyTopic, output);
    const value = path.endsWith('.json') ? parsed(await readFile(path, 'utf8')) : null;
    if (!isPackLike(value)) return stored(await source.articles(path), anyTopic, output);
    const reading = readPack(value);
    if (reading.ok) return [...reading.pack.articles];
    output.complain(path, inEnglish(reading.problem));
  } catch (error) {
    output.complain(path, reason(error));
  }
  return [];
}

/** What a corpus keeps of the articles that could be read. */
export function stored(
  readings: readonly SourceReading[],
  anyTopic: boolean,
  output: Output,
): StoredArticle[] {
  const articles: StoredArticle[] = [];
  for (const reading of readings) {
    if (!reading.ok) {
      output.complain(reading.name, reading.error);
      continue;
    }
    const analysis = analyse(reading.article);
    if (analysis.isCoverage || anyTopic) articles.push(toStored(reading.article, analysis));
  }
  return articles;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
