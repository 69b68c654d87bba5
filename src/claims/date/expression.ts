import type { PhraseMatch } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { DateWord, DateWords, Unit } from './words.ts';

/** A day, month or year by its name; null where the text leaves it out. */
export interface CalendarDate {
  readonly is: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date as the words give it, before anything is counted from the day of publication. */
export type DateExpression =
  | CalendarDate
  /** "Wednesday"; `last` where the text says "last Wednesday", `next` likewise. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly shift: number | null }
  | { readonly is: 'relative-day'; readonly offset: number | null }
  /** "The day before, agents had come": counted from the day that the text named last. */
  | { readonly is: 'day-before' }
  /** "last week", "the past three days"; shift null where it is counted from something else. */
  | { readonly is: 'period'; readonly unit: Unit; readonly shift: number | null; readonly count: number }
  /** "the week of Sept. 25" */
  | { readonly is: 'week-of'; readonly day: DateExpression }
  | { readonly is: 'span'; readonly first: DateExpression; readonly last: DateExpression }
  /** Understood to be a date, but of no certain days: "the 1970s", "Q3", "late last summer". */
  | { readonly is: 'vague' };

/** What a parser found at a token: the date, and the token after it. */
export interface Parsed<E extends DateExpression = DateExpression> {
  readonly date: E;
  readonly to: number;
}

/** A date in a run of tokens, `[from, to)`. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly date: DateExpression;
}

/** The tokens being read, with the tables of their language. */
export class DateReader {
  readonly tokens: readonly Token[];
  readonly words: DateWords;
  /** Each token is looked up once, however many readings are tried. */
  readonly #matches: (PhraseMatch<readonly DateWord[]> | null | undefined)[] = [];

  constructor(tokens: readonly Token[], words: DateWords) {
    this.tokens = tokens;
    this.words = words;
  }

  norm(at: number): string {
    return this.tokens[at]?.norm ?? '';
  }

  /** The words of the tables that begin at a token, whatever they do. */
  wordsAt(at: number): PhraseMatch<readonly DateWord[]> | null {
    let match = this.#matches[at];
    if (match === undefined) {
      match = this.words.table.match(this.tokens, at);
      this.#matches[at] = match;
    }
    return match;
  }

  /** The word of one kind that begins at a token, and the token after it. */
  word<K extends DateWord['is']>(
    at: number,
    is: K,
  ): { value: Extract<DateWord, { is: K }>; to: number } | null {
    const match = this.wordsAt(at);
    if (match === null) return null;
    for (const value of match.value) if (isKind(value, is)) return { value, to: at + match.length };
    return null;
  }

  /** A whole number of at most so many digits: "24", not "2.4" or "1,461". Null where there is none. */
  digits(at: number, from: number, to: number): number | null {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return null;
    const value = Number(token.text);
    return value >= from && value <= to ? value : null;
  }

  /** True where a token follows the one before without white space. */
  glued(at: number): boolean {
    return at > 0 && this.tokens[at]?.start === this.tokens[at - 1]?.end;
  }

  /** The token after `at` if its word is in the set, else `at`. */
  skip(at: number, words: ReadonlySet<string>): number {
    return words.has(this.norm(at)) ? at + 1 : at;
  }

  capitalised(at: number): boolean {
    return this.tokens[at]?.capital === true;
  }
}

function isKind<K extends DateWord['is']>(word: DateWord, is: K): word is Extract<DateWord, { is: K }> {
  return word.is === is;
}
