import type { Tab } from '../browser/driver.ts';
import { addressOf, openCard, type Session, see, seeAll } from './session.ts';
import type { OverlayState, Screen } from './states.ts';

/** Shows one state after another in one window; a page that is there already is not loaded again. */
export class Showcase {
  readonly #session: Session;
  readonly #front: Tab;
  #page: string | null = null;

  constructor(session: Session, front: Tab) {
    this.#session = session;
    this.#front = front;
  }

  /** Brings the overlay of the page in front into a state. */
  async overlay({ page, settings, mark, unfolded, until }: OverlayState): Promise<Tab> {
    await this.#choose(settings);
    await this.#goTo(page);
    await this.#front.press('Escape');
    await see(this.#session, page, mark === null ? until : '.summary');
    if (mark !== null) await openCard(this.#session, this.#front, page, mark);
    if (unfolded) await this.#press(page, /^Show \d+ more/);
    return this.#front;
  }

  /** Opens a page of the extension to look at it. The options are open already. */
  async screen<T>({ beside, settings, show, until }: Screen, look: (tab: Tab) => Promise<T>): Promise<T> {
    await this.#choose(settings);
    await this.#goTo(beside);
    const { browser, control } = this.#session;
    const tab = show === 'options.html' ? control : await browser.openBehind(control, show);
    await tab.waitFor((text) => document.body.textContent?.includes(text), until);
    const seen = await look(tab);
    if (tab !== control) await tab.close();
    return seen;
  }

  async #choose(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await this.#session.control.evaluate(async (chosen) => {
      await browser.storage.local.remove(['marks', 'onlyHere', 'offSites', 'dismissed', 'folded', 'side']);
      await browser.storage.local.set(JSON.parse(chosen));
    }, JSON.stringify(settings));
  }

  async #goTo(page: string | null): Promise<void> {
    if (page === this.#page) return;
    this.#page = page;
    await this.#front.goto(page === null ? 'about:blank' : addressOf(page));
  }

  async #press(page: string, text: RegExp): Promise<void> {
    const found = (await seeAll(this.#session, page, 'button')).find((button) => text.test(button.text));
    if (found === undefined) throw new Error(`The overlay has no button ${text}.`);
    const { x, y, width, height } = found.box;
    await this.#front.click(x + width / 2, y + height / 2);
  }
}
