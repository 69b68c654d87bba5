import { render } from 'preact';
import type { ClaimId } from '../claims/claim.ts';
import { isAlive } from '../messages/alive.ts';
import type { OverlayState } from '../messages/messages.ts';
import { ask } from '../messages/send.ts';
import { type Compared, dismissalKey, type Source } from '../ui/compared.ts';
import { copyText } from '../ui/copy.ts';
import { type Settings, saveSettings } from '../ui/settings.ts';
import { tally } from '../ui/tally.ts';
import { scrollToRange } from './card-placement.ts';
import { copyToClipboard } from './clipboard.ts';
import { type Host, mountHost } from './host.ts';
import { clearMarks, type Mark, paintMarks } from './marks.ts';
import { Overlay } from './Overlay.tsx';
import { OpenCard, type Opening } from './open-card.ts';
import { type Findings, PageMarks } from './page-marks.ts';
import type { SummaryProps } from './Summary.tsx';
import { stepAside } from './step-aside.ts';

/** What the reader sees on one page, from its comparison until the page changes. */
export class Session {
  readonly #findings: Findings;
  readonly #controller: AbortController;
  readonly #host: Host;
  readonly #card: OpenCard;
  readonly #marks: PageMarks;
  #settings: Settings;
  /** By the reader's wish; a reader who wants no marks asks for them page by page. */
  #hidden: boolean;
  #summaryClosed = false;
  /** A card was opened while the keys were not on the page. */
  #owesFocus = false;
  /** The claim that the side panel knows to be open. */
  #told: ClaimId | null = null;

  constructor(findings: Findings, settings: Settings, controller: AbortController) {
    this.#findings = findings;
    this.#settings = settings;
    this.#hidden = settings.marks === 'off';
    this.#controller = controller;
    this.#host = mountHost(controller.signal);
    this.#card = new OpenCard(this.#host.root);
    this.#marks = new PageMarks(findings);
    controller.signal.addEventListener('abort', () => {
      clearMarks();
      render(null, this.#host.root);
    });
    this.apply(settings);
  }

  /** Takes new settings: which marks, which references were dismissed, whether the summary is folded. */
  apply(settings: Settings): void {
    if (settings.marks !== this.#settings.marks) this.#hidden = settings.marks === 'off';
    this.#settings = settings;
    this.#marks.apply(settings);
    const again = this.#marks.of(this.#openClaim);
    if (again === undefined) this.close();
    else this.#card.follow(again);
    const { hasFocus } = this.#card;
    this.#draw();
    // The button that was pressed may have gone with its reference.
    if (hasFocus && !this.#card.hasFocus) this.#card.focus();
  }

  /** Drops the marks whose words the page no longer says. False where any had to go. */
  dropStale(): boolean {
    if (this.#marks.dropStale()) return true;
    const { mark } = this.#card;
    if (mark !== null && !this.#marks.all.includes(mark)) this.close();
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
    return { url, title, outlet, report, open: this.#openClaim };
  }

  get documents(): ReadonlySet<Document> {
    return this.#marks.documents;
  }

  markAt(inner: Document, x: number, y: number): Mark | null {
    return this.#hidden ? null : this.#marks.at(inner, x, y);
  }

  owns(event: Event): boolean {
    return event.composedPath().includes(this.#host.element) || event.target === this.#host.element;
  }

  /** Scrolls to a claim and, where it has a mark, opens its card. */
  show(id: string): void {
    this.#hidden = false;
    const mark = this.#marks.of(id);
    if (mark !== undefined) {
      this.#goTo(mark);
      return;
    }
    scrollToRange(this.#marks.rangeOf(id));
    this.#draw();
  }

  /** Opens the next card, or the one before, around the page's end. */
  step(by: 1 | -1): void {
    this.#hidden = false;
    const mark = this.#marks.beside(this.#card.mark, by);
    if (mark !== undefined) this.#goTo(mark);
  }

  toggle(): void {
    this.#hidden = !this.#hidden;
    this.#summaryClosed = false;
    this.close();
    this.#draw();
  }

  open(mark: Mark, opening: Opening): void {
    if (this.#hidden || !this.#card.mayOpen(opening)) return;
    this.#card.open(mark, opening);
    this.#draw();
    if (opening !== 'step') return;
    // Asked for from the side panel, where the keys still are: its focus ring would promise them here.
    this.#owesFocus = !document.hasFocus();
    if (!this.#owesFocus) this.#card.focus();
  }

  /** The keys came to the page. */
  takeFocus(): void {
    if (this.#owesFocus) this.#card.focus();
    this.#owesFocus = false;
  }

  /** The pointer went away. */
  leave(): void {
    if (this.#card.isPassing) this.close();
  }

  /** Closes the card; the focus returns to where it was, if the card had it. */
  close(): void {
    if (this.#card.mark === null) return;
    const focusBefore = this.#card.close();
    this.#draw();
    focusBefore?.focus({ preventScroll: true });
  }

  /** Puts the open card beside its line, wherever the page was scrolled to. */
  place(): void {
    const { mark } = this.#card;
    if (mark === null) return;
    if (!this.#card.place(this.#marks.boxesOf(mark), this.#summary())) this.close();
  }

  /** Out of the way of the site's own bars, which come and go, and of the line that a card speaks of. */
  stepAside(): void {
    const summary = this.#summary();
    const { mark } = this.#card;
    if (summary !== null) stepAside(summary, mark === null ? null : this.#marks.boxesOf(mark));
  }

  get #openClaim(): ClaimId | null {
    return this.#card.mark?.compared.claim.id ?? null;
  }

  #summary(): HTMLElement | null {
    return this.#host.root.querySelector<HTMLElement>('.summary');
  }

  #goTo(mark: Mark): void {
    scrollToRange(mark.ranges[0] ?? null);
    this.open(mark, 'step');
  }

  #tellPanel(): void {
    if (this.#openClaim === this.#told) return;
    this.#told = this.#openClaim;
    void ask({ type: 'page/shown' });
  }

  #dismiss({ claim }: Compared, { reference }: Source): void {
    void saveSettings({ dismissed: [...this.#settings.dismissed, dismissalKey(claim, reference)] });
  }

  #draw(): void {
    if (!isAlive()) {
      this.end();
      return;
    }
    const { mark, element } = this.#card;
    if (this.#hidden) clearMarks();
    else paintMarks(this.#marks.all, mark);
    const { url } = this.#findings.article;
    const open = mark?.compared ?? null;
    render(
      <Overlay
        summary={this.#hidden || this.#summaryClosed ? null : this.#summaryProps()}
        open={open}
        card={element}
        onClose={() => this.close()}
        onDismiss={(source) => open !== null && this.#dismiss(open, source)}
        onCopy={async () => open !== null && copyToClipboard(copyText(open, url), this.#host.root)}
      />,
      this.#host.root,
    );
    this.stepAside();
    this.place();
    this.#tellPanel();
  }

  #summaryProps(): SummaryProps {
    const { report } = this.#findings;
    const { folded, side } = this.#settings;
    return {
      tally: tally(report, this.#marks.compared),
      operation: report.operation,
      marked: this.#marks.all.length,
      folded,
      side,
      onMove: () => void saveSettings({ side: side === 'end' ? 'start' : 'end' }),
      onFold: (next) => void saveSettings({ folded: next }),
      onStep: (by) => this.step(by),
      onPanel: import.meta.env.FIREFOX ? null : () => void ask({ type: 'page/open-panel' }),
      onClose: () => {
        this.#summaryClosed = true;
        this.#draw();
      },
    };
  }
}
