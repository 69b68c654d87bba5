import { join } from 'node:path';
import { runEngine } from './engine.ts';
import { loadLabels } from './labels.ts';
import { folderOf, readPages, type SetName } from './pages.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreReferences } from './score-references.ts';
import { Tally } from './tally.ts';

/**
 * Runs the engine over one half of the labelled pages and counts what it gets right.
 *
 * @param skipsGate lets in every page that is labelled coverage: what the engine can do past the gate
 */
export async function score(set: SetName, skipsGate: boolean): Promise<Tally> {
  const labels = loadLabels(join(folderOf(set), 'gold'));
  const isForced = (page: string) => skipsGate && labels.pages.get(page)?.is_coverage === true;
  const reports = await runEngine(await readPages(set), isForced);
  const tally = new Tally();
  for (const [page, report] of reports) {
    const pageLabels = labels.pages.get(page);
    if (pageLabels === undefined) throw new Error(`${page} has no labels`);
    scoreClaims(tally, pageLabels, report);
  }
  scoreReferences(tally, labels, reports);
  return tally;
}
