import { describe, expect, it } from 'vitest';
import { readPlain, readText } from '../../../src/reading/text.ts';

const blocks = (text: string) => readText(text).blocks.map(({ kind, text: line }) => `${kind}: ${line}`);

describe('plain text', () => {
  it('is paragraphs between blank lines, or one on each line', () => {
    expect(blocks('One, he said.\n\nTwo.\n \n\nThree.')).toEqual([
      'paragraph: One, he said.',
      'paragraph: Two.',
      'paragraph: Three.',
    ]);
    const lines = [
      'Officers made nearly 500 arrests during a national operation.',
      'The agency named it on Thursday, as it often does.',
    ];
    expect(blocks(lines.join('\r\n'))).toEqual(lines.map((line) => `paragraph: ${line}`));
  });

  it('joins the lines of a paragraph that was broken at a column', () => {
    const wrapped =
      'Officers arrested 44 people in a four-day operation that ended\nWednesday, the agency said, the largest such operation in\nOhio.';
    expect(blocks(wrapped)).toEqual([`paragraph: ${wrapped.replaceAll('\n', ' ')}`]);
  });

  it('begins with a headline where its first line is one', () => {
    expect(blocks('ICE arrests 44 in Ohio\n\nThey did.')).toEqual([
      'headline: ICE arrests 44 in Ohio',
      'paragraph: They did.',
    ]);
    expect(readText('ICE arrests 44 in Ohio\n\nThey did.').title).toBe('ICE arrests 44 in Ohio');
    expect(readText('Officers arrested 44 people.\n\nThey did.').title).toBe('');
    expect(readText('In summary\n\nThey did.').title).toBe('');
  });

  it('reads lists, tables and captions', () => {
    expect(
      blocks(
        'They arrested:\n- 20 in Columbus\n• 14 in Lima\n3) 10 elsewhere\n\nCity\tArrests\nLima\t14\n\n(Photo courtesy of ICE)',
      ),
    ).toEqual([
      'paragraph: They arrested:',
      'list-item: 20 in Columbus',
      'list-item: 14 in Lima',
      'list-item: 10 elsewhere',
      'table-head: City\tArrests',
      'table-row: Lima\t14',
      'caption: (Photo courtesy of ICE)',
    ]);
  });

  it('reads a list that lost its line breaks', () => {
    expect(blocks('By town:\n\n• Chicago, 188 • Cicero, 71\n\nThe rest are spread.')).toEqual([
      'paragraph: By town:',
      'list-item: Chicago, 188',
      'list-item: Cicero, 71',
      'paragraph: The rest are spread.',
    ]);
  });

  it.each([
    [' date 2020-10-07 Immigration officers arrested 44.', '2020-10-07', 'Immigration officers arrested 44.'],
    ['Published: Oct. 7, 2020\n\nOfficers arrested 44.', '2020-10-07', 'Officers arrested 44.'],
    ['2020-10-07\nOfficers arrested 44.', '2020-10-07', 'Officers arrested 44.'],
    [
      'Updated: October 7, 2020 at 3:04 p.m. PT\nOfficers arrested 44.',
      '2020-10-07',
      'Officers arrested 44.',
    ],
    ['Fecha: 7 de octubre de 2020\nAgentes arrestaron a 44.', '2020-10-07', 'Agentes arrestaron a 44.'],
    ['2020-10-07 was the day, they said.', null, '2020-10-07 was the day, they said.'],
    ['Published reports said 44 were held.', null, 'Published reports said 44 were held.'],
  ])('the day that %j prints', (text, day, first) => {
    const article = readText(text);
    expect([article.published, article.blocks[0]?.text]).toEqual([day, first]);
  });

  it('reads what its first lines tell of it', () => {
    const text =
      'Title: ICE arrests 44\nBy: Jane Doe\nSource: Daily Planet\nhttps://planet.example/a\n\nOfficers arrested 44.\n\nSource: ICE';
    expect(readText(text)).toMatchObject({
      title: 'ICE arrests 44',
      byline: 'Jane Doe',
      outlet: 'Daily Planet',
      url: 'https://planet.example/a',
    });
    expect(blocks(text).at(-1)).toBe('paragraph: Source: ICE');
  });

  it('leaves out pointers, notices and boxes of other stories', () => {
    const text =
      'This is an archived article and the information may be outdated.\n\nOfficers arrested 44. (RELATED: ICE Arrests 300 In Texas)\n\nRead more: ICE arrests 300\n\nRelated stories\n\nICE arrests 300 in Texas\n\nSweep nets 200\n\nThe 44 were held in Ohio.';
    expect(blocks(text)).toEqual([
      'paragraph: Officers arrested 44.',
      'paragraph: The 44 were held in Ohio.',
    ]);
  });

  it('leaves nothing out of a sample', () => {
    expect(readPlain('Related: 44\n2020-10-07')).toEqual([
      { kind: 'paragraph', text: 'Related: 44' },
      { kind: 'paragraph', text: '2020-10-07' },
    ]);
  });
});
