import { phraseSet, phraseTable } from './table.ts';

/** Where a noun phrase behind a number ends: prepositions, verbs, relatives. */
export const NOUN_STOPS = new Set(
  (
    'in at on for from by with to during across who whom that which were was are is have had has been be being will would could ' +
    'arrested detained apprehended captured nabbed released freed deported said say says since after before while when as than or but because if so ' +
    'siguen seguian permanecen permanecian continuan quedaron en por para con que quienes cuales fueron eran son fue han habian tenian tenia tiene cuenta contaba enfrenta enfrentaba era estaba habia sido es durante desde tras cuando mientras segun como pero dijo'
  ).split(' '),
);

/** Words behind a number that stands without a noun: "128 so far", "another 45 also had". */
export const NUMBER_FOLLOWERS = new Set(
  (
    'restantes demas otros so total also more others then now later nationwide nationally across over around throughout near between among this last between face faced faces came come ' +
    'off away into out still did do does remain remained of and to total alone altogether around statewide countywide here there wanted known suspected tenia tenian tiene tienen enfrentan enfrentaban contaban eran estan estaban ya hubo mas a de y o hasta el la tambien ' +
    'they he she it we ellos ellas nobody occurred happened ocurrieron registered released held sought previously announced reported'
  ).split(' '),
);

/** Where what is said of a number ends, within its sentence: ", most of whom", "including", "according to". */
export const CLAUSE_STOPS = phraseSet(
  ', most|, many|, some|, several|, all|, a majority|, the majority|, both|most of whom|many of whom|some of whom|all of whom|including|, among|among them|among those|, while|while|' +
    ', according|according to|, said|, but|, and that|, a move|, as part|as part of|; |;|, despite|ranging from|, mostly|– most|— most|— many|— all|— including|, incl|, part of|whose crimes|whose offenses|' +
    'incluyendo|incluidos|incluidas|incluido|, entre ellos|entre ellos|, la mayoría|, muchos|la mayoría de los cuales|de los cuales|de las cuales|según|, mientras|mientras que|, entre los que|, aunque|, although|, though|although|though',
);

/** In front of a number: it counts a part of those told of before. "including 45 with", "of whom 317". */
export const PART_BEFORE = phraseSet(
  'including|including at least|which included|that included|included|includes|include|among them|among those|of those|of these|of whom|of them|of the|of which|out of those|the remaining|the other|the rest|another|the remainder|' +
    'of that number|of that total|of this number|in all|out of|along with|as well as|of all|among the|incl.|incl|' +
    'incluyendo|incluyen|incluye|incluían|incluidos|incluidas|incluido|incluida|entre ellos|entre ellas|de ellos|de ellas|de esos|de estos|de los cuales|de las cuales|de los|de las|los restantes|otros|otras|de este total|de ese total|de ese número|entre los|entre los que|entre los cuales|de entre',
);

/** Right in front of the number that the next one is a part of: "Of the 498 arrested, 317 …". */
export const WHOLE_BEFORE = phraseSet(
  'of the|of all|among the|out of the|of the first|among the first|de los primeros|de las primeras|entre los primeros|de los|de las|entre los|entre las|de un total de',
);

/** Behind a number: the same. "317 of those", "45 de los detenidos". */
export const PART_AFTER = phraseSet(
  'of those|of them|of these|of whom|of the|of all|of which|out of the|out of those|of people|of immigrants|of individuals|of arrestees|of ICE arrests|of arrests|of its|of its nationals|of its citizens|of their nationals|of that|of illegal|of criminal|of aliens|' +
    'de ellos|de ellas|de los|de las|de esos|de estos|de esas|de estas|de quienes|del total|de inmigrantes|de aquellos',
);

/** Says that the next words speak of the whole that was counted before: "Of those arrested, 317 …". */
export const WHOLE_WORDS = new Set(
  'arrested detained apprehended captured caught nabbed taken into custody picked up rounded who people individuals immigrants aliens in the operation sweep raid raids so far detenidos detenidas arrestados arrestadas capturados que fueron personas'.split(
    ' ',
  ),
);

/** Behind a number these say something else of it: "Of those arrested in Los Angeles, 37 were sent to Mexico". */
export const SAYS = new Set(
  'were was are is have had has fueron eran son tenian tienen estaban estan'.split(' '),
);

/** What operations are called. */
export const OPERATION_WORDS = phraseSet(
  'operation|operations|sweep|sweeps|raid|raids|surge|enforcement|crackdown|roundup|round-up|dragnet|effort|enforcement action|action|blitz|initiative|campaign|mission|sting|push|' +
    'operativo|operativos|operación|operaciones|redada|redadas|ofensiva|despliegue|campaña',
);

