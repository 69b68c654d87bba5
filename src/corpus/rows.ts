import { eventKeys } from '../matching/event/keys.ts';
import type { StoredArticle, StoredClaim } from '../matching/reference.ts';
import { wordsOf } from '../matching/text/words.ts';
import type { ArticleRow, Origin } from './database.ts';

/** The row of an article; `now` in milliseconds since 1970. */
export function rowOf(article: StoredArticle, origin: Origin, now: number): ArticleRow {
  return {
    id: article.id,
    origin,
    added: now,
    keys: eventKeys(article),
    words: searchWords(article),
    article,
  };
}

/** Pack ids are unique within their pack only; in the library they are told apart by its name. */
export function packArticle(article: StoredArticle, pack: string): StoredArticle {
  return { ...article, id: `${pack}/${article.id}` };
}

/** All words of title, outlet and claims, each once; a figure's number as digits too ("five hundred": 500). */
function searchWords(article: StoredArticle): string[] {
  const texts = [article.title, article.outlet, ...article.operations.map(({ name }) => name ?? '')];
  const words = new Set(texts.concat(article.claims.map(claimText)).flatMap(wordsOf));
  for (const claim of article.claims)
    if (claim.kind === 'figure' && claim.value !== null) words.add(String(claim.value));
  return [...words];
}

/** What of a claim a reader may remember. */
export function claimText(claim: StoredClaim): string {
  if (claim.kind === 'quote')
    return `${claim.exact} ${claim.speaker?.name ?? ''} ${claim.speaker?.role ?? ''}`;
  if (claim.kind === 'figure')
    return `${claim.sentence} ${claim.place} ${(claim.metric ?? '').replaceAll('_', ' ')}`;
  return claim.sentence;
}
