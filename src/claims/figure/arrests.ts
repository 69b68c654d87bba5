import { phraseSet, phraseTable } from './table.ts';

/**
 * How a word tells of arrests: an active verb before the number ("arrested 128 people"), words behind
 * it ("128 people were taken into custody"), or the noun ("led to the arrest of 128"); "680 held" tells of them in headlines only.
 */
export type ArrestForm = 'active' | 'both' | 'noun' | 'headline';

/** Words for being arrested in an operation. `both` can stand on either side of the number. */
export const ARREST_WORDS = phraseTable<ArrestForm>([
  [
    'both', // "agents arrested 128 people", "128 people arrested in raids"
    'arrested|detained|apprehended|captured|rounded up|picked up|swept up|taken into custody|took into custody|nabbed|seized in raids|' +
      'were taken ,|were taken .|had been taken .|had been taken ,|been taken in handcuffs|caught|grabbed|collared|corralled|netted|busted|scooped up|snared|hauled in|snagged|in custody|taken into federal custody|taken into ICE custody|locked up|led away|hauled away|hauled off|hauled out|taken away|taken by|taken from|taken out of|carted off|cuffed|led out|led off|marched out|driven off|driven away|bused away|swept away|carried away|ensnared|caught up in|in ICE custody|in immigration custody|in federal custody|put in handcuffs|carted away|handcuffed|whisked away|loaded onto buses|llevados|llevadas|esposados|' +
      'detenido|detenidos|detenida|detenidas|arrestado|arrestados|arrestada|arrestadas|aprehendido|aprehendidos|aprehendida|aprehendidas|' +
      'capturado|capturados|capturada|capturadas|caen|cayeron|apresado|apresados|apresadas|esposadas|en manos de ICE|bajo custodia|bajo arresto|under arrest|in handcuffs|in zip ties',
  ],
  [
    'active', // "the sweep nets 45", "ICE arrests 128", "detuvo a 128 personas"
    'agents took|officers took|authorities took|ICE took|se llevaron|se llevó|arrest|arresting|detain|detains|detaining|apprehend|apprehends|apprehending|nab|nabs|net|nets|netting|round up|rounds up|rounding up|' +
      'capture|captures|capturing|seize|seizes|seized|ensnare|ensnares|snare|snares|snaring|haul in|hauls in|haul away|cuffs|catch|catches|grab|grabs|grabbing|collar|collars|collaring|bust|busts|busting|sweep up|sweeping up|scoop up|scoops up|rakes in|raked in|handcuff|handcuffs|took|taking|takes|picks up|picking up|sweeps up|bags|bagged|yielded|yields|placed|' +
      'detuvo|detuvieron|detienen|detiene|detener|detuvimos|arrestó|arrestaron|arrestan|arresta|arrestar|aprehendió|aprehendieron|capturó|capturaron|capturan|' +
      'se llevan|se lleva|sacaron a|aprehende|aprehenden|apresó|apresaron|atraparon|atrapó|deteniendo|arrestando|captura|deja|dejó|dejaron|dejan|resultó en|dejando|taken|take',
  ],
  ['headline', 'held|retenidos'],
  [
    'noun', // "498 arrests", "the arrest of 93 people", "128 detenciones"
    'arrests|arrest of|arrests of|the arrest|apprehensions|apprehension of|detention of|detentions|capture of|arrest total|arrest tally|arrest count|' +
      'arrestos|arresto de|detenciones|detención de|detención a|captura de|capturas|aprehensiones|aprehensión de|arresto a',
  ],
]);

/**
 * Words that tell of arrests only where the sentence names the agency or its raid: before the number, or (`with`) before
 * a "with" in front of it.
 */
export const RAID_WORDS = phraseTable<'before' | 'with'>([
  [
    'before', // "the raid took in 1,300", "a town that lost 389 workers"
    'brought in|brings in|bringing in|pulled in|pulls in|left with|leaving with|leaves with|leave with|came away with|took in|takes in|taking in|take in|lost|loses|short|' +
      'perdió|perdieron|pierde|carried|carrying|led|drove|bused|marched|hauled|loaded|escorted|put|cargaron con|cargó con|se fueron con|se fue con',
  ],
  [
    'with', // "left the plant with 75 to 80 workers"
    'left|leaving|departed|drove away|drove off|emerged|came out|salieron|se marcharon|se retiraron',
  ],
]);

/** Passives that tell of arrests only where the sentence names the agency or its raid: "90 workers were taken in at the plant". */
export const RAID_PASSIVES = phraseSet(
  'were taken in .|were taken in ,|had been taken in .|been taken in .|were taken in at|were taken in during|were taken in on|been taken in at|been taken in during|taken in for questioning|taken in by ICE|taken in by agents|taken in by federal|taken in by immigration|' +
    'were hauled in|been hauled in|were pulled in|were brought in during|were brought in on|were brought in in|brought in for processing|brought in for questioning|brought in by ICE|brought in by agents|brought in by federal agents|brought in by immigration agents',
);

/** "took" and "deja" tell of arrests only where these words follow the number. */
export const NEEDS_COMPLEMENT = new Set([
  'took',
  'taking',
  'takes',
  'placed',
  'carried',
  'carrying',
  'led',
  'drove',
  'bused',
  'marched',
  'hauled',
  'loaded',
  'escorted',
  'put',
  'deja',
  'dejo',
  'dejaron',
  'dejan',
  'dejando',
]);

/** Other things done to people, told by the verb before their number: "deported 528 more". */
export const OTHER_ACTIONS = phraseTable<string>([
  [
    'detainers',
    'detainers against|detainers on|detainers for|órdenes de retención contra|órdenes de retención para',
  ],
  [
    'criminal_arrests',
    'indicted|charged|prosecutors charged|prosecutors have charged|has charged|have charged|charges against|acusó penalmente a|cargos contra|cargos penales contra',
  ],
  [
    'targets',
    'were looking for|was looking for|went looking for|set out to find|set out to arrest|hoped to find|hoped to arrest|had hoped to arrest|went after|were after|had sought|sought|buscaban a|buscaba a|pretendían detener a|esperaban detener a|warrants for|arrest warrants for|warrants naming|órdenes de arresto contra|órdenes de arresto para|órdenes de captura contra',
  ],
  [
    'deportations',
    'sent back|sent home to|flew home|deported|deports|deport|deporting|repatriated|deportó|deportaron|deporta|expulsó|expulsaron|repatrió',
  ],
  [
    'released',
    'liberan a|libera a|dejan libres a|dejan en libertad a|dejaron en libertad a|ponen en libertad a|pusieron en libertad a|frees|free|released|releases|releasing|freed|let|letting|habían sido liberadas|habían sido liberados|sido liberadas|sido liberados|fueron liberadas|fueron liberados|han liberado a|dejaron libres a|soltaron a|liberó|liberaron|dejó en libertad',
  ],
]);
