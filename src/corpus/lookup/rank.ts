import Fuse from 'fuse.js';
import type { NumberMention } from '../../claims/number/number.ts';
import { overlap, rangeOf } from '../../matching/figure/range.ts';
import type { StoredArticle, StoredClaim, StoredFigure } from '../../matching/reference.ts';
import { wordsOf } from '../../matching/text/words.ts';
import { claimText } from '../rows.ts';
import type { Query } from './query.ts';
import { isSlip, withinEdits } from './typo.ts';

/** A claim that answers a query; the best has the score 0. */
export interface Hit {
  readonly article: StoredArticle;
  readonly claim: StoredClaim;
  readonly score: number;
}

/** Up to so many words are looked for one by one, forgiving of typos; more are a pasted sentence. */
const MAX_FUZZY_WORDS = 6;
/** A pasted sentence is found where half of its words stand: reports change, cut and add. */
const SENTENCE_SHARE = 0.5;
/** Fuse's 0 is equal, 1 is anything; 0.3 forgives two letters in seven. */
const THRESHOLD = 0.3;

/** The claims of some articles that answer a query, the best first. */
export function rank(query: Query, articles: readonly StoredArticle[]): Hit[] {
  const all = articles.flatMap((article) => article.claims.map((claim) => ({ article, claim, score: 0 })));
  const numbered = query.numbers.length === 0 ? all : all.flatMap((hit) => byNumber(hit, query.numbers));
  const { words } = query;
  if (words.length === 0) return numbered.sort((a, b) => a.score - b.score);
  const found = words.length > MAX_FUZZY_WORDS ? bySharedWords(numbered, words) : byFuse(numbered, words);
  return found.sort((a, b) => a.score - b.score);
}

/** The number itself, before one that it may be a rounding of. */
function byNumber(hit: Hit, numbers: readonly NumberMention[]): Hit[] {
  const { claim } = hit;
  if (claim.kind !== 'figure') return [];
  const scores = numbers.flatMap((number) => {
    const [theirs, asked] = [rangeOf(claim), rangeOf(asFigure(number, claim))];
    if (theirs === null || asked === null || (number.form === 'percent') !== (claim.unit === 'percent'))
      return [];
    if (claim.value !== null && claim.value === number.value)
      return [claim.modifier === number.modifier ? 0 : 0.05];
    // A bare number asks for that number, and for those who printed it rounded.
    return overlap(theirs, asked) ? [0.2] : [];
  });
  return scores.length === 0 ? [] : [{ ...hit, score: Math.min(...scores) }];
}

/** The asked number as if it counted what the claim counts. */
function asFigure({ value, low, high, modifier }: NumberMention, like: StoredFigure): StoredFigure {
  return { ...like, value, low, high, modifier };
}

function byFuse(hits: readonly Hit[], words: readonly string[]): Hit[] {
  const records = hits.map((hit) => ({
    hit,
    text: `${hit.article.outlet} ${wordsOf(claimText(hit.claim)).join(' ')}`,
    title: hit.article.title,
  }));
  const fuse = new Fuse(records, {
    keys: [
      { name: 'text', weight: 3 },
      { name: 'title', weight: 1 },
    ],
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeScore: true,
    useExtendedSearch: true,
  });
  // In extended search, words side by side must all be found, in any order.
  const found = fuse.search(words.join(' '));
  return surest(found, words).map(({ item, score }) => ({
    ...item.hit,
    score: item.hit.score + (score ?? 0),
  }));
}

/**
 * What has the words themselves, else what has words that they may be slips for, else whatever Fuse finds alike:
 * who asks for Homan and finds him asks for nothing humane.
 */
function surest<T extends { item: { text: string; title: string } }>(
  found: readonly T[],
  words: readonly string[],
): readonly T[] {
  for (const isMeant of [begins, isSlightSlip, isSlip]) {
    const sure = found.filter(({ item }) => {
      const theirs = wordsOf(`${item.text} ${item.title}`);
      return words.every((word) => theirs.some((their) => isMeant(word, their)));
    });
    if (sure.length > 0) return sure;
  }
  return found;
}

function begins(word: string, whole: string): boolean {
  return whole.startsWith(word);
}

function isSlightSlip(word: string, meant: string): boolean {
  return isSlip(word, meant) && withinEdits(word, meant, 1);
}

function bySharedWords(hits: readonly Hit[], words: readonly string[]): Hit[] {
  return hits.flatMap((hit) => {
    const theirs = new Set(wordsOf(claimText(hit.claim)));
    const share = words.filter((word) => theirs.has(word)).length / words.length;
    return share < SENTENCE_SHARE ? [] : [{ ...hit, score: hit.score + 1 - share }];
  });
}
