import type { TextBlock } from '../claims/text/document.ts';
import type { Token } from '../claims/text/tokens.ts';
import { bareName, isCapital, isTitleCase, type NameRange, quotedName, runEnd } from './name-extent.ts';
import { DESCRIBING, HEADS, LINKING, NAMED, NAMING, OPENING, PAUSES, SMALL_HEADS } from './name-words.ts';

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

/** How many tokens the words for an operation have: "sweep", "parte de lo que". */
const KIND_LENGTHS = [1, 2, 3, 4];

/** How far behind the naming word what it names may end, in tokens: "dubbed the three-day sweep “Iron Gate”". */
const OBJECT_REACH = 6;

/** Every name of an operation in a block. In a headline all words may be capitals: there only what follows quotation marks. */
export function findNames(block: TextBlock): NameMention[] {
  const { tokens } = block;
  const found: NameMention[] = [];
  const titleCase = isTitleCase(tokens, block.kind === 'headline');
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

/** "Operation" and the capitalised words behind it, or those in quotation marks: operation “Raging Bull”. */
function headedName(tokens: readonly Token[], at: number, titleCase: boolean): NameRange | null {
  const head = HEADS.match(tokens, at);
  if (head === null) return null;
  const quotedTail = quotedName(tokens, at + 1);
  if (quotedTail !== null) return head.value === 'operation' ? { from: at, to: quotedTail.to } : null;
  if (SMALL_HEADS.has(tokens[at]?.norm ?? '') && !isCapital(tokens[at])) {
    const name = bareName(tokens, at + 1);
    return name === null ? null : { from: at, to: name.to };
  }
  const quoted = OPENING.has(tokens[at - 1]?.text ?? '');
  if (!isCapital(tokens[at]) || (titleCase && !quoted) || (head.value === 'project' && !quoted)) return null;
  const to = runEnd(tokens, at + 1);
  return to > at + 1 ? { from: at, to } : null;
}

function namedName(tokens: readonly Token[], at: number): NameRange | null {
  const naming = NAMING.match(tokens, at);
  // Not "so-called".
  if (naming === null || tokens[at - 1]?.text === '-') return null;
  const start = at + naming.length;
  const object = objectEnd(tokens, start);
  if (object !== null) return quotedName(tokens, object) ?? bareName(tokens, object);
  if (HEADS.match(tokens, start) !== null) return null;
  const isAside = PAUSES.has(tokens[at - 1]?.text ?? '');
  const isClose = isLinked(tokens, at);
  const isNear = isClose || (isAside && saysWhat(tokens, at));
  const quoted = isNear || naming.value === 'part' ? quotedName(tokens, start) : null;
  if (quoted !== null) return isNear || saysWhat(tokens, at) ? quoted : null;
  if (naming.value === 'part') return null;
  const name = bareName(tokens, start) ?? quotedName(tokens, start);
  if (name === null) return null;
  return isClose || (isNear && naming.value === 'strong') || isToldBehind(tokens, at, name) ? name : null;
}

/** "dubbed the sweep “Iron Gate”": where the thing named ends. */
function objectEnd(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:the|its|this|la|el|a)$/.test(tokens[at]?.norm ?? '')) return null;
  for (let i = at + 1; i <= at + OBJECT_REACH; i++) {
    const kind = NAMED.match(tokens, i);
    if (kind !== null && !isCapital(tokens[i])) return i + kind.length;
  }
  return null;
}

/** Whether nothing but who names it stands between an operation and its naming: "the sweep, which ICE has called". */
function isLinked(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NAMED_REACH); i--) {
    if (KIND_LENGTHS.some((length) => NAMED.match(tokens, i + 1 - length)?.length === length)) return true;
    if (!LINKING.has(tokens[i]?.norm ?? '')) return false;
  }
  return false;
}

/** "Dubbed Iron Gate, the sweep led to …" */
function isToldBehind(tokens: readonly Token[], at: number, { to }: NameRange): boolean {
  if (!beginsSentence(tokens, at)) return false;
  for (let i = to; i < to + OBJECT_REACH + 2; i++) if (NAMED.match(tokens, i) !== null) return true;
  return false;
}

/** "The operation, “Cross Check,” …"; without marks only at the front: "The operation, Cross Check, was …". */
function kindAndName(tokens: readonly Token[], at: number): NameRange | null {
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
function nameAndKind(tokens: readonly Token[], at: number): NameRange | null {
  const name = quotedName(tokens, at);
  if (name === null || name.to < name.from + 2) return null;
  return NAMED.match(tokens, name.to + 1) !== null ? name : null;
}

function saysWhat(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NAMED_REACH); i--)
    if (NAMED.match(tokens, i) !== null) return true;
  return false;
}

function nameText({ text, tokens }: TextBlock, from: number, to: number): string {
  return text
    .slice(tokens[from]?.start, tokens[to - 1]?.end)
    .replace(/[“”"«»]/g, '')
    .replace(/\s+/g, ' ');
}
