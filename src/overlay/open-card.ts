import { createRef } from 'preact';
import type { MarkBoxes } from './anchors.ts';
import { placeBeside } from './card-placement.ts';
import type { Mark } from './marks.ts';

/** How a card was opened. One that the pointer opened goes when the pointer goes; only the keyboard moves the focus. */
export type Opening = 'hover' | 'click' | 'step';

/** Which card is open, by what it was opened, and where the focus returns when it closes. */
export class OpenCard {
  readonly element = createRef<HTMLDivElement>();
  readonly #root: ShadowRoot;
  #mark: Mark | null = null;
  #opening: Opening = 'hover';
  #focusBefore: HTMLElement | null = null;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  get mark(): Mark | null {
    return this.#mark;
  }

  /** The pointer that passes over a mark does not take away a card that was asked for. */
  mayOpen(opening: Opening): boolean {
    return opening !== 'hover' || this.#mark === null || this.#opening === 'hover';
  }

  open(mark: Mark, opening: Opening): void {
    if (this.#mark === null) this.#focusBefore = this.#focused();
    this.#mark = mark;
    this.#opening = opening;
  }

  /** The same card for the same claim, whose marks were made anew. */
  follow(mark: Mark): void {
    this.#mark = mark;
  }

  /** Gives back what to focus once the card is off the page: null where it did not have the focus. */
  close(): HTMLElement | null {
    const before = this.hasFocus ? this.#focusBefore : null;
    this.#mark = null;
    return before;
  }

  focus(): void {
    this.element.current?.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return this.element.current?.contains(this.#root.activeElement) ?? false;
  }

  /** True while nothing but the pointer holds it open. */
  get isPassing(): boolean {
    return this.#opening === 'hover' && !this.hasFocus;
  }

  /** Puts it beside its line. False where one that only the pointer opened has lost its line from sight. */
  place(boxes: MarkBoxes | null, summary: HTMLElement | null): boolean {
    const card = this.element.current;
    if (card === null) return true;
    const inSight = placeBeside(card, boxes, summary?.getBoundingClientRect() ?? null);
    return inSight || this.#opening !== 'hover';
  }

  #focused(): HTMLElement | null {
    const element = this.#root.activeElement ?? document.activeElement;
    return element instanceof HTMLElement ? element : null;
  }
}
