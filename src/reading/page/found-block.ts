import type { BlockKind } from '../article.ts';
import type { FoldedText } from './fold.ts';

/** A block as found, before it is known whether it belongs to the article. */
export interface FoundBlock {
  readonly kind: BlockKind;
  readonly folded: FoldedText;
  /** The nearest element that makes it a block. */
  readonly element: Element;
  /** Length of the text that stands inside links. */
  readonly linked: number;
}
