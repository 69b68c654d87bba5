import * as v from 'valibot';
import type { ClaimId } from '../claims/claim.ts';
import type { PageReport } from '../matching/reference.ts';
import { ArticleSchema } from './article-schema.ts';

/** What travels back: an Error does not survive the channel, so its sentence does. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** What a script in a page may ask of the background. It may be read by a hostile page's neighbour: little is granted. */
export const PageRequest = v.variant('type', [
  /** The gate found this page to be coverage: put the overlay into it. */
  v.object({ type: v.literal('page/is-coverage') }),
  /**
   * The overlay read this article: what do others report? Sets the badge of the tab too. `asked`: the
   * reader wants to know even where it does not look like coverage.
   */
  v.object({ type: v.literal('page/compare'), article: ArticleSchema, asked: v.boolean() }),
  /** The overlay shows something new, or opened or closed a card: a side panel may ask for it now. */
  v.object({ type: v.literal('page/shown') }),
  /** The tab shows the article no longer: clear its badge. */
  v.object({ type: v.literal('page/left') }),
  /** The reader asked, on the page, for the side panel. */
  v.object({ type: v.literal('page/open-panel') }),
]);

/** What the extension's own pages may ask of the background, beside everything above. */
export const ExtensionRequest = v.variant('type', [
  /** Look at the page of this tab now; `asked`: and compare it, whatever it looks like. */
  v.object({ type: v.literal('tab/check'), tab: v.pipe(v.number(), v.integer()), asked: v.boolean() }),
  /** The reader looks into the library: answered once the starter pack is in it. */
  v.object({ type: v.literal('library/prepare') }),
]);

/** What popup, side panel and background may ask of the overlay in a tab. */
export const OverlayRequest = v.variant('type', [
  /** What was found on this page? Null while it is still being read. */
  v.object({ type: v.literal('overlay/report') }),
  /** Scroll to this claim's mark and open its card. */
  v.object({ type: v.literal('overlay/show'), claim: v.string() }),
  /** Close the card, if one is open. */
  v.object({ type: v.literal('overlay/close') }),
  /** Open the card of the next mark (1) or the one before (-1). */
  v.object({ type: v.literal('overlay/step'), by: v.picklist([1, -1]) }),
  /** Hide everything on this page, or show it again. */
  v.object({ type: v.literal('overlay/toggle') }),
  /** The reader turned this site off: leave the page as it was. */
  v.object({ type: v.literal('overlay/stop') }),
]);

export type PageRequest = v.InferOutput<typeof PageRequest>;
export type ExtensionRequest = v.InferOutput<typeof ExtensionRequest>;
export type OverlayRequest = v.InferOutput<typeof OverlayRequest>;
export type Request = PageRequest | ExtensionRequest | OverlayRequest;

/** What each request is answered with. */
export interface Answers {
  'page/is-coverage': null;
  'page/compare': PageReport;
  'page/shown': null;
  'page/left': null;
  'page/open-panel': boolean;
  'tab/check': null;
  'library/prepare': null;
  'overlay/report': OverlayState | null;
  'overlay/show': null;
  'overlay/close': null;
  'overlay/step': null;
  'overlay/toggle': null;
  'overlay/stop': null;
}

/** The overlay's findings, as popup and side panel show them. */
export interface OverlayState {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly report: PageReport;
  /** The claim whose card is open. */
  readonly open: ClaimId | null;
}
