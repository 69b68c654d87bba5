import type { ArticleId } from '../reading/article.ts';
import type { StoredArticle } from './reference.ts';
import { containment } from './text/fingerprint.ts';

/**
 * Papers cut a wire story and put a paragraph of their own in front, and still more than half of the shorter
 * text is the wire's; two reporters who quote one press release share its quotes, some third of the text.
 */
const ECHO = 0.6;
/** Fewer shingles than these are a paragraph, which two reports can share. */
const SHORTEST = 12;

/** Whether two articles print one text. */
export function isEcho(a: StoredArticle, b: StoredArticle): boolean {
  return (
    Math.min(a.fingerprint.length, b.fingerprint.length) >= SHORTEST &&
    containment(a.fingerprint, b.fingerprint) >= ECHO
  );
}

/**
 * For each article that prints the text of another: the first of its group. The page comes first of all,
 * then the earliest; articles without a day come last.
 */
export function foldEchoes(page: StoredArticle, others: readonly StoredArticle[]): Map<ArticleId, ArticleId> {
  const echoes = new Map<ArticleId, ArticleId>();
  const firsts = [page];
  for (const article of [...others].sort(byDay)) {
    const first = firsts.find((candidate) => isEcho(candidate, article));
    if (first === undefined) firsts.push(article);
    else echoes.set(article.id, first.id);
  }
  return echoes;
}

/** The earliest first. */
export function byDay(a: StoredArticle, b: StoredArticle): number {
  const [x, y] = [a.published ?? '9999', b.published ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
