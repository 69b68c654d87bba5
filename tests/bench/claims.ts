/**
 * `npm run bench:claims -- --data DIR`: the engine against public cases that others made, beside a naive
 * expression, and its speed. `--only numbers` (dates, quotes, speed) runs
 * one. DIR holds the repositories `Recognizers-Text` and `PolNeAR`, each in a folder
 * of that name; what is missing there is named and left out.
 */
import { parseArgs } from 'node:util';
import { bench as dates } from './dates.ts';
import { bench as numbers } from './numbers.ts';
import { bench as quotes } from './quotes.ts';
import type { Row } from './row.ts';
import { bench as speed } from './speed.ts';

const BENCHES: Readonly<Record<string, (dataDir: string) => Promise<Row[]>>> = {
  numbers,
  dates,
  quotes,
  speed,
};

function toLine(name: string, ...columns: readonly string[]): string {
  return [name.padEnd(58), ...columns.map((column) => column.padStart(9))].join(' ');
}

function format(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

/** Missing data is the usual fault: it is named, and what else there is goes on. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isMissing = 'code' in error && error.code === 'ENOENT' && 'path' in error;
  return isMissing ? `left out, because there is no ${String(error.path)}` : error.message;
}

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
if (values.data === undefined)
  console.error('No --data DIR was given: only what needs no public data is measured.');
console.log(toLine('', 'cases', 'ours', 'baseline', 'bar'));
for (const [name, bench] of Object.entries(BENCHES)) {
  if (values.only !== undefined && values.only !== name) continue;
  if (values.data === undefined && bench !== speed) continue;
  try {
    for (const row of await bench(values.data ?? ''))
      console.log(
        toLine(row.name, String(row.cases), format(row.ours), format(row.baseline), format(row.bar)),
      );
  } catch (error) {
    console.error(`${name}: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}
