import { shownAddress } from './address.ts';

/** Fewer words in an address are a section or a number, not a headline. */
const LEAST_WORDS = 3;
/** Addresses are in lower case; read as words, these would be others. */
const CAPITALS = new Set(['ice', 'dhs', 'cbp']);

/** An article's headline; where it has none, the words of its address, else the address; empty for neither. */
export function titleOf({ title, url }: { readonly title: string; readonly url: string }): string {
  return title || wordsOfAddress(url) || shownAddress(url);
}

/** "https://a.example/2017/09/28/ice-arrests-four-people.html" is "ICE arrests four people". */
function wordsOfAddress(address: string): string {
  const path = URL.parse(address)?.pathname.split('/') ?? [];
  const segment = path.findLast((part) => part.split('-').length >= LEAST_WORDS) ?? '';
  const words = segment
    .replace(/\.[a-z]{2,5}$/, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .split('-')
    .filter((word) => word !== '' && !/^(?=.*\d)(?=.*[a-z])[\da-z]{6,}$|^\d{5,}$/.test(word));
  if (words.length < LEAST_WORDS || segment.includes('%')) return '';
  const text = words.map((word) => (CAPITALS.has(word) ? word.toUpperCase() : word)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
