import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as crossread } from '../../../src/cli/run.ts';
import { readPack } from '../../../src/corpus/pack.ts';

const MAIN = resolve(import.meta.dirname, '../../../src/cli/main.ts');
const TSX = resolve(import.meta.dirname, '../../../node_modules/tsx/dist/cli.mjs');

const KLLM =
  'ICE arrests 44 people in Ohio\n\nCOLUMBUS, Ohio — U.S. Immigration and Customs Enforcement officers arrested 44 people during a four-day operation in central Ohio that ended Wednesday, the agency announced.\n\nOf those arrested, 30 had criminal convictions. “This operation made Ohio safer for everyone who lives in our communities,” said Rebecca Adducci, field office director in Detroit.\n\nThe operation, called Operation Broad Lake, began Sunday.';
const POST =
  'Columbus immigration sweep nets dozens\n\nImmigration and Customs Enforcement said its officers arrested more than 40 people in the Columbus area this week in what it called Operation Broad Lake.\n\n“This operation made Ohio safer for everyone who lives in our communities,” Adducci said in a statement.\n\nICE said 30 of those arrested had criminal convictions.';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus', 'post.txt'), POST);
  const entry = {
    id: 'post-1',
    file: 'post.txt',
    outlet: 'The Post',
    url: 'https://post.example/1',
    published: '2019-04-04',
  };
  writeFileSync(join(folder, 'corpus', 'index.json'), JSON.stringify([entry]));
  writeFileSync(join(folder, 'kllm.txt'), `Published: April 3, 2019\n\n${KLLM}`);
  writeFileSync(
    join(folder, 'hockey.txt'),
    'Hockey\n\nThe team won 4-2 on the ice on Wednesday, and 12,000 people saw it.',
  );
  writeFileSync(join(folder, 'empty.html'), '');
  writeFileSync(
    join(folder, 'samples.jsonl'),
    '{"id":"s1","text":"It took about a dozen people."}\n{"id":"s2","text":"5"}\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a run of the command printed; names of files stand in the folder of this test. */
async function run(...args: readonly string[]) {
  const lines: ReturnType<typeof JSON.parse>[] = [];
  const complaints: string[] = [];
  const told: string[] = [];
  await crossread(
    args.map((arg) => (/^-|^(?:annotate|extract|pack|dance|test)$/.test(arg) ? arg : join(folder, arg))),
    {
      line: (value) => lines.push(JSON.parse(JSON.stringify(value).replaceAll(`${folder}/`, ''))),
      tell: (message) => told.push(message),
      complain: (name, problem) => complaints.push(`${name.replace(`${folder}/`, '')}: ${problem}`),
    },
  );
  return { lines, complaints, told };
}

describe('annotate', () => {
  it('prints each page in order, and complains of those that cannot be read', async () => {
    const { complaints, lines } = await run(
      'annotate',
      '--no-starter',
      'kllm.txt',
      'empty.html',
      'missing.txt',
      'hockey.txt',
    );
    expect(lines.map(({ page, isCoverage }) => [page, isCoverage])).toEqual([
      ['kllm.txt', true],
      ['hockey.txt', false],
    ]);
    expect(lines[1]).toMatchObject({ operation: null, claims: [], references: [] });
    expect(complaints).toEqual([
      'empty.html: The file is empty; choose one that holds an article.',
      'missing.txt: There is no such file.',
    ]);
  });

  it('compares with a folder, whose index names its articles', async () => {
    const { complaints, lines } = await run('annotate', '--no-starter', '--corpus', 'corpus', 'kllm.txt');
    expect(complaints).toEqual([]);
    const { claims, references } = lines[0];
    const quote = claims.find(({ kind }: { kind: string }) => kind === 'quote');
    expect(references.find(({ claim }: { claim: string }) => claim === quote.id)).toEqual({
      claim: quote.id,
      article: 'post-1',
      outlet: 'The Post',
      url: 'https://post.example/1',
      published: '2019-04-04',
      echo: null,
      exact: quote.exact,
      excerpt:
        '“This operation made Ohio safer for everyone who lives in our communities,” Adducci said in a statement.',
      value: null,
      modifier: null,
      start: null,
      end: null,
      speaker: expect.stringContaining('Adducci'),
      verdict: 'same',
    });
  });

  it('never refers a page to itself', async () => {
    const { lines } = await run('annotate', '--no-starter', '--corpus', 'corpus', 'corpus/post.txt');
    expect(lines[0]).toMatchObject({ isCoverage: true, references: [] });
  });
});

describe('pack', () => {
  it('builds the same pack twice, which annotate reads as the folder', async () => {
    expect((await run('pack', 'corpus', '-o', 'a.json', '--name', 'test')).complaints).toEqual([]);
    expect((await run('pack', 'corpus', '-o', 'b.json', '--name', 'test')).complaints).toEqual([]);
    const [a, b] = ['a.json', 'b.json'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(a).toBe(b);
    expect(readPack(JSON.parse(a ?? ''))).toMatchObject({
      ok: true,
      pack: { name: 'test', made: '2019-04-04' },
    });
    const fromPack = await run('annotate', '--no-starter', '--corpus', 'a.json', 'kllm.txt');
    const fromFolder = await run('annotate', '--no-starter', '--corpus', 'corpus', 'kllm.txt');
    expect(fromPack.lines).toEqual(fromFolder.lines);
  });
});

describe('extract', () => {
  it('prints the claims of each line, whatever it is about', async () => {
    const { lines } = await run('extract', '--all', 'samples.jsonl');
    expect(lines.map(({ page }) => page)).toEqual(['samples.jsonl#s1', 'samples.jsonl#s2']);
    expect(lines[0].claims[0]).toMatchObject({
      exact: 'about a dozen',
      value: 12,
      modifier: 'about',
      metric: null,
    });
    expect(lines[1].claims[0]).toMatchObject({ exact: '5', value: 5, prefix: '', suffix: '' });
  });
});

describe('the command line', () => {
  it.each([
    [['annotate'], 'at least one page'],
    [['pack', 'corpus'], '-o FILE'],
    [['dance'], 'no command "dance"'],
    [[], 'Say what to do'],
    [['annotate', '--fast', 'x'], '--fast'],
  ])('says what is wrong with %j, and how it is used', async (args, sentence) => {
    const { complaints, told } = await run(...args);
    expect(complaints.join()).toContain(sentence);
    expect(told.join()).toContain('crossread annotate');
  });

  it('ends with 1 where anything could not be read', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [TSX, MAIN, 'extract', 'missing.txt', 'hockey.txt'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([1, 'missing.txt: There is no such file.\n']);
    expect(JSON.parse(stdout)).toMatchObject({ page: 'hockey.txt' });
  });
});
