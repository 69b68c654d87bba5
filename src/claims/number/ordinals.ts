import type { Language } from '../text/language.ts';

export interface OrdinalWords {
  /** "third", "tercera" */
  readonly words: ReadonlyMap<string, number>;
  /** Right behind digits: "21st", "3ra". */
  readonly suffixes: ReadonlySet<string>;
}

/** "first second" → [[first, 1], [second, 2]]; forms joined by `/` share a value. */
function row(words: string, first: number, step = 1): [string, number][] {
  return words
    .split(' ')
    .flatMap((forms, i) => forms.split('/').map((form): [string, number] => [form, first + i * step]));
}

export const ORDINALS: Readonly<Record<Language, OrdinalWords>> = {
  en: {
    words: new Map([
      ...row('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
      ...row('eleventh twelfth thirteenth fourteenth fifteenth', 11),
      ...row('sixteenth seventeenth eighteenth nineteenth', 16),
      ...row('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
      ...row('hundredth', 100),
    ]),
    suffixes: new Set(['st', 'nd', 'rd', 'th']),
  },
  es: {
    words: new Map([
      ...row('primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta', 1),
      ...row('quinto/quinta sexto/sexta septimo/septima octavo/octava noveno/novena decimo/decima', 5),
    ]),
    suffixes: new Set(['o', 'a', 'º', 'ª', 'er', 'ro', 'ra', 'do', 'da', 'to', 'ta', 'mo', 'ma', 'vo', 'va']),
  },
};
