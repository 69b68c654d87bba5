/** So much text is enough to tell what a page is about, in UTF-16 units. */
const ENOUGH = 12_000;
/** Below this, a page's text does not stand in paragraphs, or is not there yet. */
export const SPARSE = 400;

/** The text that a page's article probably is: cheap, in document order, without layout. */
export function sampleText(root: Document | ShadowRoot): string {
  const paragraphs = gather(root.querySelectorAll('h1, h2, p, blockquote'));
  if (paragraphs.length >= SPARSE) return paragraphs;
  const place = root.querySelector('article, main, [role="main"]') ?? root;
  const lines = gather(place.querySelectorAll('div, section, li, td, pre'), true);
  return paragraphs + lines + [...innerRoots(root)].map(sampleText).join('');
}

/** What the page shows in open shadow roots and in frames of its own site. */
function* innerRoots(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield shadowRoot;
  for (const { contentDocument } of root.querySelectorAll('iframe'))
    if (contentDocument) yield contentDocument;
}

function gather(elements: Iterable<Element>, ownTextOnly = false): string {
  let text = '';
  for (const element of elements) {
    if (text.length >= ENOUGH) break;
    if (element.closest('nav, footer, aside, [hidden]') !== null) continue;
    const own = ownTextOnly ? ownText(element) : element.textContent;
    if (own.trim() !== '') text += `${own.slice(0, ENOUGH)}\n`;
  }
  return text;
}

/** What stands in an element itself, not in those inside it: nested boxes would count the same words twice. */
function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === 3) text += node.nodeValue ?? '';
  return text;
}
