import { tokenize } from '../../claims/text/tokens.ts';
import type { Article } from '../../reading/article.ts';
import { properNames } from './proper-names.ts';
import { comparable } from './words.ts';

/** A news story says what happened in its title and first paragraphs (the inverted pyramid). */
const PARAGRAPHS = 4;
/** More words than these add hardly anything to telling events apart, and each is an index entry. */
const LIMIT = 40;

/** Function words, and words that nearly all coverage of this kind holds: neither tells events apart. */
const COMMON = new Set(
  (
    'the a an and or but if of in on at to for from by with as that this these those it its is are was were be been ' +
    'being has have had do does did not no who whom which what when where why how he she they them his her their our ' +
    'we you your i my me us than then there here so such some any all more most other over under out up down about ' +
    'into after before during between through against said says say also will would could should can may might one ' +
    'two three new year years day days week weeks month monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul ' +
    'aug sept sep oct nov dec according ' +
    'ice immigration customs enforcement federal agents agent officers officer officials official agency arrest ' +
    'arrests arrested operation operations people immigrant immigrants illegal undocumented removal department ' +
    'homeland security criminal aliens alien detained custody authorities news release us united states ' +
    'el la los las un una de del en y o que por para con se su sus al lo es fue fueron ha han mas como este esta ' +
    'estos estas entre sobre segun tras durante dijo personas agentes autoridades inmigracion aduanas control ' +
    'servicio federales detenidos detenciones arrestos arrestados operativo operacion redada redadas'
  ).split(' '),
);

/**
 * Words that tell one event from another, of title and first paragraphs: names and numbers first. Names
 * of firms, sites and persons keep their capital, all else is in lower case.
 */
export function termsOf(article: Pick<Article, 'title' | 'blocks'>): string[] {
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, PARAGRAPHS);
  const texts = [article.title, ...paragraphs.map((block) => block.text)];
  const proper = new Set(texts.flatMap((text) => [...properNames(text)]));
  const names = new Set<string>();
  const words = new Set<string>();
  for (const text of texts)
    for (const [i, token] of tokenize(text).entries()) {
      const term = comparable(token.norm);
      if (token.kind === 'mark' || term.length < 3 || COMMON.has(term)) continue;
      const isName = token.kind === 'number' || (i > 0 && /^\p{Lu}/u.test(token.text));
      (isName ? names : words).add(proper.has(term) ? capitalize(term) : term);
    }
  return [...new Set([...names, ...words])].slice(0, LIMIT);
}

/** How alike two lists of terms are, 0 to 1: their shared part of the shorter one. */
export function termOverlap(a: readonly string[], b: readonly string[]): number {
  const smaller = Math.min(a.length, b.length);
  if (smaller === 0) return 0;
  const other = new Set(b.map(termKey));
  return a.filter((term) => other.has(termKey(term))).length / smaller;
}

/** How many words of names of firms, sites and persons both lists hold. */
export function sharedNames(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  return a.filter((term) => /^\p{Lu}/u.test(term) && other.has(term)).length;
}

/** The form that terms are looked up in: a name that another report prints as a word is found too. */
export function termKey(term: string): string {
  return term.toLowerCase();
}

function capitalize(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1);
}
