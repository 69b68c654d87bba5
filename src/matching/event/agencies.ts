import { wordsOf } from '../text/words.ts';

/**
 * Names under which reports speak of ICE, of its branches and of the department above it. Which of them
 * stands in a report is the reporter's choice, not another operation.
 */
const ICE = [
  'ice', // "ICE arrested 498"
  'ero', // Enforcement and Removal Operations
  'hsi', // Homeland Security Investigations
  'dhs', // "DHS announced"
  'immigration', // "U.S. Immigration and Customs Enforcement", "immigration agents"
  'inmigracion', // "Servicio de Inmigración y Control de Aduanas"
  'homeland', // "Department of Homeland Security"
  'federal', // "federal agents"
  'cbp', // ICE and Customs and Border Protection go out together
  'border', // "Border Patrol"
] as const;

/** Whether two reports can speak of one agency. An unknown one can be any. */
export function agenciesAgree(a: string, b: string): boolean {
  const x = wordsOf(a);
  const y = wordsOf(b);
  if (x.length === 0 || y.length === 0) return true;
  return (isIce(x) && isIce(y)) || x.join(' ') === y.join(' ');
}

function isIce(words: readonly string[]): boolean {
  return ICE.some((name) => words.includes(name));
}
