import type { Token } from '../text/tokens.ts';
import type { NumberMention } from './number.ts';

/** A number and what stands around it. */
export interface Context {
  readonly tokens: readonly Token[];
  /** The number without its modifier: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The number, or the upper end of a range. */
  readonly value: number;
  readonly modified: boolean;
  readonly previous: NumberMention | undefined;
}
