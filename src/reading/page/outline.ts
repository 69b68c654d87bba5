import type { Skip } from './skip.ts';

/** An element with the children that may hold article text: shadow roots flattened, the rest left out. */
export interface Branch {
  readonly element: Element;
  readonly children: readonly (Branch | Text)[];
}

/** Deeper than any page that a person made; a browser's own parser stops at 512. */
const MAX_DEPTH = 600;

/** So many elements are looked at between two stops: asking for their style costs a slow machine some 10 ms. */
const STEP = 150;

/** The part of a document that may hold article text. Nothing is changed in it. */
export function outline(element: Element, skip: Skip): Branch {
  const steps = outlineInSteps(element, skip);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same with a stop after every few elements, so that a long page is not held up. */
export function outlineInSteps(element: Element, skip: Skip): Generator<undefined, Branch> {
  return branchOf(element, skip, 0, { seen: 0 });
}

function* branchOf(
  element: Element,
  skip: Skip,
  depth: number,
  count: { seen: number },
): Generator<undefined, Branch> {
  const children: (Branch | Text)[] = [];
  if (depth < MAX_DEPTH)
    for (const node of shownChildren(element)) {
      if (isText(node)) children.push(node);
      else if (isElement(node)) {
        if (++count.seen % STEP === 0) yield;
        if (!skip(node)) children.push(yield* branchOf(node, skip, depth + 1, count));
      }
    }
  return { element, children };
}

/** The texts below a branch, in reading order. */
export function* textsOf(branch: Branch): Generator<Text> {
  for (const child of branch.children) {
    if (isBranch(child)) yield* textsOf(child);
    else yield child;
  }
}

export function isBranch(node: Branch | Text): node is Branch {
  return 'element' in node;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** What is shown in an element's place: an open shadow root's content, and in a slot what was put there. */
function shownChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot' && 'assignedNodes' in element && isSlot(element)) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot';
}
