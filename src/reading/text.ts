import type { Article, Block } from './article.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { readHeader } from './header.ts';
import { articleOf, type KnownMetadata, stated } from './known.ts';

/** A mark that begins a line of a list: "- ", "• ", "3) ". */
const BULLET = /^(?:[-*•▪●◦·‣–]|\d{1,2}[.)])\s+(?=\S)/u;
/** "(Photo courtesy of …)", "(AP Photo/…)" on a line of its own. */
const CAPTION = /^\((?:(?:\p{L}{1,12} )?photo|foto|file photo|courtesy|cortesía)\b.*\)$/iu;
/** A line that ends like a sentence, or like the lead-in of a list. */
const ENDS = /[.!?…:;]["'”’»)\]]*$/u;
/** Lines of mail and old wire copies are broken at 72 to 80 columns; 100 leaves room for sloppy ones. */
const WRAP_COLUMNS = 100;

/**
 * Plain text as an article: paragraphs stand between blank lines, or one on each line. What is known
 * of it from elsewhere (its file, an index) goes before what its first lines print.
 */
export function readText(text: string, known: KnownMetadata = {}): Article {
  const { header, body } = readHeader(lines(text));
  const chunks = chunksOf(body);
  const title = known.title || header.title || headlineOf(chunks);
  const blocks = chunks.flatMap(blocksOf);
  if (title !== null && title !== '') {
    if (blocks[0]?.text === title) blocks.shift();
    blocks.unshift({ kind: 'headline', text: title });
  }
  return articleOf({ ...header, ...stated(known), title: title ?? '' }, withoutBoilerplate(blocks));
}

/** Text of any kind as paragraphs, nothing taken for a headline and nothing left out. */
export function readPlain(text: string): Block[] {
  return chunksOf(lines(text)).flatMap(blocksOf);
}

/** White space is folded, but tabs are kept: they divide the cells of a table. */
function lines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) =>
    line
      .split('\t')
      .map((cell) => cell.replace(/\s+/g, ' ').trim())
      .join('\t')
      .trim(),
  );
}

function chunksOf(all: readonly string[]): string[][] {
  const chunks: string[][] = [[]];
  for (const line of all) {
    if (line !== '') chunks.at(-1)?.push(line);
    else if (chunks.at(-1)?.length !== 0) chunks.push([]);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** A first line that stands alone, is short and does not end like a sentence. */
function headlineOf(chunks: readonly string[][]): string | null {
  const [line, ...more] = chunks[0] ?? [];
  if (line === undefined || more.length > 0 || chunks.length < 2) return null;
  const words = line.split(' ').length;
  const text = line.replace(/^#\s+/, '');
  return words >= 3 && line.length <= 160 && !ENDS.test(line) && !/^[([•*-]/.test(line) ? text : null;
}

function blocksOf(chunk: readonly string[]): Block[] {
  const lines = isWrapped(chunk) ? [chunk.join(' ')] : chunk.flatMap(bulletsOf);
  // A line of stars or dashes only divides.
  return lines.map(blockOf).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** "• Chicago, 188 • Cicero, 71" on one line is a list that lost its line breaks. */
function bulletsOf(line: string): string[] {
  const mark = /^[•▪●◦]/u.exec(line)?.[0];
  return mark === undefined
    ? [line]
    : line
        .slice(1)
        .split(mark)
        .map((item) => `${mark} ${item.trim()}`);
}

function blockOf(line: string): Block {
  const bullet = BULLET.exec(line)?.[0];
  if (bullet !== undefined) return { kind: 'list-item', text: line.slice(bullet.length) };
  if (line.includes('\t')) return { kind: /\d/.test(line) ? 'table-row' : 'table-head', text: line };
  if (CAPTION.test(line)) return { kind: 'caption', text: line };
  return { kind: /^#+ /.test(line) ? 'subhead' : 'paragraph', text: line.replace(/^(?:#+|>) /, '') };
}

/** True where one paragraph was broken into lines: short lines, most of which end in mid-sentence. */
function isWrapped(chunk: readonly string[]): boolean {
  const inner = chunk.slice(0, -1);
  if (inner.length === 0 || chunk.some((line) => BULLET.test(line) || line.includes('\t'))) return false;
  const open = inner.filter((line) => !ENDS.test(line)).length;
  return inner.every((line) => line.length >= 40 && line.length <= WRAP_COLUMNS) && open * 2 > inner.length;
}
