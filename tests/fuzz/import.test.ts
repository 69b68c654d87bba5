import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/cli/english.ts';
import { loadParser } from '../../src/cli/parse-html.ts';
import { backup, restore } from '../../src/corpus/backup.ts';
import { readPack } from '../../src/corpus/pack.ts';
import { readFile } from '../../src/reading/file.ts';
import { emptyLibrary } from '../unit/corpus/library.ts';

const name = fc.constantFrom('a.txt', 'a.html', 'a.json', 'a.jsonl', 'a', 'a.pdf');
const record = fc.dictionary(
  fc.constantFrom('id', 'url', 'outlet', 'title', 'published', 'text', 'html', 'lang', 'format', 'articles'),
  fc.oneof(
    fc.string(),
    fc.jsonValue(),
    fc.constantFrom('2020-10-07', 'crossread-pack/1', 'crossread-backup/1', '<p>x</p>'),
  ),
);
const source = fc.oneof(
  fc.string({ unit: 'binary' }),
  record.map((value) => JSON.stringify(value)),
  fc.array(record).map((value) => JSON.stringify(value)),
  fc.array(record).map((values) => values.map((value) => JSON.stringify(value)).join('\n')),
);

describe('importing, whatever it is given', () => {
  it('reads a file or says in a sentence why not', async () => {
    await fc.assert(
      fc.asyncProperty(name, source, async (file, content) => {
        for (const reading of await readFile(
          file,
          new TextEncoder().encode(content),
          {},
          { parser: loadParser },
        )) {
          if (reading.ok) expect(reading.article.blocks.length).toBeGreaterThan(0);
          else expect(inEnglish(reading.problem)).toMatch(/^[A-Z].*\.$/s);
        }
      }),
    );
  });

  it('refuses what is no pack and no backup, and changes nothing', async () => {
    const library = emptyLibrary();
    const before = await backup(library);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), record), async (value) => {
        const reading = readPack(value);
        expect(reading.ok || /\.$/.test(inEnglish(reading.problem))).toBe(true);
        const restored = await restore(library, value);
        expect(restored.ok ? restored.articles : inEnglish(restored.problem)).not.toBe('');
        expect(await backup(library)).toEqual(before);
      }),
    );
  });
});
