import { rows } from '../rows.ts';

/** Elements that never hold article text. */
export const SKIPPED_TAGS = new Set(
  rows(`
    head | script | style | noscript | template | nav | button | select | option | textarea | input | dialog | svg | math | canvas | video
    audio | object | embed | iframe | map | menu | progress | meter | amp-ad | amp-sidebar | amp-consent | amp-user-notification
    amp-sticky-ad | amp-social-share | amp-analytics | amp-next-page | amp-embed
  `),
);

/** ARIA roles of everything that stands around an article. */
export const SKIPPED_ROLES = new Set(
  rows(`
    navigation | complementary | banner | contentinfo | search | searchbox | dialog | alertdialog | alert | menu | menubar | toolbar
    tablist | status
  `),
);

/** The attributes in which page systems name what an element is for. */
const NAMING = ['class', 'id', 'aria-label', 'data-component', 'data-testid', 'data-module', 'data-type'];
/** Names longer than this are generated. */
const MAX_NAMES = 400;

/** The words of an element's names, single spaces around each, bars between names: ` read next | box `. */
export function namesOf(element: Element): string {
  const names = NAMING.map((name) => element.getAttribute(name) ?? '').join('|');
  return ` ${names
    .slice(0, MAX_NAMES)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z|]+/g, ' ')
    .replaceAll('|', ' | ')} `;
}

/** The first of the rows that stands among the names; null where none does. */
export function hintIn(names: string, table: readonly string[]): string | null {
  return table.find((row) => names.includes(` ${row} `)) ?? null;
}
