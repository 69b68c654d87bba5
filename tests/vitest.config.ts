import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    // Before any module that looks for IndexedDB.
    setupFiles: ['fake-indexeddb/auto'],
    // A guard against what hangs, far from what any test takes: nothing is measured by it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/fuzz/**/*.test.ts'],
  },
});
