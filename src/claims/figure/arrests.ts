import { phraseTable } from './table.ts';

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
      'caught|grabbed|collared|corralled|netted|busted|scooped up|snared|hauled in|snagged|in custody|taken into federal custody|taken into ICE custody|locked up|led away|hauled away|taken away|carted off|carted away|handcuffed|whisked away|loaded onto buses|llevados|llevadas|esposados|' +
      'detenido|detenidos|detenida|detenidas|arrestado|arrestados|arrestada|arrestadas|aprehendido|aprehendidos|aprehendida|aprehendidas|' +
      'capturado|capturados|capturada|capturadas|bajo custodia|bajo arresto|under arrest|in handcuffs|in zip ties',
  ],
  [
    'active', // "the sweep nets 45", "ICE arrests 128", "detuvo a 128 personas"
    'agents took|officers took|authorities took|ICE took|se llevaron|se llevó|arrest|arresting|detain|detains|detaining|apprehend|apprehends|apprehending|nab|nabs|net|nets|netting|round up|rounds up|rounding up|' +
      'capture|captures|capturing|took|taking|takes|picks up|picking up|sweeps up|bags|bagged|yielded|yields|placed|' +
      'detuvo|detuvieron|detienen|detiene|detener|detuvimos|arrestó|arrestaron|arrestan|arresta|arrestar|aprehendió|aprehendieron|capturó|capturaron|capturan|' +
      'deja|dejó|dejaron|dejan|resultó en|dejando|taken|take',
  ],
  ['headline', 'held|retenidos'],
  [
    'noun', // "498 arrests", "the arrest of 93 people", "128 detenciones"
    'arrests|arrest of|arrests of|the arrest|apprehensions|apprehension of|detention of|detentions|capture of|arrest total|arrest tally|arrest count|' +
      'arrestos|arresto de|detenciones|detención de|detención a|captura de|capturas|aprehensiones|aprehensión de|arresto a',
  ],
]);

/** "took" and "deja" tell of arrests only where these words follow the number. */
export const NEEDS_COMPLEMENT = new Set([
  'took',
  'taking',
  'takes',
  'placed',
  'deja',
  'dejo',
  'dejaron',
  'dejan',
  'dejando',
]);

/** Other things done to people, told by the verb before their number: "deported 528 more". */
export const OTHER_ACTIONS = phraseTable<string>([
  [
    'deportations',
    'deported|deports|deport|deporting|repatriated|deportó|deportaron|deporta|expulsó|expulsaron|repatrió',
  ],
  ['released', 'released|releases|releasing|freed|liberó|liberaron|dejó en libertad'],
]);
