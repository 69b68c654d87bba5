import { PhraseTable } from '../text/phrases.ts';

/**
 * How a word ties quoted words to a speaker.
 * - `say`: takes whole sentences and fragments alike: "…," Homan said.
 * - `call`: takes a fragment only: called the raids a "rogue" act.
 * - `participle`: its subject is that of another verb: defended the raids, saying "…".
 * - `source`: the speaker follows: according to ICE, según la agencia.
 * - `name`: gives a name, and what it takes is no quotation: dubbed "Cross Check".
 */
export type CueKind = 'say' | 'call' | 'participle' | 'source' | 'name';

/** One word each. */
const WORDS: readonly (readonly [CueKind, string])[] = [
  // English, past and present: "Homan said", "the agency notes".
  [
    'say',
    'said told added stated wrote noted explained argued announced insisted warned continued testified claimed ' +
      'acknowledged concluded declared emphasized stressed recalled replied responded asked tweeted posted ' +
      'remarked commented observed admitted conceded contended asserted maintained alleged confirmed reiterated ' +
      'suggested vowed pledged promised predicted complained joked quipped shouted yelled cried urged countered ' +
      'lamented boasted bragged cautioned clarified elaborated agreed wondered read reported mentioned revealed ' +
      'disclosed affirmed proclaimed repeated retorted answered denied signaled indicated believed exclaimed ' +
      'demanded mused texted emailed fumed chimed interjected shared opined chanted whispered screamed pleaded begged interrupted marveled muttered murmured hollered sobbed bragged recounted griped sighed scoffed snapped reflected recounts',
  ],
  [
    'say',
    'says say tells tell adds writes notes explains argues insists warns continues claims acknowledges concludes ' +
      'declares emphasizes stresses recalls replies responds asks tweets remarks observes admits concedes contends ' +
      'asserts maintains alleges confirms reiterates suggests vows pledges predicts complains jokes urges counters ' +
      'states reads reports believes thinks agrees show shows showed',
  ],
  [
    'participle',
    'saying adding telling noting writing explaining arguing insisting warning stating claiming stressing ' +
      'emphasizing tweeting asserting declaring acknowledging concluding citing calling describing asking quoting ' +
      'chanting shouting yelling reading announcing alleging contending suggesting vowing promising accusing',
  ],
  [
    'call',
    'called calls describes described characterized characterizes labeled labels slammed blasted criticized ' +
      'denounced decried condemned praised accused accuses referred refers touted hailed branded cited cites ' +
      'blamed dismissed derided mocked rejected ripped assailed expressed',
  ],
  ['name', 'dubbed named nicknamed titled entitled codenamed'],
  ['source', 'per según'],
  // Spanish, past, present and gerund: «…», dijo Homan; señala la agencia; agregando que…
  [
    'say',
    'dijo dijeron afirmó afirmaron señaló señalaron agregó agregaron añadió añadieron declaró declararon indicó ' +
      'indicaron aseguró aseguraron expresó expresaron explicó explicaron informó informaron manifestó manifestaron ' +
      'comentó comentaron sostuvo sostuvieron subrayó subrayaron recalcó recalcaron destacó destacaron apuntó ' +
      'apuntaron anunció anunciaron advirtió advirtieron insistió insistieron puntualizó precisó precisaron ' +
      'reiteró reiteraron escribió escribieron tuiteó respondió respondieron preguntó argumentó argumentaron ' +
      'enfatizó admitió reconoció reconocieron contó relató relataron confirmó confirmaron concluyó denunció ' +
      'denunciaron lamentó lamentaron prometió acotó detalló detallaron recordó alegó alegaron gritó gritaron exclamó narró narraron ' +
      'repitió pidió pidieron exigió exigieron opinó planteó consideró aclaró aclararon remarcó matizó resumió remató ' +
      'reclamó reclamaron contestó contestaron cuestionó cuestionaron confesó sentenció aseveró mencionó expuso adelantó ' +
      'quejó quejaron queja quejan continuó prosiguió bromeó susurró suspiró espetó suplicó imploró rogó corrigió zanjó ' +
      'gritaban coreaban coreó corearon decía decían rezaba leía clamó clamaron ' +
      'resaltó refirió reveló replicó ratificó celebró contaron compartió',
  ],
  [
    'say',
    'recomienda recomiendan recomendó aconseja aconsejó pregunta preguntan exclama grita gritan confiesa lamenta ' +
      'dice dicen afirma afirman señala señalan agrega agregan añade añaden indica indican asegura aseguran explica ' +
      'explican manifiesta comenta sostiene sostienen subraya recalca destaca advierte advierten insiste reitera ' +
      'escribe responde argumenta enfatiza admite reconoce relata concluye reza narra repite opina considera aclara resume cuenta recuerda',
  ],
  [
    'participle',
    'gritando coreando diciendo agregando añadiendo afirmando señalando indicando asegurando explicando advirtiendo',
  ],
  [
    'call',
    'calificó calificaron describió describieron tildó tildaron tachó acusó acusaron condenó condenaron criticó',
  ],
  [
    'name',
    'apodado apodada denominado denominada llamado llamada llamados llamadas bautizado bautizada titulado titulada',
  ],
];

const PHRASES: readonly (readonly [string, CueKind])[] = [
  ['according to', 'source'],
  ['in the words of', 'source'],
  ['de acuerdo con', 'source'],
  ['de acuerdo a', 'source'],
  ['en palabras de', 'source'],
  ['dio a conocer', 'say'],
  ['alcanzó a decir', 'say'],
  ['dieron a conocer', 'say'],
  ['found that', 'say'],
  ['fue la respuesta de', 'source'],
  ['was the response from', 'source'],
  ['was the answer from', 'source'],
  ['put it', 'say'],
  ['puts it', 'say'],
  ['lo llamó', 'call'],
  ['la llamó', 'call'],
  ['los llamó', 'call'],
  ['las llamó', 'call'],
  ['lo llama', 'call'],
  ['la llama', 'call'],
  ['se lee', 'say'],
  ['se leía', 'say'],
  ['points out', 'say'],
  ['pointed out', 'say'],
  ['went on', 'say'],
  ['pushed back', 'say'],
  ['known as', 'name'],
  ['conocido como', 'name'],
  ['conocida como', 'name'],
  ['conocidos como', 'name'],
  ['conocidas como', 'name'],
];

/** The words that tie a quotation to its speaker, in both languages. */
export const CUES = new PhraseTable<CueKind>([
  ...WORDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
  ...PHRASES,
]);
