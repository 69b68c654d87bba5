/** How sure the gate is that a text reports an ICE operation. */
export interface Coverage {
  readonly isCoverage: boolean;
  /** 0 to 1; coverage from 0.5. */
  readonly score: number;
}

/** Is this a report on an enforcement operation by ICE? Cheap enough for every page: no tokens, no document. */
export function assessCoverage(_title: string, _text: string): Coverage {
  return { isCoverage: false, score: 0 };
}
