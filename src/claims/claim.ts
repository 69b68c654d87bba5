import type { IsoDate } from '../reading/article.ts';

/** Unique within one article: `c1`, `c2`, … in reading order. */
export type ClaimId = string;

/** A run of one block's text; offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** How sure the report is of a number. The words of each are in `number/modifiers.ts`. */
export type Modifier = 'exact' | 'about' | 'nearly' | 'more_than' | 'at_least' | 'fewer_than' | 'up_to';

/** What all claims share. */
interface ClaimBase {
  readonly id: ClaimId;
  /** Where it stands, for the mark. A quote that its attribution interrupts has several spans. */
  readonly spans: readonly Span[];
  /** The text as it stands (a quote without its marks; the parts of an interrupted one joined by a space). */
  readonly exact: string;
  /** Up to 32 characters before and after, as in the W3C TextQuoteSelector. */
  readonly prefix: string;
  readonly suffix: string;
  /** The whole sentence that states it, as shown on a card. */
  readonly sentence: string;
  /**
   * Which operation of the article it speaks of: an index into the article's operations, 0 the one
   * that the article is about.
   */
  readonly operation: number;
}

/** A number of something that another report can state too. */
export interface FigureClaim extends ClaimBase {
  readonly kind: 'figure';
  /** The number; null where a range is given, or where the words are vague ("dozens"). */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: Modifier;
  /** What is numbered: `people`, `percent`, `days`, `countries`, … */
  readonly unit: string;
  /** What of an operation is counted (`arrests`, …); null where the text does not say. */
  readonly metric: string | null;
  /** `national`, or the place as the gazetteer names it ("Los Angeles County"). */
  readonly place: string;
  /** `this operation`, `FY2019`, `2019`, `as of 2025-10-01`, `earlier operation`, … */
  readonly period: string;
}

export type DateWhat =
  | 'operation dates'
  | 'operation start'
  | 'operation end'
  | 'announcement'
  | 'as-of date'
  | 'other';

/** A day or span of days. One day is both start and end. */
export interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly what: DateWhat;
}

export interface Speaker {
  /** The fullest form of the name in the article ("Tony H. Pham"), an agency ("ICE"), or a description. */
  readonly name: string;
  /** "acting DHS secretary"; empty where the article gives none. */
  readonly role: string;
}

/** The words of a speaker, one contiguous sentence run (interrupted only by its own attribution). */
export interface QuoteClaim extends ClaimBase {
  readonly kind: 'quote';
  /** Null where the article names nobody. */
  readonly speaker: Speaker | null;
  /** Only a fragment of a sentence is quoted. */
  readonly partial: boolean;
}

export type Claim = FigureClaim | DateClaim | QuoteClaim;

/** What a finder states of a claim; `extract.ts` adds the rest from the spans. */
export type Draft<C extends Claim> = Omit<C, 'id' | 'exact' | 'prefix' | 'suffix' | 'sentence' | 'operation'>;
