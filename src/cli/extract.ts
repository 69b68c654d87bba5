import { analyse } from '../matching/analyse.ts';
import { complain, printLine } from './output.ts';
import { printedClaim } from './print.ts';
import { Source } from './source.ts';

/**
 * Prints the claims of each text, whatever it is about.
 *
 * @param all every number, day and quotation, also those that nothing of an operation is counted by
 */
export async function extract(files: readonly string[], _all: boolean): Promise<void> {
  const source = new Source({ plain: true });
  for (const file of files) {
    for (const reading of await source.articles(file)) {
      if (reading.ok)
        printLine({ page: reading.name, claims: analyse(reading.article).claims.map(printedClaim) });
      else complain(reading.name, reading.error);
    }
  }
}
