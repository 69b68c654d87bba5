import type { Language } from '../text/language.ts';
import { PhraseTable } from '../text/phrases.ts';

export interface RangeWords {
  /** Opens a range, with the word that joins its ends: "between" … "and". */
  readonly openers: PhraseTable<string>;
  /** Joins two ends without an opener: "100 to 120", "100-120". */
  readonly joints: ReadonlySet<string>;
  /** Those of `joints` that tell two guesses: "two or three". */
  readonly alternatives: ReadonlySet<string>;
  /** Joints that tell a change as well as a range ("from 100 to 120"). */
  readonly movable: ReadonlySet<string>;
  /** Shortly before, shows a change and no range: "rose from 100 to 120". */
  readonly change: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const RANGES: Readonly<Record<Language, RangeWords>> = {
  en: {
    openers: new PhraseTable([
      ['between', 'and'],
      ['anywhere between', 'and'],
      ['somewhere between', 'and'],
      ['from', 'to'],
      ['from between', 'and'],
      ['anywhere from', 'to'],
      ['somewhere from', 'to'],
      ['ranging from', 'to'],
    ]),
    joints: set('to - – — or'),
    alternatives: set('or'),
    movable: set('to'),
    change: set(
      'rose risen rise increased increase grew grown growth jumped climbed soared surged up went going doubled ' +
        'tripled expanded raised fell fallen dropped drop declined decline decreased down shrank cut reduced ' +
        'plunged slipped changed moved lowered upgraded compared revised corrected',
    ),
  },
  es: {
    openers: new PhraseTable([
      ['entre', 'y'],
      ['de entre', 'y'],
      ['de', 'a'],
      ['desde', 'hasta'],
    ]),
    joints: set('a - – — o'),
    alternatives: set('o'),
    movable: set('a hasta'),
    change: set(
      'subio subieron aumento aumentaron crecio crecieron paso pasaron salto incremento incrementaron incremento ' +
        'bajo bajaron cayo cayeron disminuyo disminuyeron redujo redujeron descendio duplico comparado',
    ),
  },
};
