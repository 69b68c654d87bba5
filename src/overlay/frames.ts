/** The element that a range begins in. Elements of a frame are of its own kinds, so `instanceof` does not know them. */
export function elementOf({ startContainer: node }: Range): Element | null {
  return node.nodeType === Node.TEXT_NODE ? node.parentElement : (node.firstChild?.parentElement ?? null);
}

export function documentOf(range: Range): Document | null {
  return range.startContainer.ownerDocument;
}

/** How far a document's viewport stands from the window's: a frame's ranges know only their own. */
export function offsetOf(inner: Document): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (let at = inner; at !== document; ) {
    const frame = at.defaultView?.frameElement;
    if (!frame) break;
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
    at = frame.ownerDocument;
  }
  return { x, y };
}
