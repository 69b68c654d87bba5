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
  ['immigration officials', 'ICE'],
  ['immigration authorities', 'ICE'],
  ['deportation officers', 'ICE'],
  ['federal immigration', 'ICE'],
  ['DHS', 'ICE'],
  ['HSI', 'ICE'],
  ['ERO', 'ICE'],
  ['inmigración', 'ICE'],
  ['Seguridad Nacional', 'ICE'],
  ['autoridades migratorias', 'ICE'],
  ['agentes migratorios', 'ICE'],
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

/** Words before an agency that only helps: "drew on agents from the FBI", "alongside deputies of the sheriff". */
const HELPING = new Set(
  (
    'from with alongside including assisted help helped joined besides supported not without and or beyond told ' +
    'con junto incluidos incluidas apoyo ayuda desde sin ni'
  ).split(' '),
);
/** Words before an agency that leads, behind the name: "Operation Clean Streets, led by the sheriff". */
const LEADING = new Set(['by', 'por', 'del']);
/** How far before an agency these words stand, in tokens. */
const REACH = 4;

/**
 * The agency that a sentence names as the leader of the operation whose name begins at token `name`: ICE where it
 * stands there at all, else the first that stands before the name and does more than help; null where none does.
 */
export function agencyIn({ tokens }: TextBlock, { from, to }: TokenRange, name: number): string | null {
  let first: string | null = null;
  for (let at = from; at < to; at++) {
    const match = AGENCIES.match(tokens, at);
    if (match === null) continue;
    if (match.value === 'ICE') return 'ICE';
    const before = tokens.slice(Math.max(from, at - REACH), at);
    const leads =
      at < name
        ? !before.some(({ norm }) => HELPING.has(norm))
        : before.some(({ norm }) => LEADING.has(norm)) && !before.some(({ norm }) => HELPING.has(norm));
    if (leads) first ??= match.value;
  }
  return first;
}
