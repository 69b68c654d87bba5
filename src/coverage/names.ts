import type { TextBlock } from '../claims/text/document.ts';
import type { Token } from '../claims/text/tokens.ts';
import { CLOSING, DESCRIBING, HEADS, INNER, NAMED, NAMING, OPENING, PAUSES } from './name-words.ts';

/** The name of an operation where it stands, token range `[from, to)`. */
export interface NameMention {
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
  /** As printed: "Operation Safe City", "Midway Blitz". */
  readonly name: string;
}

/** How far before the naming word it is looked for, in tokens. */
const NAMED_REACH = 14;

/** The longest name looked for, in tokens. */
const LONGEST = 7;

/** Every name of an operation in a block. In a headline all words may be capitals: there only what follows quotation marks. */
export function findNames(block: TextBlock): NameMention[] {
  const { tokens } = block;
  const found: NameMention[] = [];
  const titleCase = isTitleCase(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const to =
      headedName(tokens, at, titleCase) ??
      namedName(tokens, at) ??
      kindAndName(tokens, at) ??
      nameAndKind(tokens, at);
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

/** "The operation, “Cross Check,” …"; without marks only at the front: "The operation, Cross Check, was …". */
function kindAndName(tokens: readonly Token[], at: number): Range | null {
  const kind = NAMED.match(tokens, at);
  const start = at + (kind?.length ?? 0) + 1;
  if (kind === null || !PAUSES.has(tokens[start - 1]?.text ?? '')) return null;
  const quoted = quotedName(tokens, start);
  if (quoted !== null) return quoted;
  const name = beginsSentence(tokens, at - 1) ? bareName(tokens, start) : null;
  if (name === null || !PAUSES.has(tokens[name.to]?.text ?? '')) return null;
  const next = tokens[name.to + 1];
  // Not "The raid, Elaine Coffey, a teacher, said": who is named is described.
  return next === undefined || isCapital(next) || DESCRIBING.has(next.norm) ? null : name;
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  return at >= 0 && /^[.!?”"]?$/.test(tokens[at - 1]?.text ?? '');
}

/** "the “Keep Safe” sweep": the words in marks say which. */
function nameAndKind(tokens: readonly Token[], at: number): Range | null {
  const name = quotedName(tokens, at);
  if (name === null || name.to < name.from + 2 || tokens[name.from]?.norm === 'sanctuary') return null;
  return NAMED.match(tokens, name.to + 1) !== null ? name : null;
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
  return token?.capital === true;
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
