import type { TextBlock } from '../claims/text/document.ts';
import { PhraseTable } from '../claims/text/phrases.ts';
import type { Token } from '../claims/text/tokens.ts';

/** The name of an operation where it stands, token range `[from, to)`. */
export interface NameMention {
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
  /** As printed: "Operation Safe City", "Midway Blitz". */
  readonly name: string;
}

/** "Operation Safe City", "Operativo Ciudad Segura", "Project Wildfire". */
const HEADS = new PhraseTable<'operation' | 'project'>([
  ['operation', 'operation'],
  ['operación', 'operation'],
  ['operativo', 'operation'],
  ['project', 'project'],
  ['proyecto', 'project'],
]);

/** A name in quotation marks follows: "an operation dubbed “Midway Blitz”", "a sweep known as Raging Bull". */
const NAMING = new PhraseTable<true>(
  (
    'dubbed|called|named|nicknamed|codenamed|code - named|known as|titled|part of|is calling|calls|branded|under the name|' +
    'bautizada|bautizado|llamada|llamado|denominada|denominado|conocida como|conocido como|nombrada|apodada|con el nombre de'
  )
    .split('|')
    .map((words) => [words, true] as const),
);

/** What is named must be an operation, and said to be one before: not "so-called “Sanctuary Cities”". */
const NAMED = new PhraseTable<true>(
  (
    'operation|sweep|surge|raids|raid|crackdown|initiative|roundup|effort|campaign|blitz|dragnet|enforcement action|' +
    'operación|operativo|redada|redadas|ofensiva|despliegue|iniciativa|campaña'
  )
    .split('|')
    .map((words) => [words, true] as const),
);
/** How far before the naming word it is looked for, in tokens. */
const NAMED_REACH = 14;

const OPENING = new Set(['"', '“', '‘', '«', "'"]);
const CLOSING = new Set(['"', '”', '’', '»', "'"]);
/** Small words inside a name: "Operation Return to Sender", "Operation Charlotte’s Web". */
const INNER = new Set([
  'of',
  'the',
  'and',
  'to',
  'for',
  'at',
  'on',
  'in',
  'de',
  'del',
  'la',
  'el',
  'los',
  'las',
  'y',
  '&',
  '-',
  "'s",
]);
/** The longest name looked for, in tokens. */
const LONGEST = 7;

/** Every name of an operation in a block. In a headline all words may be capitals: there only what follows quotation marks. */
export function findNames(block: TextBlock): NameMention[] {
  const { tokens } = block;
  const found: NameMention[] = [];
  const titleCase = isTitleCase(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const to = headedName(tokens, at, titleCase) ?? namedName(tokens, at);
    if (to === null) continue;
    const from = to.from;
    const name = nameText(block, from, to.to);
    found.push({ block, from, to: to.to, name });
    at = to.to - 1;
  }
  return found;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** "Operation" and the capitalised words behind it, or those in quotation marks: operation “Raging Bull”. */
function headedName(tokens: readonly Token[], at: number, titleCase: boolean): Range | null {
  const head = HEADS.match(tokens, at);
  if (head === null) return null;
  const quotedTail = quotedName(tokens, at + 1);
  if (quotedTail !== null) return head.value === 'operation' ? { from: at, to: quotedTail.to } : null;
  const quoted = OPENING.has(tokens[at - 1]?.text ?? '');
  if (!isCapital(tokens[at]) || (titleCase && !quoted) || (head.value === 'project' && !quoted)) return null;
  const to = capitals(tokens, at + 1);
  return to > at + 1 ? { from: at, to } : null;
}

function namedName(tokens: readonly Token[], at: number): Range | null {
  const naming = NAMING.match(tokens, at);
  // Not "so-called".
  if (naming === null || tokens[at - 1]?.text === '-' || !saysWhat(tokens, at)) return null;
  const start = at + naming.length;
  return quotedName(tokens, start) ?? (isHead(tokens, start) ? null : bareName(tokens, start));
}

function isHead(tokens: readonly Token[], at: number): boolean {
  return HEADS.match(tokens, at) !== null;
}

/** Without marks a name has at least two capitalised words: "dubbed Raging Bull". */
function bareName(tokens: readonly Token[], at: number): Range | null {
  const to = capitals(tokens, at);
  return to >= at + 2 ? { from: at, to } : null;
}

/** A name in quotation marks, its marks left out; every word but the small ones capitalised. */
function quotedName(tokens: readonly Token[], at: number): Range | null {
  if (!OPENING.has(tokens[at]?.text ?? '') || HEADS.match(tokens, at + 1) !== null) return null;
  const to = capitals(tokens, at + 1);
  const mark = tokens[to]?.text ?? '';
  const closed = CLOSING.has(mark) || (/^[,.]$/.test(mark) && CLOSING.has(tokens[to + 1]?.text ?? ''));
  return to > at + 1 && closed ? { from: at + 1, to } : null;
}

function saysWhat(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NAMED_REACH); i--)
    if (NAMED.match(tokens, i) !== null) return true;
  return false;
}

/** The end of a run of capitalised words and numbers, small words between them allowed. */
function capitals(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let i = at; i < tokens.length && i < at + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isCapital(token) || (token.kind === 'number' && i > at)) end = i + 1;
    else if (!INNER.has(token.norm) || i === at) break;
  }
  return end;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Most long words begin with a capital: a headline in title case. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 0 && long.filter(isCapital).length >= 0.75 * long.length;
}

function nameText({ text, tokens }: TextBlock, from: number, to: number): string {
  return text
    .slice(tokens[from]?.start, tokens[to - 1]?.end)
    .replace(/[“”"«»]/g, '')
    .replace(/\s+/g, ' ');
}
