import type { Modifier } from '../claim.ts';

/** A number as the text writes it, before anything is known of what it counts. */
export interface NumberMention {
  /** Token range in its block, modifier and "percent" included: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Null for a range ("between 100 and 120") and for vague words ("dozens"). */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: Modifier;
  /**
   * `count`: a plain number. `percent`: "64 %", "a third" (33.3), "1 in 5" (20), "three out of four" (75).
   * `ordinal`: "third", "21st". `vague`: "dozens", "hundreds": recognised, never compared.
   */
  readonly form: 'count' | 'percent' | 'ordinal' | 'vague';
  /** For a share that names its whole ("317 of 498", "3 out of 4"): the whole; else null. */
  readonly of: number | null;
}
