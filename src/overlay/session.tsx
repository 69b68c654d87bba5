import { createRef, render } from 'preact';
import type { ClaimId } from '../claims/claim.ts';
import type { PageReport } from '../matching/reference.ts';
import { isAlive } from '../messages/alive.ts';
import type { OverlayState } from '../messages/messages.ts';
import { ask } from '../messages/send.ts';
import type { Article } from '../reading/article.ts';
import {
  type Compared,
  compareClaims,
  dismissalKey,
  type Source,
  tally,
  withOnlyHere,
} from '../ui/compared.ts';
import { copyText } from '../ui/copy.ts';
import { type Settings, saveSettings } from '../ui/settings.ts';
import { anchor, boxesOf, type RangeOf, stillSays } from './anchors.ts';
import { placeBeside, scrollToRange } from './card-placement.ts';
import { copyToClipboard } from './clipboard.ts';
import { documentOf } from './frames.ts';
import { type Host, mountHost } from './host.ts';
import { clearMarks, isShown, type Mark, markAt, paintMarks } from './marks.ts';
import { Overlay } from './Overlay.tsx';
import { stepAside } from './step-aside.ts';

/** A page that was read and compared. */
export interface Findings {
  readonly article: Article;
  readonly rangeOf: RangeOf;
  readonly report: PageReport;
}

/** How a card was opened. One that the pointer opened goes when the pointer goes; only the keyboard moves the focus. */
type Opening = 'hover' | 'click' | 'step';

/** What the reader sees on one page, from its comparison until the page changes. */
export class Session {
  readonly #findings: Findings;
  readonly #controller: AbortController;
  readonly #host: Host;
  readonly #card = createRef<HTMLDivElement>();
  #settings: Settings;
  #compared: readonly Compared[] = [];
  #marks: readonly Mark[] = [];
  #open: Mark | null = null;
  #opening: Opening = 'hover';
  #focusBefore: HTMLElement | null = null;
  /** By the reader's wish; a reader who wants no marks asks for them page by page. */
  #hidden: boolean;
  #summaryClosed = false;
  /** The claim that the side panel knows to be open. */
  #told: ClaimId | null = null;

