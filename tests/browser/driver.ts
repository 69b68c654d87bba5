import type { BrowserName } from './find.ts';

/** The keys that the tests use; both drivers know them by these names. */
export type Key = 'Tab' | 'Shift+Tab' | 'Escape' | 'Enter' | 'ArrowDown' | 'ArrowUp' | 'Space';

/** The extension's keyboard commands, by their names in the manifest. */
export type Command = 'toggle' | 'next' | 'previous';

/** One tab, as far as the tests need it, the same in both browsers. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** To the page before, which the browser may have kept as it was left. */
  back(): Promise<void>;
  /** Runs in the page's own world, with one text handed over. */
  evaluate<T>(fn: (arg: string) => T | Promise<T>, arg?: string): Promise<T>;
  /** Runs a script's source in the page's own world, whatever its content security policy says. */
  runScript(source: string): Promise<void>;
  /** Until the function, run in the page's own world, gives something true. */
  waitFor(fn: (arg: string) => unknown, arg?: string): Promise<void>;
  /** Makes it the tab in front, where the keys go. */
  show(): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  upload(selector: string, paths: readonly string[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** The page on paper, as PDF. */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Port of the proxy that plays the web. */
  readonly proxyPort: number;
  /** Kept between launches where given; a new empty one otherwise. */
  readonly profile: string;
  readonly dark?: boolean;
  readonly headless?: boolean;
  /** The X display on which a window opens that is not headless; the reader's own otherwise. */
  readonly display?: string;
  /** Nothing moves, so that a screenshot shows every screen at rest. */
  readonly still?: boolean;
}

/** A running browser with the built extension in it. */
export interface TestBrowser {
  readonly name: BrowserName;
  newTab(): Promise<Tab>;
  /** A page of the extension: `options.html`. */
  openExtensionPage(page: string): Promise<Tab>;
  /**
   * The same without showing it: the tab in front stays the active one, as it does under a popup or beside
   * a panel. `control` is a page of the extension's that is open already.
   */
  openBehind(control: Tab, page: string): Promise<Tab>;
  /** Gives a keyboard command on the tab in front; no driver can press the keys that the browser itself hears. */
  command(control: Tab, command: Command): Promise<void>;
  /** Takes the access to web pages away, as a reader can on the browser's own page. */
  withholdAccess(control: Tab): Promise<void>;
  /** Ends the service worker, or waits for the event page to be suspended. */
  stopBackground(): Promise<void>;
  /** Settles when the browser is closed, by whomever. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
