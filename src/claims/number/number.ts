import type { Modifier } from '../claim.ts';
import type { TokenRange } from '../text/sentences.ts';

/** Why a number counts nothing that another report could state too. */
export type NotCount =
  /** "$1,500", "2 million pesos" */
  | 'money'
  /** "third", "21st", "18th Street" */
  | 'ordinal'
  /** "2017", "fiscal 2019", "the 1990s" */
  | 'year'
  /** "5 p.m.", "6:30", "10 o'clock" */
  | 'time'
  /** "a 27-year-old", "John Smith, 27, of", "de 27 años" */
  | 'age'
  /** "866-347-2423", "dial 911" */
  | 'phone'
  /** "287(g)", "8 U.S.C. 1326", "Title 42" */
  | 'section'
  /** "Interstate 95", "I-95", "U.S. 41" */
  | 'road'
  /** "300 N. Los Angeles Street", "CA 90012" */
  | 'address'
  /** "Sept. 24-27", "5/17/2018", "24 de septiembre" */
  | 'date'
  /** "MS-13", "Channel 5", "No. 3", "COVID-19" */
  | 'identifier'
  /** "won 3-2", "voted 5-4" */
  | 'score'
  /** "5 percentage points" */
  | 'points'
  /** "one of the men", "no one", "una de ellas" */
  | 'pronoun';

/** A number as the text writes it, before anything is known of what it counts. */
export interface NumberMention {
  /** Token range in its block, modifier and "percent" included: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The number alone, without its modifier ("125" of "more than 125", "64 percent"). */
  readonly core: TokenRange;
  /** Null for a range ("between 100 and 120") and for vague words ("dozens"). A share in words has one decimal. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: Modifier;
  /**
   * `count`: a plain number. `percent`: "64 %", "a third" (33.3), "1 in 5" (20), "three out of four" (75).
   * `ordinal`: "third", "21st". `vague`: "dozens", "hundreds": recognised, never compared.
   */
  readonly form: 'count' | 'percent' | 'ordinal' | 'vague';
  /** For a count that names its whole ("317 of 498", "117 of the more than 150"): the whole; else null. The whole is a mention of its own. */
  readonly of: number | null;
  /** Null for a number that may count something. */
  readonly reason: NotCount | null;
}
