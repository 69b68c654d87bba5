import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** One browser at a time: two would share two cores, and fail each other's waits. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
