import type { StoredArticle } from '../reference.ts';
import { compareArticles, SEVERAL_NAMES } from './evidence.ts';

/** Reports of one event share this much of the words of title and first paragraphs, where no operation tells. */
const ONE_EVENT = 0.15;

/** Fewer words do where names of several things are among them. */
const ONE_EVENT_NAMED = 0.1;

/** Whether two articles on any topic report one event: in like words and names, or with a statement in common. */
export function areOfOneEvent(a: StoredArticle, b: StoredArticle): boolean {
  const { quotes, terms, names } = compareArticles(a, b);
  return quotes > 0 || terms >= (names >= SEVERAL_NAMES ? ONE_EVENT_NAMED : ONE_EVENT);
}
