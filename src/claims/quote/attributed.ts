import type { Mention } from './mention.ts';
import type { Cue } from './statement.ts';

/** What a statement says of who speaks the words of one of its quotations. */
export interface Attribution {
  /** Null where the verb's subject is left out: "…, adding". */
  readonly mention: Mention | null;
  /**
   * `after`: directly behind the quotation ("…," Homan said). `before`: a verb leads to it. `far`: at the
   * end of its sentence. `subject`: no verb of saying, but a colon or a sentence about the speaker.
   * `named`: words that give a name, which is no quotation.
   */
  readonly how: 'after' | 'before' | 'far' | 'subject' | 'named';
  readonly cue: Cue | null;
}
