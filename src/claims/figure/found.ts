import type { Draft, FigureClaim } from '../claim.ts';

/** A figure before its place is settled: places that the sentence leaves out come from the whole article. */
export interface Found {
  readonly draft: Draft<FigureClaim>;
  /** Null where the sentence names none. */
  readonly place: string | null;
  /** It counts a part of another figure's people, or things of the same operation. */
  readonly isPart: boolean;
  /** It stands in a list of places, or with nothing but its place. */
  readonly isTally: boolean;
  /** It is told of as a part of the number right before it: "of those, 45". */
  readonly pointsBack: boolean;
  /** It counts those "here": in the place that the article is about first. */
  readonly isHere: boolean;
  /** It counts those "in the city" that the report is from. */
  readonly isInTown: boolean;
  /** Those counted before are among them: "they were among more than 280 taken into custody". */
  readonly isWider: boolean;
  readonly block: number;
  /** Its sentence: where in the block it begins. */
  readonly scope: number;
}

/** The number, or the most of a range. */
export function sizeOf({ value, high }: Draft<FigureClaim>): number {
  return value ?? high ?? 0;
}

/** Equal for figures that state the same number of the same thing. */
export function keyOf({ value, metric }: Draft<FigureClaim>): string {
  return `${value} ${metric}`;
}
