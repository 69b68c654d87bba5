import type { Fact } from './labels.ts';

/** A pair of claims that are to be referred to each other, seen from one of them. */
export interface WantedPair {
  readonly from: string;
  readonly to: string;
  readonly fact: Fact;
  readonly verdicts: readonly string[];
}

/** What the labels say of pairs of claims, in both directions. */
export class WantedPairs {
  readonly #pairs = new Map<string, WantedPair>();
  readonly #maybe = new Set<string>();
  readonly #factOf = new Map<string, string>();
  readonly #nested = new Set<string>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      const name = (key: string) => `${fact.operation} ${key}`;
      for (const member of fact.members) this.#factOf.set(member, name(fact.key));
      for (const other of fact.contains)
        for (const key of bothWays(name(fact.key), name(other))) this.#nested.add(key);
      for (const pair of fact.maybe) for (const key of bothWays(...ends(pair))) this.#maybe.add(key);
      for (const [pair, verdict] of Object.entries(fact.pairs)) this.#want(fact, ends(pair), verdict);
    }
  }

  #want(fact: Fact, [a, b]: [string, string], verdict: string): void {
    const verdicts = verdict.split('|');
    this.#pairs.set(`${a}|${b}`, { from: a, to: b, fact, verdicts });
    this.#pairs.set(`${b}|${a}`, { from: b, to: a, fact, verdicts });
  }

  all(): WantedPair[] {
    return [...this.#pairs.values()];
  }

  get(from: string, to: string): WantedPair | undefined {
    return this.#pairs.get(`${from}|${to}`);
  }

  isMaybe(from: string, to: string): boolean {
    return this.#maybe.has(`${from}|${to}`);
  }

  /** Whether one claim's place or period holds the other's. */
  isNested(from: string, to: string): boolean {
    return this.#nested.has(`${this.#factOf.get(from)}|${this.#factOf.get(to)}`);
  }
}

function ends(pair: string): [string, string] {
  const [a = '', b = ''] = pair.split('|');
  return [a, b];
}

function bothWays(a: string, b: string): [string, string] {
  return [`${a}|${b}`, `${b}|${a}`];
}
