import { hintIn, namesOf, SKIPPED_ROLES, SKIPPED_TAGS } from './hints.ts';
import { PULL_QUOTE_NAMES, READERS, SKIPPED_NAMES } from './names.ts';

/** True for an element that holds no article text. */
export type Skip = (element: Element) => boolean;

/** What only the article itself holds: whatever its classes say, an element around these is kept. */
const HEART = 'h1, main, [itemprop~="articleBody"]';
/** A box with half of the page's paragraphs is no box beside the article. */
const LARGE = 0.5;

/** Decides, for one document, what stands around the article: by tag, role, visibility and name. */
export function skipper(document: Document): Skip {
  const all = proseLength(document);
  return (element) => {
    const tag = element.localName;
    if (SKIPPED_TAGS.has(tag)) return true;
    if (tag === 'html' || tag === 'body' || tag === 'main') return false;
    if (isHidden(element)) return true;
    const role = element.getAttribute('role') ?? '';
    if (SKIPPED_ROLES.has(role)) return !holdsHeart(element);
    const names = namesOf(element);
    if (tag === 'aside')
      return hintIn(names, PULL_QUOTE_NAMES) === null && element.querySelector('blockquote') === null;
    // Old page systems wrap the whole page in one form.
    if (tag === 'form') return !holdsHeart(element) && proseLength(element) < all * LARGE;
    if (tag === 'footer') return element.closest('blockquote, figure') === null;
    if (tag === 'header') return element.closest('article, main') === null && !holdsHeart(element);
    // A heading named "related-title" is what tells of the box below it.
    if (/^h[1-6]$/.test(tag)) return false;
    const hint = hintIn(names, SKIPPED_NAMES);
    if (hint === null || holdsHeart(element)) return false;
    return READERS.includes(hint) || all === 0 || proseLength(element) < all * LARGE;
  };
}

function holdsHeart(element: Element): boolean {
  return element.querySelector(HEART) !== null || element.matches(HEART);
}

function proseLength(root: Document | Element): number {
  let length = 0;
  for (const paragraph of root.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0;
  return length;
}

/** Not shown at all. A page that hides itself from screen readers behind a banner is still shown. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true' && !holdsHeart(element)) return true;
  const style = element.getAttribute('style') ?? '';
  if (style !== '' && /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style))
    return true;
  return isShownByStyle(element) === false;
}

/** What the style sheets say, in a document that is laid out; null in one that is not. */
function isShownByStyle(element: Element): boolean | null {
  if (element.ownerDocument.defaultView === null || typeof element.checkVisibility !== 'function')
    return null;
  // An element without a box of its own shows its children.
  return (
    element.checkVisibility() ||
    element.ownerDocument.defaultView.getComputedStyle(element).display === 'contents'
  );
}