/** One person's story: its numbers belong to that person. "A 34-year-old Mexican national convicted twice". */
export const ONE_PERSON = phraseSet(
  'he|she|his|her|him|year-old|years old|a citizen of|a national of|citizen of Mexico|a Mexican national|a Mexican citizen|a Guatemalan|a Salvadoran|a Honduran|one man|one woman|a man|a woman|the man|the woman|the suspect|' +
    'one of those arrested|one individual|one of the men|a previously|a convicted|an illegal|un hombre|una mujer|un ciudadano|una ciudadana|ciudadano de|ciudadano mexicano|de nacionalidad',
);

/** What agents do in an operation: "600 agents fanned out across the plants". */
export const AGENT_ACTIONS = phraseSet(
  'on the job|on duty|are now in|are in the|are still in|are here|were here|still here|agents here|officers here|at the scene|on the scene|on scene|were there|are there|there were|pulled from|drawn from|trabajan ahora|trabajan en|en el lugar|había unos|había cerca de|are to stay|quartered|been sent|ICE sent|DHS sent|agency sent|government sent|administration sent|sent about|sent more than|is to stay|will stay|would stay|will remain|are staying|are quartered|were quartered|are housed|are stationed|are posted|dispatched|deploying|to deploy|will deploy|sending|sent in|brought in|will arrive|are headed|were en route|' +
    'se quedarán|se quedan|se quedaron|permanecerán|fueron enviados|enviados a|enviaron|envió|enviará|alojados|hospedados|acuartelados|destinados|apostados|llegarán|' +
    'closed the doors|guarded the doors|blocked the doors|sealed the|ringed|filled the|stood at|checked papers|landed|cerraron las puertas|entered|entering|arrived|blocked|encircled|sealed off|stormed|streamed into|poured into|came|walked into|rolled up|rolled in|moved in|showed up|served|serving|carrying out|fanning out|descending|surrounding|raiding|worked|needed|on hand|strong|took part|taking part|participated|participating|fanned out|descended|surrounded|swept|swarmed|raided|deployed|involved|assisted|executed|carried out|were used|used about|were sent|assigned|joined|conducted|searched|stormed|mobilized|' +
    'movilizó|movilizaron|entraron|cercaron|acordonaron|llegaban|ingresaron|incluyó|allanó|rodeó|a cargo de|con apoyo de|movilizados|utilizó|on the ground|participaron|ejecutaron|ejecutó|ejecutaban|irrumpieron|rodearon|desplegó|desplegados|desplegaron|llegaron|allanaron|realizaron|intervinieron|custodiaron',
);

/** Where people come from: "nationals of 42 countries". */
export const FROM_PEOPLE = phraseSet(
  'nationals|proceden de|procedían de|procedentes de|vienen de|venían de|llegaron de|con ciudadanía de|represent|representing|representan|nationals of|citizens of|came from|come from|hail from|hailed from|arrestees|those arrested|natives of|ciudadanos de|nacionales de|originarios de|provenientes de|provienen de|provenían de',
);

/** Who else arrests people: a sentence with these and none of `FEDERAL` tells of another agency. */
export const OTHER_AGENCIES = phraseSet(
  'police|sheriff|sheriff’s|deputies|troopers|state police|city police|highway patrol|policía|alguacil|ayudantes del alguacil|patrulla de caminos|Capitol Police|NYPD|LAPD|firefighters',
);
export const FEDERAL = phraseSet(
  'ICE|immigration|federal|Homeland Security|DHS|ERO|HSI|Border Patrol|CBP|deportation officers|U.S. Immigration|migración|Inmigración|inmigración|migra|federales|la agencia|the agency|agents|agentes|Seguridad Nacional|operation|operativo|operación|sweep|redada|raid|raids|redadas',
);

/** Protest: arrests in a sentence with these are not the operation's. */
export const PROTEST = phraseSet(
  'protest|protests|protesters|protestors|protesting|demonstration|demonstrators|demonstrations|rally|march|marchers|civil disobedience|blocked|blocking|trespassing|vigil|sit-in|protesta|protestas|manifestación|manifestantes|marcha|clashes|packed|gathered|attended|chanted|chanting|prayed|to pray|rallied|marched|lined up|boycott|hunger strike|walkout|vigilia|oración|se reunieron|marcharon|protestaron|se congregaron|asistieron|huelga|obstructing|riot|disturbios',
);

