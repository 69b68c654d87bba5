/** A word, a number, or one mark of punctuation, with where it stands in its block. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Lower case, without diacritics, apostrophes straight: what tables of words are compared with. */
  readonly norm: string;
  /** It begins with a capital letter. */
  readonly capital: boolean;
  /** First letter and length of `norm` in a small number: tables of phrases pass over most words by it. */
  readonly mesh: number;
  /** UTF-16 offsets in the block's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * In order: dotted abbreviations (`U.S.`, `p.m`), words with inner apostrophes, digits with inner
 * separators, white space, any other single character. Hyphens always stand alone, so that
 * "four-day" and "four day" differ by one token only.
 */
const TOKEN =
  /(\p{L}(?:\.\p{L})+(?:\.|(?![\p{L}\p{N}])))|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|(\d+(?:[.,]\d+)*)|\s+|./suy;

/** Cuts text into tokens, in time linear in its length. A possessive 's is a token of its own. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const end = plainWordEnd(text, at);
    if (end > at) {
      tokens.push(token('word', text.slice(at, end), at));
      at = end;
    } else at = text.charCodeAt(at) === SPACE ? at + 1 : readToken(tokens, text, at);
  }
  return tokens;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const STOP = 0x2e;
/** Behind ASCII the alphabets go on. */
const ASCII = 0x80;

/**
 * Most words are letters of ASCII with nothing behind them that could belong to them: these are read
 * without the expression. `at` where none begins.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const mayGoOn = next >= ASCII || next === APOSTROPHE || (next === STOP && end === at + 1);
  return mayGoOn ? at : end;
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Reads what stands at `at` by the expression. Where it ends. */
function readToken(tokens: Token[], text: string, at: number): number {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null) return text.length;
  const [whole, dotted, word, number] = match;
  if (word !== undefined) pushWord(tokens, word, at);
  else if (dotted !== undefined) tokens.push(token('word', dotted, at));
  else if (number !== undefined) tokens.push(token('number', number, at));
  else if (whole.trim() !== '') tokens.push(token('mark', whole, at));
  return at + whole.length;
}

function pushWord(tokens: Token[], word: string, start: number): void {
  const possessive = /['’][sS]$/.test(word) ? word.length - 2 : word.length;
  tokens.push(token('word', word.slice(0, possessive), start));
  if (possessive < word.length) tokens.push(token('word', word.slice(possessive), start + possessive));
}

function token(kind: Token['kind'], text: string, start: number): Token {
  const capital = kind === 'word' && isCapital(text);
  const norm = normalize(text);
  return { kind, text, norm, capital, mesh: meshOf(norm), start, end: start + text.length };
}

/** Letters and lengths of words are told apart up to these numbers: small enough for a table of bytes. */
const LETTERS = 32;
const LENGTHS = 16;
/** Every mesh is below this. */
export const MESHES = LETTERS * LENGTHS;

function meshOf(norm: string): number {
  return (norm.charCodeAt(0) % LETTERS) * LENGTHS + Math.min(norm.length, LENGTHS - 1);
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < ASCII ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

/** The form that words are compared in: "José’s" → "jose's". */
export function normalize(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'").toLowerCase();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= ASCII) return false;
  return true;
}
