/** A word, a number, or one mark of punctuation, with where it stands in its block. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Lower case, without diacritics, apostrophes straight: what tables of words are compared with. */
  readonly norm: string;
  /** It begins with a capital letter. */
  readonly capital: boolean;
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
  /(\p{L}(?:\.\p{L})+(?:\.|(?![\p{L}\p{N}])))|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|(\d+(?:[.,]\d+)*)|\s+|./gsu;

/** Cuts text into tokens, in time linear in its length. A possessive 's is a token of its own. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, dotted, word, number] = match;
    const start = match.index;
    if (word !== undefined) pushWord(tokens, word, start);
    else if (dotted !== undefined) tokens.push(token('word', dotted, start));
    else if (number !== undefined) tokens.push(token('number', number, start));
    else if (whole.trim() !== '') tokens.push(token('mark', whole, start));
  }
  return tokens;
}

function pushWord(tokens: Token[], word: string, start: number): void {
  const possessive = /['’][sS]$/.test(word) ? word.length - 2 : word.length;
  tokens.push(token('word', word.slice(0, possessive), start));
  if (possessive < word.length) tokens.push(token('word', word.slice(possessive), start + possessive));
}

function token(kind: Token['kind'], text: string, start: number): Token {
  const capital = kind === 'word' && isCapital(text);
  return { kind, text, norm: normalize(text), capital, start, end: start + text.length };
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

/** The form that words are compared in: "José’s" → "jose's". */
export function normalize(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, the fast path
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'").toLowerCase();
}
