import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** All checks and tests in the order in which a fault is cheapest to find. `npm test` runs this. */
const OUT = 'tests/.out';

/** A step is one command; a test step leaves a report with its own counts. */
const STEPS: readonly {
  readonly name: string;
  readonly command: readonly string[];
  readonly report?: string;
}[] = [
  { name: 'types', command: ['npm', 'run', '-s', 'typecheck'] },
  { name: 'lint, format, import direction and cycles, unused code', command: ['npm', 'run', '-s', 'lint'] },
  {
    name: 'unit and property tests',
    command: vitest('tests/vitest.config.ts', 'unit.json'),
    report: 'unit.json',
  },
  { name: 'build for Chrome and Firefox', command: ['npm', 'run', '-s', 'build'] },
  { name: 'end-to-end tests', command: vitest('tests/e2e/vitest.config.ts', 'e2e.json'), report: 'e2e.json' },
];

const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numFailedTestSuites: v.number(),
});

function vitest(config: string, report: string): string[] {
  return [
    'npx',
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(OUT, report)}`,
  ];
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
let passed = 0;
let failed = 0;
for (const { name, command, report } of STEPS) {
  console.log(`\n— ${name}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  const counts = report === undefined ? { passed: 0, failed: 0 } : countsOf(join(OUT, report));
  // A step that fails without a failed test of its own (a type error, a crash) is one failure.
  const own =
    status === 0
      ? { passed: report === undefined ? 1 : 0, failed: 0 }
      : { passed: 0, failed: counts.failed === 0 ? 1 : 0 };
  passed += counts.passed + own.passed;
  failed += counts.failed + own.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function countsOf(path: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = v.parse(Report, JSON.parse(readFileSync(path, 'utf8')));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
