import type { Verdict } from '../matching/reference.ts';
import type { Compared } from '../ui/compared.ts';

/**
 * Marks are told apart by the style of their line; `::highlight()` takes little else. The names are
 * neutral, because a page's own scripts can list them. The second name of a coloured mark is for
 * light text on a dark page.
 */
const MARK_NAMES = {
  same: ['line-a', 'line-a'],
  consistent: ['line-b', 'line-b'],
  shortened: ['line-c', 'line-c'],
  differs: ['line-d', 'line-d2'],
  altered: ['line-e', 'line-e2'],
  reattributed: ['line-e', 'line-e2'],
  other_scope: null,
  translated: null,
} as const satisfies Record<Verdict, readonly [string, string] | null>;

/** What only this page states: nothing to compare, so a broad pale line. */
const ONLY_HERE_NAMES = ['line-f', 'line-f'] as const;

/** The names of a claim's mark, on light and on dark ground; null where it gets none. */
export function markNames({
  verdict,
  sources,
}: Pick<Compared, 'verdict' | 'sources'>): readonly [string, string] | null {
  if (verdict !== null) return MARK_NAMES[verdict];
  return sources.length === 0 ? ONLY_HERE_NAMES : null;
}

/** The mark whose card is open. */
export const OPEN_NAMES = ['line-o', 'line-o2'] as const;

const LINE_NAMES = [
  ...new Set([...Object.values(MARK_NAMES), ONLY_HERE_NAMES].flatMap((names) => names ?? [])),
];

/** All names that the overlay registers, so that it can take them away again. */
export const ALL_NAMES: readonly string[] = [...LINE_NAMES, ...OPEN_NAMES];

const selectorOf = (names: readonly string[]) => names.map((name) => `::highlight(${name})`).join(', ');

/** The rules for the page: no selector can meet an element of it. None of this prints. */
export const MARK_CSS = `
@media screen {
  ::highlight(line-a) { text-decoration: underline dotted 1px; }
  ::highlight(line-b) { text-decoration: underline dashed 1.5px; }
  ::highlight(line-c) { text-decoration: underline solid 1px; }
  ::highlight(line-d) { text-decoration: underline double 1.5px #a33a0c; }
  ::highlight(line-d2) { text-decoration: underline double 1.5px #f3a179; }
  ::highlight(line-e) { text-decoration: underline wavy 1px #1a5c86; }
  ::highlight(line-e2) { text-decoration: underline wavy 1px #8cc4ea; }
  ::highlight(line-f) { text-decoration: underline solid 3px rgb(128 128 128 / 0.55); }
  ::highlight(line-o) { background-color: rgb(120 90 20 / 0.14); }
  ::highlight(line-o2) { background-color: rgb(255 225 150 / 0.2); }
}
/*
 * Chromium paints every highlight there like a selection and takes no other ground or colour, whatever the rule
 * says: the line has to stand out on it, and to lie within it. The open one, painted twice, is the darker.
 */
@media screen and (forced-colors: active) {
  ${selectorOf(LINE_NAMES)} { text-decoration-color: currentcolor; text-underline-offset: 0; }
  ${selectorOf(OPEN_NAMES)} { background-color: Highlight; color: HighlightText; }
}
`;
