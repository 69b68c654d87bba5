/** A run of a block's text that stands in one text node, character for character. */
interface Segment {
  /** Where it begins in the block's text, and in the node's. */
  readonly at: number;
  readonly node: Text;
  readonly offset: number;
  readonly length: number;
}

/** White space, and marks that only say where a word may be broken. */
const FOLDED = /\s+|[\u00ad\u200b\u2060\ufeff]+/g;

/** Text folded from nodes, with the way back: white space becomes single spaces, invisible marks go. */
export class FoldedText {
  #text = '';
  readonly #segments: Segment[] = [];

  get text(): string {
    return this.#text;
  }

  add(node: Text): void {
    const data = node.data;
    let from = 0;
    for (const match of data.matchAll(FOLDED)) {
      this.#copy(node, from, match.index);
      if (/\s/.test(match[0]) && this.#text !== '' && !/[ \t]$/.test(this.#text)) {
        this.#segments.push({ at: this.#text.length, node, offset: match.index, length: 1 });
        this.#text += ' ';
      }
      from = match.index + match[0].length;
    }
    this.#copy(node, from, data.length);
  }

  /** A space or tab that stands in no node: between two lines, or two cells. */
  separate(by: ' ' | '\t'): void {
    const trimmed = this.#text.trimEnd();
    if (trimmed !== '' || by === '\t') this.#text = trimmed + by;
  }

  /** Takes `[start, end)` out of the text. */
  cut(start: number, end: number): void {
    this.#text = this.#text.slice(0, start) + this.#text.slice(end);
    const segments = this.#segments.splice(0);
    for (const { at, node, offset, length } of segments) {
      const before = Math.min(length, Math.max(0, start - at));
      if (before > 0) this.#segments.push({ at, node, offset, length: before });
      const after = Math.max(0, end - at);
      if (after < length)
        this.#segments.push({
          at: at + after - (end - start),
          node,
          offset: offset + after,
          length: length - after,
        });
    }
    this.#segments.sort((a, b) => a.at - b.at);
  }

  /**
   * The range of `[start, end)` in the document; null where it touches no node, or where the nodes
   * no longer hold that text.
   */
  range(start: number, end: number): Range | null {
    const touched = this.#segments.filter(({ at, length }) => at < end && at + length > start);
    const first = touched[0];
    const last = touched.at(-1);
    if (first === undefined || last === undefined || !touched.every((segment) => this.#holds(segment)))
      return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset + Math.max(0, start - first.at));
    range.setEnd(last.node, last.offset + Math.min(last.length, end - last.at));
    return range;
  }

  /** The text nodes it was folded from. */
  get nodes(): ReadonlySet<Text> {
    return new Set(this.#segments.map(({ node }) => node));
  }

  #holds({ at, node, offset, length }: Segment): boolean {
    const now = node.data.slice(offset, offset + length);
    return node.isConnected && spaced(now) === spaced(this.#text.slice(at, at + length));
  }

  #copy(node: Text, from: number, to: number): void {
    if (from >= to) return;
    this.#segments.push({ at: this.#text.length, node, offset: from, length: to - from });
    this.#text += node.data.slice(from, to);
  }
}

function spaced(text: string): string {
  return text.replace(/\s/g, ' ');
}
