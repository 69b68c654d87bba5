import { expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../../src/reading/article.ts';
import { figuresOf } from './read.ts';

const block = (kind: BlockKind, text: string): Block => ({ kind, text });

test('a table of arrests by city', () => {
  const rows = [
    block('table-head', 'City\tArrests'),
    block('table-row', 'Dallas\t95'),
    block('table-row', 'El Paso\t41'),
  ];
  expect(figuresOf(rows)).toEqual(['arrests exact 95 people @Dallas', 'arrests exact 41 people @El Paso']);
});

test('a list under a lead-in', () => {
  const list = [
    block('paragraph', 'Officers arrested people in these cities:'),
    block('list-item', 'Denver – 63'),
    block('list-item', 'Boulder: 14'),
    block('list-item', '22 in Greeley'),
  ];
  expect(figuresOf(list)).toEqual([
    'arrests exact 63 people @Denver',
    'arrests exact 14 people @Boulder',
    'arrests exact 22 people @Greeley',
  ]);
});

test('crimes under a lead-in that speaks of convictions', () => {
  const list = [
    block('paragraph', 'ICE arrested 210 people in Ohio.'),
    block('paragraph', 'They had convictions for:'),
    block('list-item', 'DUI: 34'),
    block('list-item', '12 for domestic violence'),
  ];
  expect(figuresOf(list)).toEqual([
    'arrests exact 210 people @Ohio',
    'dui_convictions exact 34 people @Ohio',
    'domestic_violence_convictions exact 12 people @Ohio',
  ]);
});

test('where people come from', () => {
  const text =
    'Agents arrested 95 people in Boise. They came from Mexico (61), Guatemala (20) and Honduras (14).';
  expect(figuresOf(text)).toEqual([
    'arrests exact 95 people @Boise',
    'nationality exact 61 people @Mexico',
    'nationality exact 20 people @Guatemala',
    'nationality exact 14 people @Honduras',
  ]);
});
