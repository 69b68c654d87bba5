import { FoldedText } from './fold.ts';
import type { FoundBlock } from './found-block.ts';
import { outline, textsOf } from './outline.ts';

/** The headline as it stands on the page: the `h1` that says what the page's title says, else the longest. */
export function headlineOf(document: Document, title: string): FoundBlock | null {
  const candidates = [...document.querySelectorAll('h1, [itemprop~="headline"]')]
    .filter(
      (element) =>
        element.localName !== 'meta' &&
        element.closest('nav, footer, [hidden], [aria-hidden="true"]') === null,
    )
    .slice(0, 40)
    .map(blockOf)
    .filter(({ folded }) => folded.text.trim().split(' ').length > 2);
  const wanted = plain(title);
  const titled = candidates.find(({ folded }) => {
    const text = plain(folded.text);
    return wanted !== '' && (wanted.includes(text) || text.includes(wanted));
  });
  return titled ?? candidates[0] ?? null;
}

function blockOf(element: Element): FoundBlock {
  const folded = new FoldedText();
  for (const text of textsOf(
    outline(element, ({ localName }) => /^(?:script|style|svg|button)$/.test(localName)),
  ))
    folded.add(text);
  return { kind: 'headline', folded, element, linked: 0 };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
