import { Readability } from '@mozilla/readability';
import { type Branch, isBranch } from './outline.ts';

/** Marks a text of the copy with its number; on an element of its own, which survives all that Readability does. */
const MARK = 'data-crossread-text';
/** The element around each text: phrasing to Readability, and in none of its counts. */
const WRAPPER = 'data';
/** What Readability looks at of an element. */
const COPIED = ['class', 'id', 'role', 'itemprop', 'itemtype', 'rel', 'name', 'title'];

/**
 * The texts that Readability takes for the article. It works on a copy built from the outline, where
 * every text stands in an element with its number; the document itself is never touched.
 * Null where it finds no article.
 *
 * @param copy an empty document to work in
 */
export function readableTexts(root: Branch, copy: Document): ReadonlySet<Text> | null {
  const texts: Text[] = [];
  const target = copy.body;
  for (const child of root.children) target.append(copied(child, copy, texts));
  const article = new Readability<Element | null>(copy, {
    disableJSONLD: true,
    serializer: (node) => (node.nodeType === 1 ? elementOf(node) : null),
  }).parse();
  const content = article?.content;
  if (content === null || content === undefined) return null;
  const kept = new Set<Text>();
  for (const mark of content.querySelectorAll(`[${MARK}]`)) {
    const text = texts[Number(mark.getAttribute(MARK))];
    if (text !== undefined) kept.add(text);
  }
  return kept;
}

function elementOf(node: Node): Element | null {
  return 'querySelectorAll' in node && isParent(node) ? node : null;
}

function isParent(node: Node): node is Element {
  return node.nodeType === 1;
}

function copied(branch: Branch | Text, copy: Document, texts: Text[]): Node {
  if (!isBranch(branch)) {
    if (branch.data.trim() === '') return copy.createTextNode(' ');
    const wrapper = copy.createElement(WRAPPER);
    wrapper.setAttribute(MARK, `${texts.length}`);
    wrapper.append(copy.createTextNode(branch.data));
    texts.push(branch);
    return wrapper;
  }
  const element = copy.createElement(tagOf(branch.element));
  for (const name of COPIED) {
    const value = branch.element.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  if (branch.element.localName === 'a') element.setAttribute('href', '/');
  for (const child of branch.children) element.append(copied(child, copy, texts));
  return element;
}

/** Custom elements would not be known for blocks; names no parser makes are refused by `createElement`. */
function tagOf(element: Element): string {
  return /^[a-z][a-z0-9]*$/.test(element.localName) ? element.localName : 'div';
}
