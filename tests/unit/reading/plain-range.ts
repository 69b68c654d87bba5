/** What linkedom's Range lacks: two ends in text nodes, and the text between them. */
class PlainRange {
  #start: readonly [node: Node, offset: number] | null = null;
  #end: readonly [node: Node, offset: number] | null = null;

  setStart(node: Node, offset: number): void {
    this.#start = [node, offset];
  }

  setEnd(node: Node, offset: number): void {
    this.#end = [node, offset];
  }

  toString(): string {
    if (this.#start === null || this.#end === null) return '';
    const [first, from] = this.#start;
    const [last, to] = this.#end;
    const root = first.ownerDocument?.documentElement;
    const nodes = root ? textsBelow(root) : [];
    const within = nodes.slice(nodes.indexOf(first), nodes.indexOf(last) + 1);
    return within
      .map((node) =>
        (node.textContent ?? '').slice(node === first ? from : 0, node === last ? to : undefined),
      )
      .join('');
  }
}

function textsBelow(node: Node): Node[] {
  return node.nodeType === 3 ? [node] : [...node.childNodes].flatMap(textsBelow);
}

/** Gives a linkedom document ranges that know their text. */
export function withRanges(document: Document): Document {
  return Object.assign(document, { createRange: () => new PlainRange() });
}
