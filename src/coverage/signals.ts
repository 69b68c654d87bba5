import { WordIndex } from './word-index.ts';

/** Rows that begin alike, their first word written once. */
const behind = (word: string, rows: string) => rows.replace(/[^|]+/g, `${word} $&`);

/**
 * The words that tell a report on an ICE operation from its neighbours. They are looked for in folded
 * text (see `fold`); "*" stands for any ending. Both languages share one table: the gate runs before
 * anything is known of the page.
 */
const SIGNALS = [
  /** "U.S. Immigration and Customs Enforcement said"; the capitals "ICE" are looked for apart. */
  [
    'agency',
    'immigration and customs enforcement|immigration & customs enforcement|' +
      'homeland security investigations|enforcement and removal operations|' +
      'servicio de inmigracion y control de aduanas|servicio de control de inmigracion y aduanas|' +
      'inmigracion y control de aduanas|control de inmigracion y aduanas|' +
      'control de inmigracion y de aduanas|inmigracion y aduanas|la migra',
  ],
  /** The department above ICE, which often speaks for it, and "federal agents" who are said to be neither. */
  [
    'department',
    'homeland security|dhs|departamento de seguridad nacional|seguridad nacional|federal agents|' +
      'federal immigration|federal officers|federal authorities|agentes federales',
  ],
  /** "federal immigration agents": who they are is said elsewhere, if at all. */
  [
    'agents',
    'deportation officer*|agentes de inmigracion|autoridades de inmigracion|autoridades migratorias|' +
      'oficiales de inmigracion|agentes migratorios|deportation agent*|redada migratoria|' +
      'redadas migratorias|operativo migratorio|operativos migratorios|' +
      behind(
        'immigration',
        'agent*|officer*|authorit*|official*|enforcement|raid*|sweep*|operation*|crackdown*|surge|arrest*|' +
          'detention*|violations',
      ),
  ],
  /** Without a word of these a page is about ice, trains or drugs. */
  [
    'immigration',
    'immigra*|deport*|undocumented|noncitizen*|illegal alien*|migrant*|inmigra*|indocumentad*|' +
      'migrator*|illegals|illegal worker*|unauthorized workers|illegally in the|country illegally|' +
      'without papers|sin papeles|spokesman for ice|spokeswoman for ice|vocero de ice|vocera de ice|' +
      'portavoz de ice|taken by ice|redada de ice|redadas de ice|redada del ice|redadas del ice|el ice|' +
      'agentes de ice|agentes del ice|arrests by ice|arrested by ice|according to ice|segun ice|' +
      'informo ice|dijo ice|' +
      behind(
        'ice',
        'officers|agents|sweep|raid|raids|arrests|arrested|operation|detains|detained|spokesman|' +
          'spokeswoman|came|took|picked up|led|raided|went|has not|officials|vests|van*|spokesperson|bus|' +
          'buses|custody|se llevo|informa|surge|detiene|arresta|detuvo|said|says|announced|dijo|informo',
      ),
  ],
  /** People whose papers are in question: who is arrested for that, the gate takes to be arrested by ICE. */
  [
    'status',
    'illegals|illegal alien*|illegal immigrant*|illegal worker*|undocumented|unauthorized workers|' +
      'illegally in the|country illegally|deportable|indocumentad*|sin papeles|estatus migratorio|' +
      'arrested workers|detained workers|workers arrested|workers detained|trabajadores arrestados|' +
      'trabajadores detenidos|empleados detenidos|obreros detenidos',
  ],
  /** "128 people were arrested" */
  [
    'arrest',
    'arrest*|detained|detains|detaining|detain|apprehend*|custody|rounded up|rounds up|rounding up|' +
      'nabs|nabbed|nab|picked up|picks up|netted|nets|seized by|detentions|hauled|cuffed|' +
      'handcuff*|busted|busts|led away|led out|taken away|taken out|took in|takes in|swept up|sweeps up|' +
      'scooped up|off the streets|yanked|haul|hauls|bagged|collared|caen|cayeron|cae|se llevaron|' +
      'esposad*|detien*|detuv*|detenid*|detencion*|captur*|aprehend*|bajo custodia',
  ],
  /** Arrests only where people are counted right beside: "took 64 people", "60 workers were led to buses". */
  [
    'taking',
    'taken|took|takes|led|driven off|drove off|driven away|bused|herded|marched out|marched off|' +
      'marched to|marched into|marched onto|leads|walked|loaded|put|behind bars|in jail|left with|' +
      'gone with|gone home with|went home with|drove off with|flew off with|on buses|on a bus|' +
      'onto a bus|onto buses|in vans|seized|removed from|se fueron con|llevo|llevados|llevadas|' +
      'habian llevado|han llevado|habia llevado|sacaron|sacados|sacadas',
  ],
  /** "Operation Safe City", "a four-day sweep" */
  [
    'operation',
    'operation|operations|raid|raids|raided|raiding|sweep|sweeps|roundup|roundups|crackdown|surge|' +
      'dragnet|blitz|enforcement action|enforcement actions|enforcement effort|descend*|fanned out|' +
      'surrounded|search warrant*|executing a warrant|executed a warrant|served warrants|' +
      'serving a warrant|ejecutaba una orden|ejecutaron una orden|ejecutaban una orden|worksite|' +
      'irrumpi*|orden de cateo|ordenes de cateo|redada*|macrorredada*|operativo*|operacion|operaciones|' +
      'barrida|allanamiento*',
  ],
  /** What is counted: "128 people", "40 arrests". */
  [
    'counted',
    'people|person|persons|men|individuals|immigrants|migrants|noncitizens|aliens|workers|employees|' +
      'fugitives|criminals|offenders|undocumented|arrests|arrested|detained|gang members|co-workers|' +
      'coworkers|customers|parishioners|parents|tenants|pickers|of his|of her|of their|of our|of its|' +
      'names|whom|de sus|a quienes|neighbors|mothers|fathers|women|roofers|laborers|farmworkers|vendors|' +
      'cooks|welders|drivers|seamstresses|dishwashers|painters|milkers|nannies|masons|carpenters|' +
      'of them|jornaleros|costureras|ordenadores|techadores|cocineros|albaniles|jardineros|meseros|' +
      'mujeres|vecinos|obreros|foreign nationals|illegals|illegal immigrants|illegal workers|' +
      'apprehensions|residents|personas|inmigrantes|migrantes|indocumentados|trabajadores|empleados|' +
      'extranjeros|arrestos|detenciones|detenidos|detenidas|arrestados|arrestadas|fugitivos|criminales|' +
      'hombres|pandilleros|taken into custody|in custody|others',
  ],
  /** Another agency's raid: "a DEA-led operation", "sheriff's deputies". */
  [
    'otherAgency',
    'dea|drug enforcement administration|fbi|atf|sheriff*|marshals|marshals service|border patrol|' +
      'customs and border protection|cbp|state police|highway patrol|police department|deputies|' +
      'home office|border force|district attorney*|secret service|postal inspect*|interpol|europol|' +
      'policia nacional|guardia civil|fiscalia|national crime agency|rcmp|' +
      'instituto nacional de migracion|guardia nacional|labor inspector*|health inspector*|' +
      'building inspector*|housing inspector*|fire marshal*|police arrest*|police detain*|police took|' +
      'arrested by police|policia arrest*|policia detuvo|code enforcement|code officers|' +
      'labor department|department of labor|wage and hour|labor commissioner|health department|' +
      'revenue department|department of revenue|tax agents|tax authorit*|tax inspector*|fish and game|' +
      'fish and wildlife|game warden*|wildlife officers|park rangers|sobriety checkpoint*|' +
      'dui checkpoint*|traffic checkpoint*|liquor control|inspectores de trabajo|inspectores laborales|' +
      'inspectores de salud|inspectores de hacienda|inspectores municipales|inspectores de vivienda|' +
      'inspectores de sanidad|departamento de trabajo|departamento del trabajo|ministerio de trabajo|' +
      'departamento de salud|guardabosques|reten de|alcoholemia',
  ],
  /** "Fearing they were ICE agents", "no one was turned over to ICE": before ICE, which was not there. */
  [
    'feared',
    'fear*|afraid|rumor*|rumour*|thought|mistook|mistaken|panic*|worr*|turned over to|handed over to|' +
      'nothing to do with|unrelated to|not part of|not an|was not|were not|no sign of|shouting|wondered|' +
      'miedo|temor*|temen|temia*|temiendo|temiero*|creyeron|pensaron|creyendo|pensando|entregad*|' +
      'nada que ver con|no era|no eran|no fue|no fueron|posing as|posed as|impersonat*|pretend*|disguised as|' +
      'fake|bogus|hacian pasar|hicieron pasar|falsos',
  ],
  /** "ICE took no part": behind it. */
  [
    'absent',
    'took no part|take no part|taken no part|no part in|played no|had no|has no|was not|were not|' +
      "is not|are not|wasn't|weren't|rumors|rumours|did not take part|did not participate|did not join|" +
      'not involved|not present|not there|no particip*|no estuvo|' +
      'no estuvieron|no tuvo|no tuvieron|no tiene',
  ],
  /** Other countries' immigration police. */
  [
    'abroad',
    'home office|border force|uk|britain|british|london|europol|frontex|guardia civil|' +
      'policia nacional|national crime agency|rcmp|instituto nacional de migracion|' +
      "border services agency|malaysia*|kuala lumpur|australia*|canada border|south africa*|japan's|" +
      'migration police|home secretary|migration agen*|migration offic*|migration authorit*|migration department|' +
      'migration directorate|immigration bureau|immigration department|dominican migration|direccion general de migracion',
  ],
  /** Law, courts, money, protest: immigration news without an operation. */
  [
    'policy',
    'bill|legislation|lawmakers|senate|senator*|congress|supreme court|appeals court|judge|judges|' +
      'ruling|ruled|lawsuit|sued|plaintiffs|ordinance|council|budget|funding|hiring|recruit*|nominee|' +
      'confirmation hearing|inspection|inspector general|hunger strike|detention center*|' +
      'detention facility|policy|policies|poll|voters|analysis|clinic|donations|explainer|' +
      'know your rights|workshop*|red cards|hotline|talleres|proyecto de ley|senado|congreso|juez|jueza|' +
      'fallo|demanda|tribunal|presupuesto|centro de detencion|politica*|ley|report found|study|studies|' +
      'researchers|think tank|estudio|obituary|book review|data shows|campaign|proposes|proposal|deny|' +
      'denies|indict*|pleaded guilty|on trial|survey|watchdog|accountability office|auditor*|' +
      'audit find*|audit found|audit say*|undercount*|documentary|documental|memoir|novel|book|libro|' +
      'historian|exhibition|film review|review found|reviews found|investigation found|' +
      'found after reviewing|investigation by a|by mistake|una investigacion de',
  ],
  /** "Dozens arrested in protest" */
  [
    'protest',
    'protest*|demonstrat*|rally|rallied|marched|march against|march for|marchers|walk out over|' +
      'walkout|walkouts|vigil|blocking|blocked|blockade|sit-in|civil disobedience|encampment|' +
      'manifesta*|marcha|vigilia|activists',
  ],
  /** Sums over a year are no operation. */
  [
    'statistics',
    'fiscal year|fiscal 20*|last fiscal|per day|arrests a day|people a day|immigrants a day|' +
      'migrants a day|detainees a day|daily|annual|annually|year over year|percent increase|ano fiscal|' +
      'al dia|por dia|quotas|average|records request*|public records|freedom of information|' +
      'compared with|compared to|same months|same period|same stretch|same time last year|year earlier|' +
      'more than doubl*|doubled|tripled|more than tripl*|quadrupled|the data show*|analysis of federal|' +
      'federal data|agency data|government data|arrest data|new data|median|solicitud de registros|' +
      'registros publicos|solicitud de informacion|en comparacion|comparado con|comparada con|' +
      'mismos meses|mismo periodo|se duplic*|se triplic*|segun datos',
  ],
  /** One suspect's case. */
  [
    'single',
    'year-old|detainer|suspect|defendant|de edad|sospechoso|acusado|his attorney|her attorney|murder|' +
      'homicide charge',
  ],
  /** Customs' other work: "13 arrested, $5 million in handbags seized". */
  [
    'contraband',
    'seize $*|seizes $*|seized $*|worth of fake|in fake|selling fake|counterfeit*|fake goods|' +
      'fake gear|fakes|knockoff*|pirated|handbags|smuggling|smuggled|smugglers|cocaine|fentanyl|heroin|' +
      'methamphetamine|narcotics|money launder*|prostitution|trafficking|child porn*|child exploitation|' +
      'child sex*|meet minors|internet crimes|sexual exploitation|predator*|falsificad*|cocaina|' +
      'fentanilo|narcotrafic*|trata de',
  ],
  /** What else is called ice, arrests, raids and operations: sport, weather, railways, medicine. */
  [
    'unrelated',
    'hockey|puck|goalie|goaltender|penalty box|power play|playoff*|overtime|coach|season|' +
      'second period|third period|rink|skat*|ice storm|icy|snow|sleet|freezing rain|hurricane|landfall|' +
      'power outage*|utility crews|meteorolog*|forecast*|trains|railway|rail|surge barrier|storm surge|' +
      'surgeon*|patient*|surgery|tren|trenes|hielo|pista|tested positive|coronavirus|covid*|outbreak|' +
      'measles|mumps|lineman|linemen|blackout|storm|snowstorm|apagon|hockey sobre hielo|huracan|' +
      'tormenta|cirugia',
  ],
] as const;

export type Signal = (typeof SIGNALS)[number][0];

/** Lower case, without diacritics and typographic apostrophes. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export const SIGNAL_KEYS: readonly Signal[] = SIGNALS.map(([key]) => key);

const INDEX = new WordIndex<Signal>(SIGNALS);

/** Where the words of each signal begin in folded text, in order. */
export function findSignals(folded: string): Readonly<Record<Signal, readonly number[]>> {
  return INDEX.find(folded);
}
