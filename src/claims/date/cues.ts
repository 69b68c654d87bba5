import type { Language } from '../text/language.ts';
import { PhraseTable } from '../text/phrases.ts';

/** What a word beside a date says of it. */
export type Cue =
  /** Somebody spoke or published that day. */
  | 'announcement'
  | 'start'
  | 'end'
  /** The enforcement as a verb: "agents arrested". */
  | 'action'
  /** The enforcement as a thing, which can be announced on another day: "the arrests", "the operation". */
  | 'event'
  | 'as-of'
  /** Something else happened that day: a court date, a law, one man's past. */
  | 'other'
  /** The sentence tells of one person: a day in it is his or hers. */
  | 'person'
  /** The sentence speaks of another time, to compare: no date in it is the operation's. */
  | 'aside'
  /** Says nothing, though a part of it would: "law enforcement", "Enforcement and Removal Operations". */
  | 'neutral';

/** Phrases parted by "|" or a new line. */
type Rows = Readonly<Record<Cue, string>>;

/** "Left with 20 of her co-workers" tells of them, not of her. */
const THEIRS = ['her', 'his']
  .flatMap((whose) =>
    'co - workers|coworkers|colleagues|customers|clients|crew|workers|employees|neighbors|tenants|parishioners'
      .split('|')
      .map((others) => `${whose} ${others}`),
  )
  .join('|');

const ENGLISH: Rows = {
  // "officials said Wednesday", "a news release from ICE Tuesday"
  announcement: `said|says|say|saying|announced|announce|announcing|announces|announcement|told|statement
    news release|press release|according to|confirmed|reported|tweeted|posted|wrote|published
    news conference|press conference|conference call|interview|revealed|made public|touted|credited
    updated|warned|warning|alerted|tipped off|condemned|criticized|praised|defended|responded
    acknowledged|denied|spoke|disclosed|unveiled|detailed|noted|hailed|blasted|slammed|vowed|declined
    urged|demanded|briefing|released a|released the|released figures|released data|issued|update|email
    report`,
  // "the operation began Sunday", "since it was launched on Sept. 8"
  start: `began|begun|begin|begins|beginning|started|starting|start|launched|launching|launch|kicked off
    commenced|got underway|got under way|underway since`,
  // "which ended Wednesday"
  end: `ended|ending|ends|concluded|concluding|concludes|wrapped up|finished|finishing|completed
    culminated|wound down|came to an end`,
  // "agents raided seven plants on Aug. 7"
  action: `raided|raiding|arrested|arresting|detained|detaining|apprehended|apprehending|rounded up
    rounding up|into custody|into federal custody|took place|picked up|swept|nabbed|netted|net
    executed|descended|conducted|carried out|occurred|happened|were made|was made|arrests made
    made the arrests|carried|hauled|seized|caught|encountered|targeted|served|ran|surged|fanned out
    walked into|entered|stormed|surrounded|swarmed|searched|led away|agents took|officers took
    taken from|taken out|taken away|taken by|took them away|blocked the doors|blocked the exits|sealed the exits
    sealed off|locked the gates|agents came|officers came|agents arrived|officers arrived|agents showed up
    officers showed up|officials showed up|vans came|agents went into|officers went into|agents moved in
    agents moved into|agents entered|the day agents|the day officers|the day that agents|the day of the raid
    the day of the raids|the day of the sweep|in handcuffs|left with|knocked|pounded on|banged on|ice took|ice came|ice led|ice raided
    ice detained|agents were at|officers were at|agents were in|officers were in|agents were outside|officers fanned
    went door to door|helicopter came|helicopters came`,
  // "the arrests, made between Sept. 24 and 27", "Wednesday's raids"
  event: `raid|raids|arrest|arrests|detentions|apprehensions|operation|operations|sweep|sweeps|roundup
    crackdown|surge|enforcement action|enforcement actions|enforcement effort|enforcement surge
    initiative|dragnet|blitz|enforcement activity|deployment|participated|the dates`,
  // "as of Oct. 3, 1,000 people had been arrested"
  'as-of': 'as of',
  // "he was deported in 2015", "a hearing on Nov. 3", "the law took effect Jan. 1"
  other: `convicted|sentenced|deported|removed|born|indicted|pleaded|charged|court|hearing|trial|judge|law
    signed|passed|bill|entered the country|entered the united states|entered the u.s.
    entered illegally|reentered|elected|inaugurated|inauguration|election|lawsuit|filed|ruled|ruling
    sued|protest|protests|protested|rally|rallied|vigil|march|marched|died|killed|shot|appointed
    reopened|reopens|reopen|opened again|closed|drew a crowd|expire|expires|expired|took effect|takes effect|took office|budget|vote|voted|scheduled|appear
    speech|released from|released by|memo|executive order|letter|deadline|conviction|arraigned
    extradited|visit|photo|file photo|pictured|replaced|replaces|succeeded|took over|resigned|stepped down
    hired|fired|messages|phone calls|donations|emails|texts|letters`,
  // "a 34-year-old citizen of Mexico was arrested Sept. 25"
  person: `in one case|in another case|in one instance|in one arrest|in one encounter|one of the arrests|year - old|a citizen of|citizen of|national of|native of|he|she|his|her|a man|a woman|the man
    whose`,
  // "compared with the same period last year"
  aside: `fiscal|compared with|compared to|same period|previous|previously|similar|earlier operation
    last year|a year earlier|year ago|years ago|calendar year|quarter|separate effort
    separate operation|another operation|12 months|twelve months|months that ended|year that ended
    year ended|before the operation|before the sweep|before the raid|before the raids|not part of the`,
  neutral: `${THEIRS}|law enforcement|took part|removal operations|he said|she said|he added|she added|he told|she told
    he would not say|she would not say|he did not say|she did not say|he declined to|she declined to
    who they say|who it says|who they said|who it said|people they say|people it says|they say were|they say are
    it says were|it says are|they said were|it said were|they say had|it says had
    courthouse|arrest warrant|arrest warrants|head of the operation|charge of the operation|helm of the operation`,
};

