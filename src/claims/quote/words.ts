const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words of offices and callings, as they stand before a name ("ICE Acting Director Tom Homan", "el
 * alcalde Eric Garcetti") or for one ("the director said"). A name never contains them.
 */
export const ROLE_NOUNS = set(
  'director directors secretary commissioner administrator chief head leader chairman chairwoman chair president ' +
    'founder manager coordinator organizer officer officers agent agents attorney attorneys lawyer lawyers counsel ' +
    'prosecutor prosecutors judge justice sheriff sheriffs deputy deputies marshal mayor mayors governor gov senator ' +
    'sen sens senators representative rep reps representatives congressman congresswoman congressmember assemblyman ' +
    'assemblywoman assemblymember supervisor supervisors councilman councilwoman councilmember councilor alderman ' +
    'selectman commissioners spokesman spokeswoman spokesperson spokespeople spokesmen official officials authorities ' +
    'advocate advocates activist activists analyst analysts expert experts professor dr mr mrs ms miss rev reverend ' +
    'ald atty supt asst asm widow widower pastor father bishop archbishop cardinal rabbi imam captain capt lieutenant lt sergeant sgt detective colonel col ' +
    'general gen maj major commander superintendent principal teacher student students resident residents neighbor ' +
    'neighbors witness witnesses owner employee employees worker workers staffer aide aides adviser advisers advisor ' +
    'strategist pollster candidate nominee critic critics supporter supporters member members delegate lawmaker ' +
    'lawmakers politician politicians person performing duties charge congress treasurer controller auditor clerk ' +
    'ambassador minister envoy czar host anchor correspondent reporter editor author columnist historian economist ' +
    'scientist researcher fellow doctor nurse source sources democrat democrats republican republicans police ' +
    'investigator investigators trump-appointed vice acting interim assistant associate executive senior special ' +
    'former then outgoing longtime field regional national local federal state city county district ' +
    'vendor vendors cashier grower farmer roofer cook waiter waitress driver landscaper gardener mechanic barber baker ' +
    'butcher janitor nanny housekeeper carpenter painter plumber laborer foreman rancher shopkeeper grocer bartender ' +
    'reader readers listener viewer subscriber caller lector lectora volunteer volunteers trucker welder priest nun parent parents customer shopper pedestrian protester protesters ' +
    'organizer organizers landlord tenant manager boss farmworker parishioner educator dishwasher sister ' +
    'jornalero jornalera campesino campesina costurera empacador empacadora albanil carnicero panadero taxista parroco ' +
    'cura reverendo reverenda monja docente comerciante propietario propietaria ' +
    // Spanish
    'vendedor vendedora cajero cajera empleado empleada trabajador trabajadora trabajadores obrero obrera dueno duena ' +
    'conductor jardinero cocinero cocinera organizador organizadora mesero mesera agricultor dependiente enfermera ' +
    'superintendente supervisor supervisora gerente capataz maestro maestra estudiante manifestante manifestantes voluntario voluntaria testigo testigos ' +
    'director directora directores secretario secretaria comisionado comisionada jefe jefa presidente presidenta ' +
    'agente agentes oficial oficiales funcionario funcionaria funcionarios autoridades portavoz portavoces vocero ' +
    'vocera voceros abogado abogada abogados fiscal fiscales juez jueza alguacil alcalde alcaldesa gobernador ' +
    'gobernadora senador senadora congresista representante concejal concejala activista activistas defensor ' +
    'defensora lider lideres obispo arzobispo sacerdote padre pastor senor senora sr sra lic licenciado doctora ' +
    'profesor profesora fundador fundadora vecino vecina residente fuente fuentes policia interino interina adjunto ' +
    'adjunta ejecutivo ejecutiva encargado ministro ministra consul coordinador coordinadora general',
);

/** More than one speaker. */
export const GROUPS = set(
  'officials authorities officers agents sources police prosecutors lawyers attorneys advocates activists critics ' +
    'witnesses residents neighbors lawmakers investigators deputies experts spokespeople republicans democrats ' +
    'varios varias algunos algunas detenidos detenidas liberados liberadas arrestados arrestadas ' +
    'autoridades oficiales funcionarios agentes fuentes fiscales abogados activistas voceros portavoces',
);

/** Whether a noun speaks of several: "officials", and the plural of any calling. */
export function isSeveral(noun: string): boolean {
  if (GROUPS.has(noun)) return true;
  return (
    (noun.endsWith('s') && isCalling(noun.slice(0, -1))) ||
    (noun.endsWith('es') && isCalling(noun.slice(0, -2)))
  );
}

function isCalling(noun: string): boolean {
  return ROLE_NOUNS.has(noun) || PERSONS.has(noun);
}

/** Texts that speak for who issued them: "according to a news release from ICE". */
export const DOCUMENTS = set(
  'release statement complaint affidavit document documents record records report letter memo memorandum email ' +
    'e-mail filing filings papers lawsuit indictment tweet post announcement website site page factsheet sheet ' +
    'advisory bulletin declaration order decree opinion ruling flier flyer sign signs banner poster text caption op-ed editorial essay article testimony speech ' +
    'comunicado nota boletin declaracion informe reporte documentos documento carta demanda acusacion denuncia ' +
    'mensaje pagina sitio memorando volante cartel carteles pancarta letrero',
);

export const PRONOUNS: ReadonlyMap<string, 'male' | 'female' | 'any' | 'thing'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['they', 'any'],
  ['it', 'thing'],
  ['el', 'male'],
  ['ella', 'female'],
  ['ellos', 'any'],
]);

