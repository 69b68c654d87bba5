import { normalizeAddress } from './address.ts';
import type { StoredArticle } from './reference.ts';
import { resemblance } from './text/fingerprint.ts';

/** One text, save for what two ways of saving it leave in or out: a date line, a byline, a caption. */
const SAME_TEXT = 0.8;

/**
 * Whether two records are one article: of one id or one address; or of one text, where they are one
 * outlet's or one of them has no address or outlet to tell. The same text in another outlet is an echo.
 */
export function isSameArticle(a: StoredArticle, b: StoredArticle): boolean {
  if (a.id === b.id) return true;
  const [x, y] = [normalizeAddress(a.url), normalizeAddress(b.url)];
  if (x !== '' && x === y) return true;
  const canBeOne =
    (x === '' && a.outlet === '') ||
    (y === '' && b.outlet === '') ||
    (a.outlet !== '' && a.outlet === b.outlet);
  return canBeOne && resemblance(a.fingerprint, b.fingerprint) >= SAME_TEXT;
}
