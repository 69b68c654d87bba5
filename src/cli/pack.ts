import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { makePack } from '../corpus/pack.ts';
import { isIsoDate } from '../reading/article.ts';
import { stored } from './corpora.ts';
import type { Output } from './output.ts';
import { reason, Source } from './source.ts';

export interface PackOptions {
  readonly folder: string;
  readonly output: string;
  /** The folder's name where none is given. */
  readonly name: string | null;
  /** The day of the newest article where none is given. */
  readonly made: string | null;
}

/** Writes a corpus pack of a folder's articles on ICE operations, one article a line. */
export async function pack({ folder, output, name, made }: PackOptions, log: Output): Promise<void> {
  if (made !== null && !isIsoDate(made)) {
    log.complain('--made', `"${made}" is not a day; write it as 2020-10-07.`);
    return;
  }
  try {
    const articles = stored(await new Source().folder(folder), false, log);
    if (articles.length === 0) {
      log.complain(folder, 'None of its files is an article on an ICE operation; nothing was written.');
      return;
    }
    const { articles: packed, ...head } = makePack(name ?? basename(resolve(folder)), articles, made);
    const lines = packed.map((article) => JSON.stringify(article)).join(',\n');
    await writeFile(output, `${JSON.stringify(head).slice(0, -1)},"articles":[\n${lines}\n]}\n`);
    log.tell(`${output}: ${packed.length} articles`);
  } catch (error) {
    log.complain(folder, reason(error));
  }
}
