import type { TextBlock } from '../text/document.ts';
import { agencyAt } from './agencies.ts';
import { isCapitalized } from './name.ts';

/** "MOUNT PLEASANT, Texas (AP) —": no dateline is longer, in tokens. */
const LONGEST = 16;

/** Where a paragraph begins behind the place it is filed from, which is nobody that speaks; 0 where it has none. */
export function datelineEnd({ tokens }: TextBlock): number {
  const first = tokens[0]?.text ?? '';
  if (first.length < 3 || first !== first.toUpperCase() || agencyAt(tokens, 0) !== null) return 0;
  for (let i = 1; i < Math.min(LONGEST, tokens.length); i++) {
    const token = tokens[i];
    if (/^[—–]$/.test(token?.text ?? '')) return i + 1;
    if (token?.text === '-' && tokens[i + 1]?.text === '-') return i + 2;
    if (token?.kind === 'word' && !isCapitalized(token) && !/^(?:de|del|la|los|las|el|y)$/.test(token.norm))
      return 0;
  }
  return 0;
}
