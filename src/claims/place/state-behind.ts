import type { PhraseMatch } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { STATE_NAMES } from './gazetteer.ts';

/** A state that narrows the name before it: ", Ohio", ", Pa.,". Its length takes in the commas. */
export function stateBehind(tokens: readonly Token[], at: number): PhraseMatch<string> | null {
  if (tokens[at]?.text !== ',') return null;
  const match = STATE_NAMES.match(tokens, at + 1);
  const first = tokens[at + 1];
  if (match === null || first?.capital !== true) return null;
  // A postal code is in capitals: ", La Habra" is no Louisiana.
  if (match.length === 1 && first.text.length === 2 && first.text !== first.text.toUpperCase()) return null;
  return { value: match.value, length: match.length + 1 };
}
