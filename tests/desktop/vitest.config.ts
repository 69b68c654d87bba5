import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { missingTools } from './tools.ts';

const missing = missingTools();
if (missing !== null) console.log(missing);

/** One browser at a time: a display has one keyboard. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: missing === null ? ['tests/desktop/**/*.test.ts'] : [],
    passWithNoTests: missing !== null,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
