import type { Speaker } from '../../claims/claim.ts';
import { samePerson } from '../../claims/quote/person.ts';
import type { StoredArticle, StoredClaim, StoredQuote } from '../reference.ts';
import { shingles } from '../text/shingles.ts';
import { joinQuotes, type QuoteText, readQuote } from './quote-text.ts';

/** One quote, or several that follow each other, of one speaker: other papers may print them as one. */
export interface Passage {
  readonly quotes: readonly StoredQuote[];
  readonly text: QuoteText;
  /** Hashes of its runs of three words; empty for shorter ones. */
  readonly trigrams: ReadonlySet<number>;
}

/** More sentences in a row than these are hardly ever run together. */
const LONGEST = 3;

/** All passages of an article: each quote alone, then runs of two and three. */
export function passagesOf(claims: readonly StoredClaim[]): Passage[] {
  const quotes = claims.filter((claim) => claim.kind === 'quote');
  const texts = new Map(quotes.map((quote) => [quote, readQuote(quote.exact)] as const));
  const passages: Passage[] = [];
  for (let length = 1; length <= LONGEST; length++)
    for (let i = 0; i + length <= quotes.length; i++) {
      const run = quotes.slice(i, i + length);
      if (run.every((quote) => isOneSpeaker(quote.speaker, run[0]?.speaker ?? null)))
        passages.push(
          join(
            run,
            run.flatMap((quote) => texts.get(quote) ?? []),
          ),
        );
    }
  return passages;
}

/** An article's claims do not change, and a page is compared with many articles. */
const known = new WeakMap<StoredArticle, readonly Passage[]>();

/** The passages of an article, read once. */
export function readPassages(article: StoredArticle): readonly Passage[] {
  const passages = known.get(article) ?? passagesOf(article.claims);
  known.set(article, passages);
  return passages;
}

/** The passage as one quote, for showing and for comparing. */
export function asQuote({ quotes }: Passage): StoredQuote | null {
  const [first] = quotes;
  if (first === undefined || quotes.length === 1) return first ?? null;
  const sentences = new Set(quotes.map(({ sentence }) => sentence));
  return {
    ...first,
    exact: quotes.map(({ exact }) => exact).join(' '),
    sentence: [...sentences].join(' '),
  };
}

/** One statement shares three words in five, in runs of three and more: one run of three words in five at least. */
const SHARED = 0.15;

/** Cheap: whether the two share so many runs of three words that they can be one statement. */
export function mayMatch(a: Passage, b: Passage): boolean {
  if (a.trigrams.size === 0 || b.trigrams.size === 0) return true;
  const [few, many] = a.trigrams.size < b.trigrams.size ? [a.trigrams, b.trigrams] : [b.trigrams, a.trigrams];
  let shared = 0;
  for (const trigram of few) if (many.has(trigram)) shared++;
  return shared > 0 && shared >= SHARED * few.size;
}

/** Whether every quote of the run stands in the other passage, at least by half of its runs of three words. */
export function isWhollyShared({ quotes }: Passage, other: Passage): boolean {
  return (
    quotes.length === 1 ||
    quotes.every((quote) => {
      const own = join([quote], [readQuote(quote.exact)]).trigrams;
      return own.size > 0 && [...own].filter((trigram) => other.trigrams.has(trigram)).length * 2 >= own.size;
    })
  );
}

function join(quotes: readonly StoredQuote[], texts: readonly QuoteText[]): Passage {
  const text = joinQuotes(texts);
  return { quotes, text, trigrams: new Set(text.words.length < 3 ? [] : shingles(text.words, 3)) };
}

function isOneSpeaker(a: Speaker | null, b: Speaker | null): boolean {
  return a === null || b === null ? a === b : samePerson(a, b);
}
