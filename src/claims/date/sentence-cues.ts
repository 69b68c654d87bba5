import type { TextBlock } from '../text/document.ts';
import type { Language } from '../text/language.ts';
import { firstIndex } from '../text/search.ts';
import type { TokenRange } from '../text/sentences.ts';
import { CUES, type Cue } from './cues.ts';
import type { DateMention } from './expression.ts';

/** A cue word, token range `[from, to)`. */
export interface PlacedCue {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

/** The cue words of a sentence. */
export class SentenceCues {
  /** The sentence's first token. */
  readonly start: number;
  readonly #cues: readonly PlacedCue[];
  readonly #kinds: ReadonlySet<Cue>;

  /** Words inside dates ("March") are no cues; `mentions` are those of the sentence, in order. */
  constructor(
    { tokens }: TextBlock,
    { from, to }: TokenRange,
    mentions: readonly DateMention[],
    lang: Language,
  ) {
    const cues: PlacedCue[] = [];
    let next = 0;
    for (let at = from; at < to; at++) {
      const mention = mentions[next];
      if (mention !== undefined && at >= mention.from) {
        at = mention.to - 1;
        next++;
        continue;
      }
      const match = CUES[lang].match(tokens, at);
      if (match === null) continue;
      cues.push({ cue: match.value, from: at, to: at + match.length });
      at += match.length - 1;
    }
    this.start = from;
    this.#cues = cues;
    this.#kinds = new Set(cues.map(({ cue }) => cue));
  }

  has(cue: Cue): boolean {
    return this.#kinds.has(cue);
  }

  /** Those that end at most `before` tokens ahead of a date or begin at most `after` behind it. */
  *near(mention: DateMention, before: number, after: number): Generator<PlacedCue> {
    const first = firstIndex(this.#cues, ({ to }) => to >= mention.from - before);
    for (let i = first; i < this.#cues.length; i++) {
      const cue = this.#cues[i];
      if (cue === undefined || cue.from > mention.to + after) return;
      yield cue;
    }
  }
}