/** Sizes of populations and queues, told as background: "an estimated 11 million immigrants live". */
export const POPULATION = phraseSet(
  'at the southern border|along the southern border|southwest border|border crossings|frontera sur|viven|of those in ICE detention|of people in ICE detention|of the people in ICE detention|of those in immigration detention|of those held in ICE|of people held in ICE|of people in immigration detention|people in immigration detention|in ICE detention nationwide|de los detenidos en centros de|' +
    'poll|surveyed|population|populations|live in|living in|lived in|lives in|reside|residing|home to|backlog|eligible|enrolled|registered under|recipients|DACA|households|undocumented population|estimated|Pew|Census|poll|survey|voters|' +
    'población|viven en|residen|beneficiarios|encuesta|elegibles|hogar de|' +
    'detention capacity|detention beds|average daily|quota|arrests a day|arrests per day|a day|per day|each day|daily|arrestos al día|diarios|por día|per month|a month|goal of|meta de|each month|per week|hire|hiring|hired|contratar',
);

/** Words that lead away from the article: "RELATED: …". */
export const TEASER = phraseSet(
  'An earlier version|A previous version|Una versión anterior|RELATED|READ MORE|READ ALSO|SEE ALSO|MORE:|WATCH|ALSO READ|RELATED STORY|RELATED STORIES|MORE FROM|Trending|Most read|READ NEXT|DON’T MISS|Sign up|Subscribe|LEA TAMBIÉN|LEE TAMBIÉN|TE PUEDE INTERESAR|LEA MÁS|RELACIONADO|VEA TAMBIÉN|TAMBIÉN LEE|MÁS NOTICIAS|DHS press release|ICYMI',
);

/** Lengths: "week-long" is 7 days. */
export const LENGTH_UNITS = phraseTable<number>([
  [1, 'day|days|día|días'],
  [7, 'week|weeks|semana|semanas'],
  [30, 'month|months|mes|meses'],
]);

/** Lengths in one word. */
export const LENGTH_WORDS = phraseTable<number>([
  [1, 'day-long|daylong'],
  [7, 'week-long|weeklong|a week long|semanal|de una semana'],
  [30, 'month-long|monthlong|de un mes'],
  [14, 'fortnight'],
]);

/** Lengths that an article counts, where the sentence tells of arrests: "370 arrestos en una semana". */
export const LENGTH_SPANS = phraseTable<number>([
  [
    7,
    'lasted a week|lasted one week|over a week|over one week|in one week|in a single week|during one week|en una semana|en una sola semana|durante una semana|duró una semana|a lo largo de una semana',
  ],
  [
    30,
    'lasted a month|lasted one month|over a month|over one month|in one month|in a single month|en un mes|en un solo mes|durante un mes|duró un mes',
  ],
]);

/** A total whose noun is left out: "the final count was 146". */
export const TOTALS = phraseSet(
  'arrests :|arrests so far :|detenidos :|detenciones :|arrestos :|total|totals|tally|count|figure|number|result|results|toll|headcount|haul|resultado|balance|la cifra|cifra|cifras|saldo|número de|conteo|tally of|bringing the number',
);
/** Right before a number: "the agency had said more than 100". */
export const SAID = phraseSet(
  'closer to|more like|más cerca de|first heard|had heard|says|puts it at|put it at|it stood at|it stands at|that stood at|the count stood at|the tally stood at|the figure stood at|it was at|it had reached|it has reached|it was up to|gone up to|were up to|was up to|later made it|made it|makes it|puts the figure at|iba en|iban en|sumaba|revised that to|revised it to|revised to|raised that to|raised it to|updated that to|updated it to|later said|said|had said|had reported|put the number at|put it at|puts it at|speaks of|spoke of|gives|gave|habla de|hablan de|hablaba de|had announced|had put|reported|announced|know of|knew of|are aware of|aware of|were aware of|know about|learned of|confirmed|documented|verified|counted|tracked|tallied|saben de|sabe de|tienen conocimiento de|contabilizan|contabilizaron|documentaron|confirmaron|verificaron|contaron|hablado de|había dicho|había informado de|informó de|the previous|the earlier|from the',
);
/** Right behind a number: "the nearly 550 announced two weeks earlier". */
export const REPORTED = phraseSet(
  'announced|reported|tallied|claimed|anunciados|reportados|informados|anunciadas|reportadas',
);

/** Somebody's own count, not the agency's: "in a sample of 66 people held, two had". */
export const STUDY = phraseSet(
  'sample of|a sample|a list of|una lista de|una muestra|poll|survey|encuesta|readers|lectores',
);
