import type { TextBlock } from '../claims/text/document.ts';
import { PhraseTable } from '../claims/text/phrases.ts';
import type { TokenRange } from '../claims/text/sentences.ts';

/** Who leads an operation: names that mean ICE or its department, and other agencies as we call them. */
const AGENCIES = new PhraseTable<string>([
  ['ICE', 'ICE'],
  ['Immigration and Customs Enforcement', 'ICE'],
  ['Homeland Security', 'ICE'],
  ['Homeland Security Investigations', 'ICE'],
  ['Enforcement and Removal Operations', 'ICE'],
  ['immigration agents', 'ICE'],
  ['immigration officers', 'ICE'],
  ['inmigración', 'ICE'],
  ['Drug Enforcement Administration', 'DEA'],
  ['DEA', 'DEA'],
  ['FBI', 'FBI'],
  ['ATF', 'ATF'],
  ['U.S. Marshals', 'U.S. Marshals'],
  ['Marshals Service', 'U.S. Marshals'],
  ['Border Patrol', 'Border Patrol'],
  ['Patrulla Fronteriza', 'Border Patrol'],
  ['Customs and Border Protection', 'CBP'],
  ['sheriff', 'sheriff'],
  ['alguacil', 'sheriff'],
  ['police', 'police'],
  ['policía', 'police'],
]);

/** The agency that a sentence names as an operation's: ICE where it stands there at all, else the first named; null where none is. */
export function agencyIn({ tokens }: TextBlock, { from, to }: TokenRange): string | null {
  let first: string | null = null;
  for (let at = from; at < to; at++) {
    const match = AGENCIES.match(tokens, at);
    if (match === null) continue;
    if (match.value === 'ICE') return 'ICE';
    first ??= match.value;
  }
  return first;
}
