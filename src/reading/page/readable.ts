import { Readability } from '@mozilla/readability';
import { type Branch, isBranch, isElement } from './outline.ts';

/** Marks a text of the copy with its number; on an element of its own, which survives all that Readability does. */
const MARK = 'data-crossread-text';
/** The element around each text: phrasing to Readability, and in none of its counts. */
const WRAPPER = 'data';
/** What Readability looks at of an element: what it is named, and what it says of its content. */
const NAMES = ['class', 'id', 'role'];
const MEANING = ['itemprop', 'itemtype', 'rel', 'name', 'title'];
/** An article shorter than this may be one that its page's names misled Readability about (its own threshold). */
const SHORT = 500;

/**
 * The texts that Readability takes for the article. It works on a copy built from the outline, where
 * every text stands in an element with its number; the document itself is never touched. Where little
 * is found, a copy without names is tried, and the better one taken. (Readability's own second try
 * sets `innerHTML`, which pages that require Trusted Types forbid.) Null where it finds no article.
 *
 * @param blank gives an empty document to work in
 */
export function readableTexts(root: Branch, blank: () => Document): ReadonlySet<Text> | null {
  const named = attempt(root, blank(), [...NAMES, ...MEANING]);
  if (lengthOf(named) >= SHORT) return named;
  const nameless = attempt(root, blank(), MEANING);
  const best = lengthOf(nameless) > lengthOf(named) ? nameless : named;
  return best.size === 0 ? null : best;
}

function lengthOf(texts: ReadonlySet<Text>): number {
  let length = 0;
  for (const { data } of texts) length += data.trim().length;
  return length;
}

function attempt(root: Branch, copy: Document, attributes: readonly string[]): ReadonlySet<Text> {
  const texts: Text[] = [];
  for (const child of root.children) copy.body.append(copied(child, copy, texts, attributes));
  const article = new Readability<Element | null>(copy, {
    // Any text will do at once: no second try. (Zero would mean its default.)
    charThreshold: -1,
    disableJSONLD: true,
    serializer: elementOf,
  }).parse();
  const kept = new Set<Text>();
  for (const mark of article?.content?.querySelectorAll(`[${MARK}]`) ?? []) {
    const text = texts[Number(mark.getAttribute(MARK))];
    if (text !== undefined) kept.add(text);
  }
  return kept;
}

function elementOf(node: Node): Element | null {
  return isElement(node) ? node : null;
}

function copied(branch: Branch | Text, copy: Document, texts: Text[], attributes: readonly string[]): Node {
  if (!isBranch(branch)) {
    if (branch.data.trim() === '') return copy.createTextNode(' ');
    const wrapper = copy.createElement(WRAPPER);
    wrapper.setAttribute(MARK, `${texts.length}`);
    wrapper.append(copy.createTextNode(branch.data));
    texts.push(branch);
    return wrapper;
  }
  const element = copy.createElement(tagOf(branch.element));
  for (const name of attributes) {
    const value = branch.element.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  if (branch.element.localName === 'a') element.setAttribute('href', '/');
  for (const child of branch.children) element.append(copied(child, copy, texts, attributes));
  return element;
}

/** Custom elements would not be known for blocks; names no parser makes are refused by `createElement`. */
function tagOf(element: Element): string {
  return /^[a-z][a-z0-9]*$/.test(element.localName) ? element.localName : 'div';
}
