import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../assets/public/_locales/en/messages.json';
import es from '../../../assets/public/_locales/es/messages.json';

const ROOT = resolve(import.meta.dirname, '../../..');

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const source = [...filesUnder('src'), ...filesUnder('entrypoints'), join(ROOT, 'wxt.config.ts')]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const placeholders = (message: string) => [...message.matchAll(/\$\d/g)].map(([mark]) => mark).sort();

describe('locales', () => {
  it('have every sentence in both languages', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.entries(en))(
    '%s is used, and takes the same values in both languages',
    (key, { message }) => {
      expect(source.includes(`'${key}'`) || source.includes(`__MSG_${key}__`)).toBe(true);
      const spanish = new Map(Object.entries(es)).get(key)?.message ?? '';
      expect(spanish).not.toBe('');
      // "Otro medio" says its number by itself.
      if (key !== 'outletOne') expect(placeholders(spanish)).toEqual(placeholders(message));
    },
  );
});