/** Titles and roles that tell a gender. */
export const GENDERED: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...[
    ...set(
      'mr spokesman chairman congressman assemblyman councilman alderman father actor businessman king prince ' +
        'man husband son brother uncle boyfriend boy nephew grandfather stepfather widower waiter priest hombre padre ' +
        'hijo esposo hermano muchacho sobrino tio primo abuelo cunado suegro marido novio amigo companero vecino ' +
        'maestro dueno empleado trabajador obrero vendedor jornalero campesino sacerdote parroco cocinero mesero ' +
        'senor sr alcalde secretario abogado gobernador senador vocero comisionado funcionario jefe',
    ),
  ].map((word) => [word, 'male'] as const),
  ...[
    ...set(
      'mrs ms miss spokeswoman chairwoman congresswoman assemblywoman councilwoman sister actress businesswoman ' +
        'woman mother wife daughter aunt girlfriend girl niece grandmother stepmother widow waitress nun mujer madre ' +
        'hija esposa hermana muchacha sobrina tia prima abuela cunada suegra novia amiga companera vecina maestra ' +
        'duena empleada trabajadora obrera vendedora campesina cocinera mesera monja enfermera ' +
        'queen senora sra directora alcaldesa secretaria abogada gobernadora senadora vocera comisionada ' +
        'funcionaria jefa presidenta jueza',
    ),
  ].map((word) => [word, 'female'] as const),
]);

export const DETERMINERS = set(
  'the a an this that one another some several many two three another other his her its their our all both no most un una el la ' +
    'los las unos unas su sus este esta dos tres varios varias otro otra algunos algunas',
);

/** Inside a description, what follows one of these belongs to it: "a spokeswoman for ICE". */
export const JOINTS = set('of for from at with by de del para por con');

/** Words within a name that are not capitalised: "Oscar de la Hoya". */
export const PARTICLES = set('de la del las los van von der den bin al y e da dos');

/** What may stand between a subject and its verb, or at the end of a phrase, without belonging to it. */
export const ADVERBS = set(
  'also has had have was is later then recently repeatedly previously once again now still often further earlier ' +
    'reportedly simply just even only never always publicly bluntly both each flatly first himself herself themselves ' +
    'itself monday tuesday wednesday thursday friday saturday sunday today yesterday tonight would will could may did ' +
    'does do ha han habia tambien ya luego despues lunes martes miercoles jueves viernes sabado domingo ayer hoy se lo ' +
    'le les nos me mismo misma',
);

/** What a clause may begin with before its subject. */
export const OPENERS = set(
  'but and also meanwhile however still yet so then instead moreover furthermore additionally while as because when ' +
    'not no yes that though although if since where who what how why or indeed even like likewise afterward later pero y e ' +
    'mientras aunque porque cuando que ademas asimismo tambien como quien asi',
);

/** What an adverbial begins with; the subject comes after its comma: "In a statement, Homan said". */
export const PREPOSITIONS = set(
  'in on at after before during since with without by from to under over for when while as despite following upon ' +
    'about amid among although though if because asked speaking responding citing according unlike like en durante ' +
    'tras antes desde con sin por para bajo cuando mientras ante al segun',
);

/** Where a speaker that follows its verb ends: "said Chad Wolf in the news release". */
export const STOPS = set(
  'in on at during after before when while to as about who which that whose where and but or because if since through ' +
    'via upon outside inside near behind across along against among amid between toward regarding adding saying noting speaking referring describing ' +
    'this last earlier later yesterday today here there monday tuesday wednesday thursday friday saturday sunday ' +
    'en durante tras antes cuando mientras quien quienes que cuyo al sobre ante este ayer hoy lunes martes ' +
    'miercoles jueves viernes sabado domingo y pero a desde luego frente afuera fuera dentro junto hacia contra entre hasta',
);

/** Capitalised, and no part of anybody's name. */
export const CALENDAR = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** One human being, other than by office. */
export const PERSONS = set(
  'man woman mother father wife husband son daughter brother sister relative friend immigrant boss uncle aunt cousin ' +
    'girlfriend boyfriend boy girl one nephew niece grandmother grandfather stepfather stepmother fiance fiancee ' +
    'teenager teen roommate coworker colleague classmate partner migrant detainee ' +
    'uno afectado afectada afectados afectadas varios varias algunos algunas detenidos detenidas liberados liberadas liberado liberada arrestados arrestadas hombre mujer madre padre hijo hija esposa esposo hermano hermana inmigrante migrante detenido detenida joven ' +
    'muchacho muchacha adolescente sobrino sobrina tio tia primo prima abuelo abuela cunado cunada suegro suegra ' +
    'marido novio novia amigo amiga companero companera familiar',
);

/** Several, or a body of them. */
export const BODIES = set(
  'people union family families relatives group groups organization organizations company coalition campaign administration ' +
    'others some many friends immigrants crowd crowds company companies firm business union unions church diocese ' +
    'parish congregation consulate embassy city county district state school university hospital network nonprofit ' +
    'alliance council committee foundation institute clinic shelter league center protesters demonstrators marchers ' +
    'familia familias grupo organizacion organizaciones personas inmigrantes otros multitud empresa compania ' +
    'sindicato iglesia diocesis parroquia consulado embajada ciudad condado distrito ayuntamiento alcaldia gobierno ' +
    'escuela universidad hospital red alianza consejo comite fundacion clinica albergue colectivo gremio asociacion ' +
    'policia fiscalia',
);
