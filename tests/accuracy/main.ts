import { scoreLeads } from './leads.ts';
import { type Half, SETS, type SetName } from './pages.ts';
import { score } from './score.ts';
import { table } from './table.ts';

const FLAGS: ReadonlySet<string> = new Set(['--verbose', '--skip-gate']);

/**
 * `npm run accuracy [-- dev|held-out|blind|unseen|fresh] [--verbose] [--skip-gate]`: how the engine does
 * on the labelled pages.
 * What goes wrong on any but the dev pages is not shown, or they would no longer be that; whoever is
 * past writing rules sets CROSSREAD_SEE_HELD_OUT=1.
 */
async function main(args: readonly string[]): Promise<void> {
  const wanted = SETS.filter((half) => args.includes(half));
  const unknown = args.filter((arg) => !FLAGS.has(arg) && !SETS.some((half) => half === arg));
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${[...SETS, ...FLAGS].join(', ')}.`);
  for (const half of wanted.length > 0 ? wanted : SETS) await report(half, args);
  if (wanted.length === 0 || args.includes('dev')) reportLeads(args.includes('--verbose'));
}

function reportLeads(isVerbose: boolean): void {
  const tally = scoreLeads();
  const { right, extra, missed } = tally.counts('coverage');
  console.log(`\nleads      coverage: ${right} right, ${extra} wrongly seen, ${missed} missed`);
  if (isVerbose) for (const error of tally.errors) console.log(error);
}

async function report(half: SetName, args: readonly string[]): Promise<void> {
  // A set is scored as any half is; only the floors tell them apart.
  const tally = await score(half as Half, args.includes('--skip-gate'));
  console.log(`\n${half}`);
  for (const line of table(tally)) console.log(line);
  if (!args.includes('--verbose')) return;
  if (half !== 'dev' && process.env.CROSSREAD_SEE_HELD_OUT !== '1')
    console.log(`(the errors of the ${half} pages are not shown)`);
  else for (const error of tally.errors) console.log(error);
}

await main(process.argv.slice(2));
