import type { Token } from '../text/tokens.ts';

/** A value that was read, and the token behind it. */
export interface Reading {
  readonly value: number;
  readonly to: number;
}

/** No white space stands before token `at`. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return at > 0 && at < tokens.length && tokens[at]?.start === tokens[at - 1]?.end;
}
