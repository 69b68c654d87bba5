import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/corpus/lookup/lookup.ts';
import { withinEdits } from '../../../src/corpus/lookup/typo.ts';
import { readPack } from '../../../src/corpus/pack.ts';
import { loadPack } from '../../../src/corpus/packs.ts';
import { emptyLibrary } from './library.ts';

const library = emptyLibrary();

beforeAll(async () => {
  const reading = readPack(JSON.parse(readFileSync('assets/corpus/starter.json', 'utf8')));
  if (!reading.ok) throw new Error(reading.problem.code);
  await loadPack(library, reading.pack);
});

const outlets = async (text: string) =>
  (await lookUp(library, text)).map(({ reports }) => reports.map(({ article }) => article.outlet).sort());
const first = async (text: string) => (await lookUp(library, text))[0]?.reports[0]?.claim;

describe('look-up', () => {
  it('finds a figure with the outlets that rounded it', async () => {
    expect(await first('498')).toMatchObject({ value: 498, metric: 'arrests' });
    expect((await outlets('498'))[0]).toEqual(['CalMatters', 'KFI AM 640', 'Los Angeles Sentinel']);
  });

  it('understands numbers in words, in both languages', async () => {
    expect(await first('about five hundred')).toMatchObject({ metric: 'arrests', place: 'national' });
    expect(await first('casi quinientos')).toMatchObject({ value: 500 });
  });

  it.each(['abot five hundred', 'about five hunderd', 'roughly 500', 'nearley 500 arrests'])(
    'understands %s',
    async (query) => {
      expect(await first(query)).toMatchObject({ metric: 'arrests', place: 'national' });
    },
  );

  it('finds a name, also mistyped', async () => {
    expect(await first('Albence')).toMatchObject({ kind: 'quote', speaker: { name: 'Matthew Albence' } });
    expect(await first('Albense')).toMatchObject({ kind: 'quote', speaker: { name: 'Matthew Albence' } });
  });

  it.each([
    ['Homan', 'Tom Homan'],
    ['Albense', 'Matthew Albence'],
  ])('who asks for %s and finds him is given nothing that only looks like it', async (query, name) => {
    const facts = await lookUp(library, query);
    expect(facts).not.toEqual([]);
    for (const { reports } of facts) expect(reports[0]?.claim).toMatchObject({ speaker: { name } });
  });

  it('finds a phrase of a quotation with each outlet that printed it', async () => {
    expect((await outlets('shielding criminal aliens'))[0]).toEqual([
      'CalMatters',
      'KFI AM 640',
      'Los Angeles Sentinel',
    ]);
  });

  it('finds a pasted sentence that was changed', async () => {
    const claim = await first(
      'Certain local political leaders, including many in California, continue to put politics before public safety, he said',
    );
    expect(claim).toMatchObject({ kind: 'quote', speaker: { name: 'Chad Wolf' } });
  });

  it('finds nothing for what nobody reported', async () => {
    expect(await lookUp(library, 'zeppelin')).toEqual([]);
    expect(await lookUp(library, '31337')).toEqual([]);
    expect(await lookUp(library, '  ')).toEqual([]);
  });
});

describe('typos', () => {
  it.each([
    ['homan', 'horman', 1, true],
    ['albence', 'albense', 1, true],
    ['pham', 'phan', 1, true],
    ['wolf', 'golfing', 2, false],
    ['arrest', 'rest', 1, false],
  ])('%s for %s within %i: %s', (a, b, edits, expected) => {
    expect(withinEdits(a, b, edits)).toBe(expected);
  });
});
