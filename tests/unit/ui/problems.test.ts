import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import en from '../../../assets/public/_locales/en/messages.json';
import es from '../../../assets/public/_locales/es/messages.json';
import { inEnglish } from '../../../src/cli/english.ts';
import { restore } from '../../../src/corpus/backup.ts';
import { makePack, readPack } from '../../../src/corpus/pack.ts';
import { stored } from '../../../src/corpus/storage-error.ts';
import { readFile } from '../../../src/reading/file.ts';
import { type Problem, problem, problemOf } from '../../../src/reading/problem.ts';
import { problemText } from '../../../src/ui/i18n.ts';
import { emptyLibrary, storedArticle } from '../corpus/library.ts';

const speaking = vi.hoisted(() => ({ messages: new Map<string, { message: string }>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getMessage: (key: string, values: readonly string[]) =>
        (speaking.messages.get(key)?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
    },
  },
}));

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (start: string) => Uint8Array.from(start, (letter) => letter.charCodeAt(0));

async function reading(name: string, content: Uint8Array): Promise<Problem> {
  const parser = async () => (html: string) => parseHTML(html).document;
  const readings = await readFile(name, content, {}, { parser });
  const failed = readings.find(({ ok }) => !ok);
  return failed?.ok === false ? failed.problem : problem('problemUnexpected');
}

async function storing(name: string): Promise<Problem> {
  const refused = stored(() => Promise.reject(Object.assign(new Error('refused'), { name })));
  return refused.then(() => problem('problemUnexpected'), problemOf);
}

async function restoring(value: unknown): Promise<Problem> {
  const restored = await restore(emptyLibrary(), value);
  return restored.ok ? problem('problemUnexpected') : restored.problem;
}

function packing(value: unknown): Problem {
  const pack = readPack(value);
  return pack.ok ? problem('problemUnexpected') : pack.problem;
}

const PACK = makePack('p', [storedArticle('a')], null);
const BACKUP = { format: 'crossread-backup/1', articles: [7], packs: [] };

/** What a reader can do wrong, or a browser refuse, and the parts that the sentence then names. */
const CASES: Readonly<Record<string, readonly [() => Problem | Promise<Problem>, ...string[]]>> = {
  problemTooLarge: [() => reading('a.txt', new Uint8Array(21 * 1024 * 1024))],
  // A folder that was dropped: only a browser has one.
  problemUnreadable: [() => problem('problemUnreadable')],
  problemEmpty: [() => reading('a.json', utf8('[]'))],
  problemPdf: [() => reading('a.html', bytes('%PDF-1.7'))],
  problemArchive: [() => reading('a.txt', bytes('PK\x03\x04'))],
  problemImage: [() => reading('a.txt', bytes('\x89PNG'))],
  problemCompressed: [() => reading('a.txt', bytes('\x1f\x8b'))],
  problemOffice: [() => reading('a.txt', bytes('\xd0\xcf\x11\xe0'))],
  problemNotText: [() => reading('a.txt', bytes('ICE\0\0'))],
  problemNotUnderstood: [
    async () => {
      const parser = () => Promise.reject(new Error('no parser'));
      const [failed] = await readFile('a.html', utf8('<p>ICE'), {}, { parser });
      return failed?.ok === false ? failed.problem : problem('problemUnexpected');
    },
  ],
  problemJson: [() => reading('a.json', utf8('{"text": "abc'))],
  problemJsonLine: [() => reading('a.jsonl', utf8('{"text":"ICE"}\n{"x"\n')), '2'],
  problemNotArticle: [() => reading('a.json', utf8('7'))],
  problemField: [() => reading('a.json', utf8('{"outlet": 7}')), '"outlet"'],
  problemNoTextField: [() => reading('a.json', utf8('{"title": "x"}'))],
  problemNoArticleText: [() => reading('a.html', utf8('<html><body></body></html>'))],
  problemNotPack: [() => packing({ format: 'crossread-pack/99' })],
  problemPackDamaged: [
    () => packing(JSON.parse(JSON.stringify(PACK).replace('"value":44', '"value":"44"'))),
    'articles.0.claims.0.value',
  ],
  problemNotBackup: [() => restoring('nonsense')],
  problemBackupDamaged: [() => restoring(BACKUP), 'articles.0'],
  problemDiskFull: [() => storing('QuotaExceededError')],
  problemCannotOpen: [() => storing('OpenFailedError')],
  problemNoStorage: [() => storing('MissingAPIError')],
  problemStorageClosed: [() => storing('InvalidStateError')],
  problemOtherWindow: [() => storing('DatabaseClosedError')],
  problemNewerVersion: [() => storing('VersionError')],
  problemStopped: [() => storing('AbortError')],
  problemStorageSilent: [() => storing('TimeoutError')],
  problemStorage: [() => storing('UnknownError')],
  problemUnexpected: [() => problemOf(new Error('a slip of ours'))],
};

const LANGUAGES = [
  { language: 'English', messages: en },
  { language: 'Spanish', messages: es },
];

describe.each(LANGUAGES)('a problem in $language', ({ messages }) => {
  it.each(Object.entries(CASES))('%s is found, and told with what to do', async (code, [make, ...parts]) => {
    speaking.messages = new Map(Object.entries(messages));
    const found = await make();
    expect(found.code).toBe(code);
    const sentence = problemText(found);
    for (const part of parts) expect(sentence).toContain(part);
    expect(sentence).not.toMatch(/\$\d/);
    // What was wrong, then what to do.
    expect(sentence).toMatch(/^[A-Z].*[;.:] .*\.$/);
    if (messages === en) expect(inEnglish(found)).toBe(sentence);
    else expect(sentence).not.toBe(inEnglish(found));
  });
});

describe('the problems', () => {
  const root = resolve(import.meta.dirname, '../../..');
  const sources = ['src', 'entrypoints']
    .flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true, recursive: true }))
    .filter((entry) => /\.tsx?$/.test(entry.name) && entry.name !== 'problem.ts')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const codes = Object.keys(en).filter((key) => key.startsWith('problem'));

  it.each(codes)('%s can happen, and is tried above', (code) => {
    expect(Object.keys(CASES)).toContain(code);
    if (code !== 'problemUnexpected') expect(sources).toContain(`'${code}'`);
  });
});
