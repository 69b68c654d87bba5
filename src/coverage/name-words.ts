import { PhraseTable } from '../claims/text/phrases.ts';

/** "Operation Safe City", "Operativo Ciudad Segura", "Project Wildfire". */
export const HEADS = new PhraseTable<'operation' | 'project'>([
  ['operation', 'operation'],
  ['operación', 'operation'],
  ['operativo', 'operation'],
  ['project', 'project'],
  ['proyecto', 'project'],
]);

/** A name in quotation marks follows: "an operation dubbed “Midway Blitz”", "a sweep known as Raging Bull". */
export const NAMING = new PhraseTable<true>(
  (
    'dubbed|called|named|nicknamed|codenamed|code - named|known as|titled|part of|is calling|calls|branded|under the name|' +
    'bautizada|bautizado|llamada|llamado|denominada|denominado|conocida como|conocido como|nombrada|apodada|con el nombre de'
  )
    .split('|')
    .map((words) => [words, true] as const),
);

/** What is named must be an operation, and said to be one before: not "so-called “Sanctuary Cities”". */
export const NAMED = new PhraseTable<true>(
  (
    'operation|sweep|surge|raids|raid|crackdown|initiative|roundup|effort|campaign|blitz|dragnet|enforcement action|' +
    'operación|operativo|redada|redadas|ofensiva|despliegue|iniciativa|campaña'
  )
    .split('|')
    .map((words) => [words, true] as const),
);
export const OPENING = new Set(['"', '“', '‘', '«', "'"]);
export const CLOSING = new Set(['"', '”', '’', '»', "'"]);
/** Small words inside a name: "Operation Return to Sender", "Operation Charlotte’s Web". */
export const INNER = new Set([
  'of',
  'the',
  'and',
  'to',
  'for',
  'at',
  'on',
  'in',
  'de',
  'del',
  'la',
  'el',
  'los',
  'las',
  'y',
  '&',
  '-',
  "'s",
]);
/** What sets a name beside its kind: "The operation, Cross Check, was …". */
export const PAUSES = new Set([',', '—', '–', '-', '(', ')']);
/** Behind a name these describe a person: "The raid, Elaine Coffey, a teacher, said". */
export const DESCRIBING = new Set(
  'a an the who whose which said says told un una el la dijo quien'.split(' '),
);
