import { findNumbers } from '../number/find.ts';
import type { NumberMention } from '../number/number.ts';
import { findPlaces } from '../place/find.ts';
import { isShared } from '../place/gazetteer.ts';
import type { PlaceContext, PlaceMention } from '../place/mention.ts';
import { townsOf } from '../place/towns.ts';
import type { TextBlock, TextDocument } from '../text/document.ts';
import type { PhraseTable } from '../text/phrases.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { asCounties, type Left, leftOutBehind, leftOutBy, withElliptic } from './elliptic-places.ts';

/** A sentence with the numbers and places in it: what one figure is read from. */
export interface Scope {
  readonly block: TextBlock;
  readonly tokens: readonly Token[];
  readonly sentence: TokenRange;
  /** Of this sentence, in order. */
  readonly numbers: readonly NumberMention[];
  readonly places: readonly PlaceMention[];
  /** The one place of the sentence before in the block, which this one may call "there". */
  readonly placeBefore: PlaceMention | null;
}

/** All sentences of an article. */
export function scopesOf(doc: TextDocument): Scope[] {
  const states = new Set<string>();
  const plain: PlaceContext = { states, titleCase: false };
  const named: PlaceMention[] = [];
  for (const { tokens } of doc.blocks) {
    for (const place of findPlaces(tokens, plain)) {
      named.push(place);
      if (isShared(place.name)) continue;
      for (const path of place.area) states.add(path.split('/')[0] ?? '');
    }
  }
  const context = { ...plain, towns: townsOf(named) };
  let head: Left = null;
  return doc.blocks.flatMap((block) => {
    if (block.kind !== 'table-row' && block.kind !== 'list-item') head = leftOutBy(block);
    return scopesOfBlock(block, doc, context, head);
  });
}

function scopesOfBlock(block: TextBlock, doc: TextDocument, context: PlaceContext, head: Left): Scope[] {
  const { tokens } = block;
  const named = findPlaces(tokens, { ...context, titleCase: isTitleCase(tokens) });
  const read = findNumbers(tokens, doc.lang);
  const isUnderHead = isListed({ block });
  const left = isUnderHead ? head : leftOutBehind(tokens, named);
  const whole = isUnderHead && head === 'county' ? asCounties(named, context) : named;
  const places = withElliptic(tokens, whole, read, left, context);
  const numbers = read.map((number) => unaged(tokens, number, places));
  const numbersOf = inTurn(numbers);
  const placesOf = inTurn(places);
  let placeBefore: PlaceMention | null = null;
  return block.sentences.flatMap(inPieces).map((sentence) => {
    const scope = {
      block,
      tokens,
      sentence,
      numbers: numbersOf(sentence.to),
      places: placesOf(sentence.to),
      placeBefore,
    };
    const [only, ...more] = scope.places;
    placeBefore = only === undefined || only.name === 'national' || more.length > 0 ? null : only;
    return scope;
  });
}

/** Longest run of tokens read as one sentence: what looks longer is no prose, and reading it would cost its square. */
const LONGEST = 300;

function inPieces({ from, to }: TokenRange): TokenRange[] {
  const count = Math.max(1, Math.ceil((to - from) / LONGEST));
  return Array.from({ length: count }, (_, i) => ({
    from: from + i * LONGEST,
    to: Math.min(to, from + (i + 1) * LONGEST),
  }));
}

/** Deals out ranges in order: each call gives those that begin before `to` and were not given yet. */
function inTurn<T extends TokenRange>(ranges: readonly T[]): (to: number) => T[] {
  let next = 0;
  return (to) => {
    const start = next;
    while ((ranges[next]?.from ?? to) < to) next++;
    return ranges.slice(start, next);
  };
}

/** "In North Carolina, 84; in Georgia, 87": a number behind a place is nobody's age. */
function unaged(
  tokens: readonly Token[],
  number: NumberMention,
  places: readonly PlaceMention[],
): NumberMention {
  const isBehindPlace =
    tokens[number.from - 1]?.text === ',' && places.some(({ to }) => to === number.from - 1);
  return number.reason === 'age' && isBehindPlace ? { ...number, reason: null } : number;
}

/** Most longer words begin with a capital, as in many headlines. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return long.length > 2 && long.filter((token) => token.capital).length > long.length * 0.6;
}

/** Is it an item of a list or a row of a table? */
export function isListed({ block }: Pick<Scope, 'block'>): boolean {
  return block.kind === 'list-item' || block.kind === 'table-row';
}

/** Where in `[from, to)` a phrase of the table begins first; null where none does. */
export function firstMatch<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  from: number,
  to: number,
): { at: number; to: number; value: T } | null {
  for (let at = Math.max(0, from); at < to; at++) {
    const match = table.match(tokens, at);
    if (match !== null) return { at, to: at + match.length, value: match.value };
  }
  return null;
}

/** All phrases of the table in `[from, to)`, none inside another. */
export function allMatches<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  from: number,
  to: number,
): { at: number; to: number; value: T }[] {
  const found: { at: number; to: number; value: T }[] = [];
  let at = from;
  while (at < to) {
    const match = table.match(tokens, at);
    if (match !== null) found.push({ at, to: at + match.length, value: match.value });
    at += match?.length ?? 1;
  }
  return found;
}
