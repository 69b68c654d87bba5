/** The agencies that an article has named so far: which one "the agency", "the department" and "officials" are of. */
export class SpokenAgencies {
  readonly #counts = new Map<string, number>();
  #department: string | null = null;

  /** An agency that the text has just named, by its known name. */
  note(name: string): void {
    if (DEPARTMENTS.has(name)) this.#department = name;
    else if (AGENCIES_SPOKEN_OF.has(name)) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** The department named last. */
  get department(): string | null {
    return this.#department;
  }

  /** The agency named most, the later of two; where none is, the department. */
  get main(): string | null {
    let most: string | null = null;
    for (const [name, count] of this.#counts)
      if (most === null || count >= (this.#counts.get(most) ?? 0)) most = name;
    return most ?? this.#department;
  }
}

const DEPARTMENTS = new Set(['DHS', 'Justice Department', 'State Department']);

const AGENCIES_SPOKEN_OF = new Set([
  'ICE',
  'ERO',
  'HSI',
  'CBP',
  'Border Patrol',
  'USCIS',
  'FBI',
  'DEA',
  'ATF',
  'U.S. Marshals',
]);
