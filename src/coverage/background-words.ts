import { PhraseTable } from '../claims/text/phrases.ts';

/** Words that set an operation apart from the article's, and what they stand before or behind. */
const APART = 'similar|previous|earlier|prior|past|preceding|separate|unrelated|another';
const KINDS =
  'operation|operations|sweep|sweeps|raid|raids|roundup|roundups|surge|crackdown|enforcement action|phase|enforcement operation|immigration raid|immigration raids|immigration sweep|worksite raid|such operation|such raid';
const APART_SPANISH = 'otro|otra|otros|otras|un primer|una primera|un segundo|una segunda';
const KINDS_SPANISH = 'operativo|operativos|operación|operaciones|redada|redadas';
const BEHIND_SPANISH = 'similar|similares|anterior|anteriores|previo|previos|previa|previas|pasada|pasado';

/** Words of a sentence that tells of another operation than the article's. */
export const EARLIER = new PhraseTable<true>([
  ...pairs(APART, KINDS),
  ...pairs(APART_SPANISH, KINDS_SPANISH),
  ...pairs(KINDS_SPANISH, BEHIND_SPANISH),
  // "last spring", "la primavera pasada"
  ...rows(
    'earlier this year|last year|last spring|last summer|last fall|last autumn|last winter|last month|earlier this month|' +
      'a year ago|a year earlier|a month earlier|a week earlier|years ago|months ago|weeks ago|years earlier|weeks after|' +
      'weeks earlier|months after|months earlier|a month after|the last such operation|in the past|' +
      'a separate effort|the last time|la última vez|the year before|the month before|' +
      'el año pasado|hace un año|hace dos años|hace un mes|hace dos meses|hace tres meses|hace dos semanas|' +
      'hace tres semanas|años atrás|meses atrás|semanas atrás|meses después|semanas después|meses antes|semanas antes|' +
      'el mes pasado|a principios de año|el verano pasado|la primavera pasada|el otoño pasado|' +
      'el invierno pasado',
  ),
]);

/** "The first Operation Patriot": one before the one of the news. */
export const BEFORE_NAME = new PhraseTable<true>(
  rows(
    "first|original|previous|earlier|initial|prior|primera|primer|original|anterior|last year's|last month's",
  ),
);

/** Still going on: "since it began in April the operation has led to 10,000 arrests" is of today. */
export const ONGOING = new PhraseTable<true>(
  rows(
    'has led|have led|has resulted|has netted|has produced|have been|so far|to date|ha dejado|han sido|hasta ahora',
  ),
);

/** Years in these are of people and papers, not of an operation. */
export const OF_PEOPLE = new PhraseTable<true>(
  rows(
    'included|include|includes|including|among those|of those|of the|wanted|record|records|criminal history|warrant|' +
      'fined|founded|opened|investigation|inquiry|investigating|hired|lived|living|worked|arrived|came to the u.s.|came to this country|came to the country|came here|' +
      'incluyen|incluye|incluido|entre los|entre ellos|de los|buscado|antecedentes|investigación|multada|llegó|vive|vivía',
  ),
);

/** Words that lead back to the article's own operation. */
export const AGAIN = new PhraseTable<true>(
  (
    'this operation|this week|this sweep|the latest|this time|the current|these arrests|the new|' +
    'este operativo|esta semana|esta operación|esta vez|el más reciente|la más reciente'
  )
    .split('|')
    .map((words) => [words, true] as const),
);

/** "It was the fifth sweep of that name since 2011": the news counted among those before it. */
export const LATEST_OF = new PhraseTable<true>(
  pairs('the', 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|most recent').concat(
    pairs('la', 'segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|más reciente'),
    pairs('el', 'segundo|tercer|tercero|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|más reciente'),
  ),
);

/** From then until the news. */
export const SINCE = new PhraseTable<true>(rows('since|desde'));

/** "A year ago this week, agents …": the article is about what was then. */
export const ANNIVERSARY = new PhraseTable<true>(
  rows(
    'a year ago|one year ago|years ago|a decade ago|a year after|one year after|years after|a decade after|anniversary|' +
      'hace un año|hace dos años|hace años|un año después|años después|aniversario',
  ),
);

function rows(words: string): (readonly [string, true])[] {
  return words.split('|').map((phrase) => [phrase, true] as const);
}

function pairs(first: string, second: string): (readonly [string, true])[] {
  return rows(first).flatMap(([a]) => rows(second).map(([b]) => [`${a} ${b}`, true] as const));
}
