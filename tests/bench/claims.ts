/**
 * `npm run bench:claims -- --data DIR`: the engine against public cases that others made, beside a naive
 * expression, and its speed. DIR holds the repositories `Recognizers-Text` and `PolNeAR`, each in a folder
 * of that name; what is missing there is named and left out.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Row } from './row.ts';

type Bench = (dataDir: string) => Promise<Row[]>;

const BENCHES = ['numbers', 'dates', 'quotes', 'speed'] as const;

/** What a file of this folder exports as `bench`; null where there is no such file. */
async function load(name: string): Promise<Bench | null> {
  const path = join(import.meta.dirname, `${name}.ts`);
  if (!existsSync(path)) return null;
  const module: { bench: Bench } = await import(pathToFileURL(path).href);
  return module.bench;
}

function format(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
  const dataDir = values.data ?? '';
  if (dataDir === '') console.error('No --data DIR was given: only what needs no public data is measured.');
  for (const name of BENCHES.filter((bench) => values.only === undefined || bench === values.only)) {
    try {
      const bench = await load(name);
      const rows = (await bench?.(dataDir)) ?? [];
      for (const row of rows)
        console.log(
          `${row.name.padEnd(58)} ${String(row.cases).padStart(7)} ${format(row.ours).padStart(9)} ${format(row.baseline).padStart(9)} ${format(row.bar).padStart(7)}`,
        );
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

console.log(
  `${''.padEnd(58)} ${'cases'.padStart(7)} ${'ours'.padStart(9)} ${'baseline'.padStart(9)} ${'bar'.padStart(7)}`,
);
await main();
