import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type Expression, findExpressions } from './regex-sources.ts';

/** The checker gives up after this; what it cannot decide in that time is refused. */
const TIMEOUT_MS = 120_000;
/** Every expression of a file may take it that long. */
const FILE_TIMEOUT_MS = 10 * TIMEOUT_MS;

/** Null where the expression takes time linear in its input, else what is wrong with it. */
function faultOf({ pattern, flags }: Expression): string | null {
  const result = checkSync(pattern, flags, { timeout: TIMEOUT_MS });
  if (result.status === 'safe') return null;
  const why = result.status === 'vulnerable' ? result.complexity.summary : result.error.kind;
  return `/${pattern}/${flags}: ${why}`;
}

const root = resolve(import.meta.dirname, '../..');
const files = ['src', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true }).map((name) => `${folder}/${String(name)}`),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const found = files.map((file) => ({
  file,
  ...findExpressions(readFileSync(resolve(root, file), 'utf8'), file.endsWith('x')),
}));

describe('regular expressions', () => {
  it.each(found.filter(({ literals }) => literals.length > 0))(
    'are linear in $file',
    ({ literals }) => {
      expect(literals.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
    },
    FILE_TIMEOUT_MS,
  );

  // What is built at run time cannot be checked.
  it.each(found)('are literals in $file', ({ builtAtRunTime }) => {
    expect(builtAtRunTime).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['exponential', 'const a = /^(a+)+$/;'],
    ['polynomial', 'const a = text.replace(/\\s+$/u, "");'],
  ])('finds what is %s', (_name, source) => {
    expect(findExpressions(source, false).literals.map(faultOf)).toEqual([expect.stringContaining('/')]);
  });

  it('passes what is linear', () => {
    expect(findExpressions('const a = /^\\d{4}-\\d{2}$/u;', false).literals.map(faultOf)).toEqual([null]);
  });

  it.each(['new RegExp(a)', 'RegExp("a")', 'globalThis.RegExp(a)', 'text.match("a+")', 'text.search(`a+`)'])(
    'finds what is built at run time: %s',
    (source) => {
      expect(findExpressions(source, false).builtAtRunTime).toHaveLength(1);
    },
  );
});
