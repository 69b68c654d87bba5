import { scoreLeads } from './leads.ts';
import { SETS, type SetName, UNOPENED } from './pages.ts';
import { score } from './score.ts';
import { table } from './table.ts';

const FLAGS: ReadonlySet<string> = new Set(['--verbose', '--skip-gate']);

/**
 * `npm run accuracy [-- SET…] [--verbose] [--skip-gate]`: how the engine does on the labelled pages of
 * tests/fixtures. What goes wrong on the set that nobody has opened yet is not shown, or it would no longer
 * be that.
 */
async function main(args: readonly string[]): Promise<void> {
  const wanted = SETS.filter((set) => args.includes(set));
  const unknown = args.filter((arg) => !FLAGS.has(arg) && !SETS.some((set) => set === arg));
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${[...SETS, ...FLAGS].join(', ')}.`);
  for (const set of wanted.length > 0 ? wanted : SETS) await report(set, args);
  if (wanted.length === 0 || args.includes('dev')) reportLeads(args.includes('--verbose'));
}

function reportLeads(isVerbose: boolean): void {
  const tally = scoreLeads();
  const { right, extra, missed } = tally.counts('coverage');
  console.log(`\nleads      coverage: ${right} right, ${extra} wrongly seen, ${missed} missed`);
  if (isVerbose) for (const error of tally.errors) console.log(error);
}

async function report(set: SetName, args: readonly string[]): Promise<void> {
  const tally = await score(set, args.includes('--skip-gate'));
  console.log(`\n${set}`);
  for (const line of table(tally)) console.log(line);
  if (!args.includes('--verbose')) return;
  if (set === UNOPENED) console.log(`(the errors of the ${set} pages are not shown)`);
  else for (const error of tally.errors) console.log(error);
}

await main(process.argv.slice(2));
