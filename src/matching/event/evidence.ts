import type { StoredArticle, StoredClaim } from '../reference.ts';
import { termOverlap } from '../text/terms.ts';
import { eventKeys, KEY } from './keys.ts';

/** What two articles share that hardly two events would. */
export interface Evidence {
  /** Shingles of quotes that both print. */
  readonly quotes: number;
  /** Distinctive figures of the same metric that both give. */
  readonly figures: number;
  /** Whether both give the same days for the operation. */
  readonly dates: boolean;
  /** How alike their titles and first paragraphs are, 0 to 1. */
  readonly terms: number;
}

/** Half the words of title and first paragraphs in common: reports of one event in other words share about a third. */
const ALIKE = 0.35;
/** Two shared shingles are a shared sentence or most of one; a single one can be a set phrase. */
const SENTENCE = 2;

export function compareArticles(a: StoredArticle, b: StoredArticle): Evidence {
  const keys = new Set(eventKeys(a));
  const shared = eventKeys(b).filter((key) => keys.has(key));
  const days = new Set(a.claims.flatMap(daysOf));
  return {
    quotes: shared.filter((key) => key.startsWith(`${KEY.quote}:`)).length,
    figures: shared.filter((key) => key.startsWith(`${KEY.figure}:`)).length,
    dates: b.claims.flatMap(daysOf).some((span) => days.has(span)),
    terms: termOverlap(a.terms, b.terms),
  };
}

/** How much speaks for one event: a shared statement weighs most, likeness of words least. */
export function weigh({ quotes, figures, dates, terms }: Evidence): number {
  const statements = quotes >= 2 * SENTENCE ? 2 : quotes >= SENTENCE ? 1 : 0;
  return statements + Math.min(2, figures) + (dates ? 1 : 0) + (terms >= ALIKE ? 1 : 0);
}

function daysOf(claim: StoredClaim): string[] {
  const isSpan = claim.kind === 'date' && claim.what === 'operation dates' && claim.start !== claim.end;
  return isSpan ? [`${claim.start}/${claim.end}`] : [];
}
