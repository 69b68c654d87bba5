import { wordsOf } from '../text/words.ts';

/** "Operation Safe City", «Operativo Ciudad Segura»: the word says what it is, not which. */
const GENERIC = new Set([
  'operation',
  'operacion',
  'operativo',
  'project',
  'proyecto',
  'the',
  'la',
  'el',
  'of',
]);

/** Phases are numbered in words, digits or Roman numerals: "Cross Check II", "Phase 2". */
const PHASE = new Set(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'phase', 'fase', 'part']);

/** The name of an operation in the form that it is compared and indexed in: "Operation Safe Cities" → "safe city". */
export function normalizeName(name: string): string {
  return nameWords(name)
    .filter((word) => !isPhase(word))
    .join(' ');
}

/**
 * `same`: one name. `phase`: one name, numbered in one report only ("Patriot", "Patriot 2.0"). `other`: two
 * names, or two numbered phases of one. `unknown`: one of the two is not named, or only begins with the other.
 */
export type NameRelation = 'same' | 'phase' | 'other' | 'unknown';

export function compareNames(a: string | null, b: string | null): NameRelation {
  if (a === null || b === null) return 'unknown';
  const [x, y] = [normalizeName(a), normalizeName(b)];
  if (isLonger(x, y) || isLonger(y, x)) return 'unknown';
  if (x === '' || x !== y) return 'other';
  const [phaseA, phaseB] = [nameWords(a).filter(isPhase).join(' '), nameWords(b).filter(isPhase).join(' ')];
  if (phaseA === phaseB) return 'same';
  return phaseA === '' || phaseB === '' ? 'phase' : 'other';
}

/** "Safe City Boston" may be "Safe City": a report adds the place or the kind to it. */
function isLonger(long: string, short: string): boolean {
  return short.includes(' ') && long.startsWith(`${short} `);
}

function nameWords(name: string): string[] {
  return wordsOf(name)
    .filter((word) => !GENERIC.has(word) && word !== "'s")
    .map(singular);
}

function isPhase(word: string): boolean {
  return PHASE.has(word) || /^\d+$/.test(word);
}

/** Papers differ over the s at the end: "Safe City" and "Safe Cities". */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
