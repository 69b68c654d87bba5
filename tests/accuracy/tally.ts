/** Found and not found: what precision, recall and F1 come from. */
export interface Counts {
  right: number;
  extra: number;
  missed: number;
}

/** How often an attribute of what was found is right. */
export interface Share {
  right: number;
  of: number;
}

export const COUNTED = ['coverage', 'figure', 'date', 'quote', 'reference'] as const;
export const SHARED = ['modifier', 'metric', 'unit', 'speaker', 'verdict'] as const;

export type Counted = (typeof COUNTED)[number];
export type Shared = (typeof SHARED)[number];

/** Everything that is counted, and what went wrong in words. */
export class Tally {
  readonly #counts = new Map<Counted, Counts>(
    COUNTED.map((name) => [name, { right: 0, extra: 0, missed: 0 }]),
  );
  readonly #shares = new Map<Shared, Share>(SHARED.map((name) => [name, { right: 0, of: 0 }]));
  readonly errors: string[] = [];

  counts(name: Counted): Counts {
    return this.#counts.get(name) ?? { right: 0, extra: 0, missed: 0 };
  }

  share(name: Shared): Share {
    return this.#shares.get(name) ?? { right: 0, of: 0 };
  }

  right(name: Counted): void {
    this.counts(name).right++;
  }

  extra(name: Counted, error: string): void {
    this.counts(name).extra++;
    this.errors.push(error);
  }

  missed(name: Counted, error: string): void {
    this.counts(name).missed++;
    this.errors.push(error);
  }

  judge(name: Shared, isRight: boolean, error: string): void {
    const share = this.share(name);
    share.of++;
    if (isRight) share.right++;
    else this.errors.push(error);
  }
}

export function precision({ right, extra }: Counts): number {
  return right / (right + extra || 1);
}

export function recall({ right, missed }: Counts): number {
  return right / (right + missed || 1);
}

export function f1({ right, extra, missed }: Counts): number {
  return (2 * right) / (2 * right + extra + missed || 1);
}