const SPANISH: Rows = {
  announcement: `dijo|dijeron|anunció|anunciaron|anunciado|anuncio|informó|informaron|comunicado|según|confirmó
    confirmaron|declaró|señaló|indicó|publicó|difundió|reportó|aseguró|rueda de prensa
    conferencia de prensa|boletín|entrevista|reveló|detalló|explicó|afirmó|precisó|divulgó|avisó
    condenó|criticó|elogió|defendió|exigió|advirtió|alertó|tuiteó`,
  start: `comenzó|comenzaron|comenzara|empezó|empezaron|empezara|inició|iniciaron|iniciara|iniciado|iniciada
    inicio|comienzo|arranque|arrancó|lanzó|lanzado|lanzada|lanzamiento|puesto en marcha|puesta en marcha
    a partir`,
  end: 'terminó|terminaron|concluyó|concluyeron|finalizó|finalizaron|culminó|culminaron|llegó a su fin|acabó|que termina|concluido',
  action: `arrestó|arrestaron|arrestado|arrestada|arrestados|arrestadas|detuvo|detuvieron|detenido|detenida
    detenidos|detenidas|capturó|capturaron|capturados|aprehendió|aprehendidos|allanó|allanaron
    llevó a cabo|llevaron a cabo|realizó|realizaron|realizado|realizada|ejecutó|arrestar|detener
    tuvo lugar|llevado a cabo|llevada a cabo|efectuó|efectuaron|ocurrió|ocurrieron|hizo|hicieron
    el día en que los agentes|el día de la redada|el día de las redadas|el día del operativo|esposados|esposadas
    irrumpieron|tocaron a la puerta|tocaron a las puertas|tocaron las puertas|llamaron a la puerta|se llevaron|se llevó|agentes llegaron|agentes entraron|llegaron los agentes`,
  event: `redada|redadas|arresto|arrestos|detención|detenciones|allanamiento|allanamientos|operativo
    operativos|operación|operaciones|barrida|ofensiva|despliegue|macrorredada|participaron|las fechas`,
  'as-of': 'a fecha de|a fecha del|al corte del|con corte al',
  other: `condenado|condenada|sentenciado|deportado|deportada|nació|ley|firmó|corte|audiencia|juicio|juez
    tribunal|aprobó|demanda|fallo|elecciones|protesta|protestas|marcha|vigilia|murió|entró|ingresó
    votó|memorando|expulsado|liberado|puesto en libertad|acusado|acusada|orden ejecutiva
    reemplazó|reemplaza|sustituyó|relevó|asumió|renunció|mensajes|llamadas|donaciones
    reabrió|reabrieron|volvió a abrir|volvieron a abrir|cerró|cerraron|entra en vigor|entró en vigor|foto`,
  person: `en un caso|en otro caso|en uno de los casos|años de edad|ciudadano de|ciudadana de|originario de|originaria de|un hombre|una mujer|el hombre
    la mujer|cuyo|cuya`,
  aside: `año fiscal|en comparación|mismo período|mismo periodo|anterior|similar|año pasado|hace un año
    previamente|otro operativo|otra operación|doce meses|12 meses|antes del operativo|antes de la operación|antes de la redada|antes de las redadas`,
  neutral: `operaciones de deportación|operaciones de control|operaciones de detención y deportación
    orden de arresto|órdenes de arresto|frente del operativo|frente de la operación`,
};

const CUE_NAMES: readonly Cue[] = [
  'announcement',
  'start',
  'end',
  'action',
  'event',
  'as-of',
  'other',
  'person',
  'aside',
  'neutral',
];

function tableOf(rows: Rows): PhraseTable<Cue> {
  const phrases = CUE_NAMES.flatMap((cue) =>
    rows[cue].split(/[|\n]/).map((phrase): [string, Cue] => [phrase, cue]),
  );
  return new PhraseTable(phrases);
}

export const CUES: Readonly<Record<Language, PhraseTable<Cue>>> = {
  en: tableOf(ENGLISH),
  es: tableOf(SPANISH),
};
