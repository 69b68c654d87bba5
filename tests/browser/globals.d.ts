import type { Browser } from 'webextension-polyfill';

declare global {
  /** What functions that a test runs inside an extension page find there. */
  const browser: Browser;
  /** There once its source was run in the page. */
  const axe: { run(options: object): Promise<{ readonly violations: readonly unknown[] }> };
  interface Element {
    /** Firefox, for extensions only: the shadow root, closed ones too. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
  /** Chromium's counterpart, for extensions only; the polyfill's types do not have it. */
  const chrome:
    | { readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } }
    | undefined;
}
