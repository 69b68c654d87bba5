import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Labels, loadLabels, type PageLabels } from '../accuracy/labels.ts';
import { folderOf, readPages, SETS } from '../accuracy/pages.ts';

describe.each(SETS)('the labelled pages, %s', async (set) => {
  const labels = loadLabels(join(folderOf(set), 'gold'));
  const articles = await readPages(set);

  test('every page has labels, and every label file a page', () => {
    const ids = articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...labels.pages.keys()].sort()).toEqual(ids.sort());
  });

  test.each(articles)('$id: every label stands in the text that is read', (article) => {
    const text = squeeze(article.blocks.map((block) => block.text).join(' '));
    const page = labels.pages.get(article.id);
    expect(labelledSpans(page).filter((span) => !text.includes(squeeze(span)))).toEqual([]);
  });

  test.each(articles)('$id: the page says when it was published', (article) => {
    expect(article.published).toBe(labels.pages.get(article.id)?.published);
    expect(article.outlet).not.toBe('');
  });

  test('ids are unique on a page, and a page without coverage has no claims', () => {
    for (const page of labels.pages.values()) {
      const ids = labelled(page).map(({ id }) => id);
      expect(new Set(ids).size, page.page).toBe(ids.length);
      if (!page.is_coverage) expect(ids, page.page).toEqual([]);
    }
  });

  test('facts and their pairs name claims that exist, on two pages', () => {
    const known = new Set(
      [...labels.pages.values()].flatMap((page) => labelled(page).map(({ id }) => `${page.page}#${id}`)),
    );
    for (const { fact, members, pairs, maybe } of labels.facts) {
      expect(
        members.filter((member) => !known.has(member)),
        fact,
      ).toEqual([]);
      for (const pair of [...Object.keys(pairs), ...maybe]) {
        const [a = '', b = ''] = pair.split('|');
        expect([known.has(a), known.has(b)], pair).toEqual([true, true]);
        expect(pageOf(a), pair).not.toBe(pageOf(b));
      }
    }
  });

  test('facts that hold each other are facts of the same operation', () => {
    const keys = new Set(labels.facts.map(({ operation, key }) => `${operation} ${key}`));
    for (const { operation, contains } of labels.facts)
      expect(contains.filter((key) => !keys.has(`${operation} ${key}`))).toEqual([]);
  });
});

test('no operation is reported in two of the sets', () => {
  const names = SETS.flatMap((set) => [...operationsOf(loadLabels(join(folderOf(set), 'gold')))]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

function operationsOf({ pages }: Labels): Set<string> {
  return new Set([...pages.values()].flatMap(({ operation }) => operation ?? []));
}

function labelled({ figures, dates, quotes }: PageLabels): { id: string; span: string }[] {
  return [...figures, ...dates, ...quotes];
}

function labelledSpans(page: PageLabels | undefined): string[] {
  return page === undefined ? [] : labelled(page).map(({ span }) => span);
}

/** Without white space: cells of a table and lines of a paragraph are joined in more ways than one. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function pageOf(member: string): string {
  return member.split('#')[0] ?? '';
}