  constructor(findings: Findings, settings: Settings, controller: AbortController) {
    this.#findings = findings;
    this.#settings = settings;
    this.#hidden = settings.marks === 'off';
    this.#controller = controller;
    this.#host = mountHost(controller.signal);
    controller.signal.addEventListener('abort', () => {
      clearMarks();
      render(null, this.#host.root);
    });
    this.apply(settings);
  }

  /** Takes new settings: which marks, which references were dismissed, whether the summary is folded. */
  apply(settings: Settings): void {
    const { report, rangeOf } = this.#findings;
    if (settings.marks !== this.#settings.marks) this.#hidden = settings.marks === 'off';
    this.#settings = settings;
    this.#compared = compareClaims(report, new Set(settings.dismissed));
    const markable = settings.onlyHere ? withOnlyHere(report, this.#compared) : this.#compared;
    const shown = markable.filter((one) => isShown(one, settings.marks));
    this.#marks = anchor(shown, rangeOf);
    const open = this.#open?.compared.claim.id;
    const next = this.#marks.find(({ compared }) => compared.claim.id === open) ?? null;
    if (next === null) this.close();
    this.#open = next;
    const hadFocus = this.#hasFocus();
    this.#draw();
    // The button that was pressed may have gone with its reference.
    if (hadFocus && !this.#hasFocus()) this.#card.current?.focus({ preventScroll: true });
  }

  /** Drops the marks whose words the page no longer says. False where any had to go. */
  dropStale(): boolean {
    const kept = this.#marks.filter(stillSays);
    if (kept.length === this.#marks.length) return true;
    this.#marks = kept;
    if (this.#open !== null && !kept.includes(this.#open)) this.close();
    this.#draw();
    return false;
  }

  /** Takes everything off the page. */
  end(): void {
    this.#controller.abort();
  }

  state(): OverlayState {
    const { article, report } = this.#findings;
    const { url, title, outlet } = article;
    return { url, title, outlet, report, open: this.#open?.compared.claim.id ?? null };
  }

  /** The page's own document, and that of the frame in which its article stands. */
  get documents(): ReadonlySet<Document> {
    const { report, rangeOf } = this.#findings;
    const ranges = report.claims.flatMap(({ spans }) => spans.slice(0, 1).map(rangeOf));
    const inner = ranges.find((range) => range !== null);
    return new Set([document, (inner && documentOf(inner)) ?? document]);
  }

  markAt(inner: Document, x: number, y: number): Mark | null {
    return this.#hidden ? null : markAt(this.#marks, inner, x, y);
  }

  owns(event: Event): boolean {
    return event.composedPath().includes(this.#host.element) || event.target === this.#host.element;
  }

  /** Scrolls to a claim and, where it has a mark, opens its card. */
  show(id: string): void {
    this.#hidden = false;
    const mark = this.#marks.find(({ compared }) => compared.claim.id === id);
    if (mark !== undefined) {
      this.#goTo(mark);
      return;
    }
    const { report, rangeOf } = this.#findings;
    const [span] = report.claims.find((claim) => claim.id === id)?.spans ?? [];
    if (span !== undefined) scrollToRange(rangeOf(span));
    this.#draw();
  }

  /** Opens the next card, or the one before, around the page's end. */
  step(by: 1 | -1): void {
    this.#hidden = false;
    const at = this.#open === null ? (by === 1 ? -1 : 0) : this.#marks.indexOf(this.#open);
    const mark = this.#marks.at((at + by) % this.#marks.length);
    if (mark !== undefined) this.#goTo(mark);
  }

  toggle(): void {
    this.#hidden = !this.#hidden;
    this.#summaryClosed = false;
    this.close();
    this.#draw();
  }

  open(mark: Mark, opening: Opening): void {
    if (this.#hidden || (opening === 'hover' && this.#open !== null && this.#opening !== 'hover')) return;
    if (this.#open === null) this.#focusBefore = this.#focused();
    this.#open = mark;
    this.#opening = opening;
    this.#draw();
    if (opening === 'step') this.#card.current?.focus({ preventScroll: true });
  }

  /** The pointer went away. */
  leave(): void {
    if (this.#opening === 'hover' && !this.#card.current?.contains(this.#host.root.activeElement))
      this.close();
  }

  /** Closes the card; the focus returns to where it was, if the card had it. */
  close(): void {
    if (this.#open === null) return;
    const hadFocus = this.#hasFocus();
    this.#open = null;
    this.#draw();
    if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Puts the open card beside its line, wherever the page was scrolled to; one that only the pointer opened goes with its line. */
  place(): void {
    const card = this.#card.current;
    if (this.#open === null || card === null) return;
    const { article, rangeOf } = this.#findings;
    const boxes = boxesOf(this.#open, rangeOf, (block) => article.blocks[block]?.text ?? '');
    const summary = this.#summary()?.getBoundingClientRect() ?? null;
    if (!placeBeside(card, boxes, summary) && this.#opening === 'hover') this.close();
  }

  /** Out of the way of the site's own bars, which come and go. */
  stepAside(): void {
    const summary = this.#summary();
    if (summary !== null) stepAside(summary);
  }

  #summary(): HTMLElement | null {
    return this.#host.root.querySelector<HTMLElement>('.summary');
  }

  #goTo(mark: Mark): void {
    scrollToRange(mark.ranges[0] ?? null);
    this.open(mark, 'step');
  }

  /** True while the focus is in the card. */
  #hasFocus(): boolean {
    return this.#card.current?.contains(this.#host.root.activeElement) ?? false;
  }

  #focused(): HTMLElement | null {
    const element = this.#host.root.activeElement ?? document.activeElement;
    return element instanceof HTMLElement ? element : null;
  }

  #tellPanel(): void {
    const open = this.#open?.compared.claim.id ?? null;
    if (open === this.#told) return;
    this.#told = open;
    void ask({ type: 'page/shown' });
  }

  #dismiss(source: Source): void {
    const claim = this.#open?.compared.claim;
    if (claim === undefined) return;
    void saveSettings({ dismissed: [...this.#settings.dismissed, dismissalKey(claim, source.reference)] });
  }

  #draw(): void {
    if (!isAlive()) {
      this.end();
      return;
    }
    if (this.#hidden) clearMarks();
    else paintMarks(this.#marks, this.#open);
    const { report, article } = this.#findings;
    const summary = {
      tally: tally(report, this.#compared),
      operation: report.operation,
      marked: this.#marks.length,
      folded: this.#settings.folded,
      side: this.#settings.side,
      onMove: () => void saveSettings({ side: this.#settings.side === 'end' ? 'start' : 'end' }),
      onFold: (folded: boolean) => void saveSettings({ folded }),
      onStep: (by: 1 | -1) => this.step(by),
      onPanel: import.meta.env.FIREFOX ? null : () => void ask({ type: 'page/open-panel' }),
      onClose: () => {
        this.#summaryClosed = true;
        this.#draw();
      },
    };
    const open = this.#open?.compared ?? null;
    render(
      <Overlay
        summary={this.#hidden || this.#summaryClosed ? null : summary}
        open={open}
        card={this.#card}
        onClose={() => this.close()}
        onDismiss={(source) => this.#dismiss(source)}
        onCopy={async () => open !== null && copyToClipboard(copyText(open, article.url), this.#host.root)}
      />,
      this.#host.root,
    );
    this.stepAside();
    this.place();
    this.#tellPanel();
  }
}
