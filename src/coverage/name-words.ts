import { PhraseTable } from '../claims/text/phrases.ts';

/** "Operation Safe City", "Operativo Ciudad Segura", "Project Wildfire". */
export const HEADS = new PhraseTable<'operation' | 'project'>([
  ['operation', 'operation'],
  ['operación', 'operation'],
  ['operativo', 'operation'],
  ['project', 'project'],
  ['proyecto', 'project'],
]);

/** "La operación Puerta de Hierro": Spanish writes what it is in small letters. */
export const SMALL_HEADS = new Set(['operacion', 'operativo']);

type Naming = 'strong' | 'weak' | 'part';

/**
 * How close to what is named the naming word stands. `strong`: words for operations, which may be named behind a comma:
 * "the sweep across Ohio, dubbed Iron Gate". `weak`: also for people and firms: "the sweep, called Iron Gate".
 * `part`: what follows is named in quotation marks only: "part of “Iron Gate”".
 */
export const NAMING = new PhraseTable<Naming>([
  ...rows<Naming>(
    'dubbed|nicknamed|codenamed|code - named|code - name|branded|billed as|christened|has named|have named|' +
      'bautizada|bautizado|bautizada como|bautizado como|bautizó como|bautizaron como|bautizó|denominada|denominado|apodada|apodado|' +
      'lleva por nombre|lleva el nombre de|recibió el nombre de|recibe el nombre de|con el nombre de|con el nombre clave|bajo el nombre de',
    'strong',
  ),
  ...rows<Naming>(
    'called|named|known as|known internally as|titled|is calling|are calling|call|calls|has called|refers to as|referred to as|' +
      'under the name|by the name|by the name of|under the banner of|name :|name is|' +
      'llamada|llamado|llama|llaman|llamó|llamaron|conocida como|conocido como|nombrada|nombrado|titulada|titulado|' +
      'denomina|denominó|denominan|nombre :|nombre es|con nombre',
    'weak',
  ),
  ...rows<Naming>('part of', 'part'),
]);

/** What is named must be an operation, and said to be one before: not "so-called “Sanctuary Cities”". */
export const NAMED = new PhraseTable<true>(
  rows(
    'operation|sweep|surge|raids|raid|crackdown|initiative|roundup|effort|campaign|blitz|dragnet|enforcement action|' +
      'mission|push|action|offensive|enforcement|deployment|drive|part of what|under what|in what|' +
      'operación|operativo|redada|redadas|ofensiva|despliegue|iniciativa|campaña|esfuerzo|misión|acción|barrida|' +
      'parte de lo que|en lo que|dentro de lo que|lo que el ICE|lo que la agencia',
    true,
  ),
);

/** What may stand between an operation and the word that names it: "the sweep, which officials have dubbed". */
export const LINKING = new Set(
  (
    ", — – - ( ' 's ’s which that it they has have had been is are was were be being by and also itself internally officially now first " +
    'ice dhs hsi officials agency the department government administration authorities federal immigration homeland security ' +
    'que a la el al lo cual se ha han sido fue es ser oficialmente agencia autoridades gobierno departamento funcionarios'
  ).split(' '),
);

/** What no name begins or goes on with, though these are capitals as well: "Operation Safe City ICE agents"; programmes. */
export const NO_NAMES = new PhraseTable<true>(
  rows(
    'ICE|DHS|HSI|ERO|FBI|DEA|ATF|CBP|U.S.|Homeland Security|Immigration and Customs|Border Patrol|Trump|President|Gov|Governor|Sen|Senator|' +
      'Rep|Mayor|Secretary|Director|Sheriff|officials|authorities|agency|the agency|the department|federal|immigration|Inmigración|autoridades|' +
      'la agencia|el departamento|presidente|gobernador|gobernadora|alcalde|alcaldesa|funcionarios|Department of|' +
      'Secure Communities|Criminal Alien|Priority Enforcement|Know Your Rights|Deferred Action|Temporary Protected',
    true,
  ),
);

/** In small letters these are of a sentence, not of a headline in title case. */
export const VERBS = new Set(
  (
    'led leads arrested arrests launched launches began begins started resulted netted nets said says is was are were has have ended ' +
    'brought swept reached took targeted called calls announced announces expands expanded continues'
  ).split(' '),
);

/** "A Disgrace, by critics": who calls it so. */
export const BY = new Set(['by', 'por']);

/** Days are no part of a name: "launched Operation Safe City Monday". */
export const DAYS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday jan january feb february mar march apr april june july aug august sept september ' +
    'oct october nov november dec december lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio ' +
    'agosto septiembre octubre noviembre diciembre'
  ).split(' '),
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

function rows<T>(words: string, value: T): (readonly [string, T])[] {
  return words.split('|').map((phrase) => [phrase, value] as const);
}
