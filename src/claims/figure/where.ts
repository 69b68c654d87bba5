import type { PlaceMention } from '../place/mention.ts';
import type { Token } from '../text/tokens.ts';
import type { Scope } from './scope.ts';
import { phraseSet } from './table.ts';
import { OPERATION_WORDS } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Places behind these tell where somebody comes from, or who acts: "a gang member from Oxnard". */
const ORIGIN = set('from of by to originario originarios residente residentes hacia de desde contra against');
/** In front of "of" and "de", these leave the name a place of the figure: "the state of Ohio", "en la ciudad de Dallas". */
const PARTS = set(
  'sweep sweeps raid raids crackdown redada redadas operativo operativos operacion state city county town village area areas region part parts outskirts streets suburbs neighborhoods communities counties districts ' +
    'planta plantas fabrica fabricas club nocturno restaurante restaurantes granja granjas rancho mercado negocio negocios tienda tiendas complejo obra empacadora ' +
    'matadero almacen bodega invernadero invernaderos vecindario suburbio puerto aeropuerto ciudad ciudades pueblo estado estados area zona region condado condados valle localidad municipio barrio calles afueras suburbios',
);
/** In front of "of" too, but only as a part ("the south of Texas"), not as a direction ("north of Dallas"). */
const DIRECTIONS = set(
  'north south east west northeast northwest southeast southwest norte sur este oeste noreste noroeste sureste suroeste outside',
);
/** A place behind these is told of for itself: "since California became", "the most after Chicago". */
const SUBJECT_BEFORE = set(
  'since because that as while when after before if although whether than cuando mientras que aunque porque ' +
    // "Dane County, which includes Madison, led with 20"
    'includes incluye esta queda',
);
const WITHIN = set('in across throughout around en por');
/** "20 people were taken from Nantucket" */
const TAKEN = set('taken pulled snatched plucked');
/** "Chicago had 134, followed by Milwaukee with 91" */
const FOLLOWED = set('followed seguida seguido seguidas seguidos');
const LOCATIVE = set('in at near around across throughout within inside over en por');

/** Whose "in …" is not where people were arrested: "held in Folkston", "the consulate in Atlanta", "wanted in Texas". */
const ELSEWHERE = set(
  'held housed jailed lodged incarcerated imprisoned transferred moved based living lives lived resides residing born raised ' +
    'convicted wanted charged sentenced consulate court courthouse jail prison attorney attorneys lawyer lawyers judge judges ' +
    'reporters conference hearing hospital hospitals headquarters headquartered university professor protest protests protesters rally ' +
    'consulado corte tribunal carcel abogado abogada abogados abogadas juez jueza nacido nacida condenado condenados buscado ' +
    'recluidos recluido trasladados conferencia protesta manifestacion sede',
);
const DETENTION = phraseSet(
  'detention center|detention centers|holding center|processing center|detention facility|detention facilities|centro de detención|centros de detención|a center|immigration court',
);
/** "Twenty-one people were arrested, none of them in Los Angeles" */
const NONE = set('none ninguno ninguna no');

/** Where something happened: not where somebody comes from, and not the dateline. */
export function isWhere(scope: Scope, place: PlaceMention): boolean {
  const { tokens, sentence, block } = scope;
  if (block.kind === 'paragraph' && isDateline(scope, place)) return false;
  if (endsRange(scope, place)) return false;
  const article = ['the', 'el', 'la', 'los', 'las'].includes(tokens[place.from - 1]?.norm ?? '') ? 1 : 0;
  const at = place.from - 1 - article;
  const word = at < sentence.from ? '' : (tokens[at]?.norm ?? '');
  // "in Chicago's Little Village"; "at St. Paul's" is a church.
  if (isPossessive(tokens, place) && !WITHIN.has(word)) return false;
  if ((article === 1 || ARTICLES.has(word)) && isOfPerson(scope, place.to)) return false;
  if (at < sentence.from) return true;
  if (LOCATIVE.has(word)) return !isElsewhere(scope, at) && !isRecord(scope, at);
  if (SUBJECT_BEFORE.has(word)) return false;
  if (!ORIGIN.has(word)) return true;
  // "the first days of the New Orleans crackdown"
  if (word === 'of' && OPERATION_WORDS.match(tokens, place.to) !== null) return true;
  const part = tokens[at - 1]?.norm ?? '';
  if ((word === 'from' && TAKEN.has(part)) || FOLLOWED.has(part)) return true;
  if (DIRECTIONS.has(part)) return ['the', 'el', 'la'].includes(tokens[at - 2]?.norm ?? '');
  return PARTS.has(part) || (word === 'de' && isOfPart(scope, at));
}

/** "the Georgia nursing student", "a Lafayette immigration lawyer": where somebody is from. */
function isOfPerson({ tokens, sentence }: Scope, to: number): boolean {
  for (let i = to; i < Math.min(sentence.to, to + PERSON_REACH); i++) {
    const { kind, capital, norm } = tokens[i] ?? { kind: 'mark', capital: false, norm: '' };
    if (kind !== 'word' || capital) return false;
    if (PERSONS.has(norm)) return true;
  }
  return false;
}

const ARTICLES = set('a an the one another');
const PERSON_REACH = 4;
const PERSONS = set(
  'student teacher nurse lawyer attorney pastor priest organizer activist advocate resident native man woman couple ' +
    'family mother father boy girl teenager businessman businesswoman trainer farmer rancher contractor congressman ' +
    'congresswoman lawmaker senator politician professor',
);

/** "en una fábrica de armas de Morton", "en una planta procesadora de pollo de Canton": a place of work, said of what kind. */
function isOfPart({ tokens, sentence }: Scope, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - PART_REACH); i--) {
    const { kind, capital, norm } = tokens[i] ?? { kind: 'mark', capital: false, norm: '' };
    if (kind !== 'word' || capital) return false;
    if (PARTS.has(norm)) return true;
  }
  return false;
}

const PART_REACH = 7;

/** "between the border and Oregon", "from Guam to Maine", "desde Texas hasta Florida": how far, not where. */
function endsRange({ tokens, sentence }: Scope, { from }: PlaceMention): boolean {
  const begin = RANGES.get(tokens[from - 1]?.norm ?? '');
  if (begin === undefined) return false;
  return tokens
    .slice(Math.max(sentence.from, from - RANGE_REACH), from - 1)
    .some(({ norm }) => norm === begin);
}

const RANGES = new Map([
  ['and', 'between'],
  ['y', 'entre'],
  ['to', 'from'],
  ['hasta', 'desde'],
]);
const RANGE_REACH = 6;

/** "California's sanctuary law", "Los Angeles' mayor" */
function isPossessive(tokens: readonly Token[], { to }: PlaceMention): boolean {
  const next = tokens[to];
  if (next === undefined || tokens[to - 1]?.end !== next.start) return false;
  return (
    next.norm === "'s" ||
    ((next.text === '’' || next.text === "'") && tokens[to - 1]?.norm.endsWith('s') === true)
  );
}

/** "the largest immigration raid in Oregon in years": where it is a record, not where it was. */
function isRecord({ tokens, sentence }: Scope, at: number): boolean {
  const raid = [1, 2].some((back) => OPERATION_WORDS.match(tokens, at - back)?.length === back);
  return (
    raid &&
    tokens.slice(Math.max(sentence.from, at - RECORD_REACH), at).some(({ norm }) => SUPERLATIVES.has(norm))
  );
}

const SUPERLATIVES = set('largest biggest widest mayor grande');
const RECORD_REACH = 6;

/** Is what stands before the "in" at `at` no arrest? */
function isElsewhere({ tokens, sentence, block }: Scope, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  if (at - 1 < sentence.from) return false;
  if (before === 'held' && block.kind === 'headline') return false;
  if (ELSEWHERE.has(before)) return true;
  if (isSpeakers(tokens, sentence.from, at)) return true;
  for (let i = Math.max(sentence.from, at - 4); i < at; i++) {
    if (NONE.has(tokens[i]?.norm ?? '')) return true;
    const centre = DETENTION.match(tokens, i);
    if (centre !== null && i + centre.length === at) return true;
  }
  return false;
}

/** "said a spokesman for U.S. Immigration and Customs Enforcement in Atlanta": where who speaks has a desk. */
function isSpeakers(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - SPEAKER_REACH); i--) {
    const { norm, text } = tokens[i] ?? { norm: '', text: ',' };
    if (SPEAKERS.has(norm)) return true;
    if (text === ',' || text === ';' || norm === 'said' || norm === 'dijo') return false;
  }
  return false;
}

const SPEAKERS = set('spokesman spokeswoman spokesperson spokespeople portavoz vocero vocera');
const SPEAKER_REACH = 9;

/** "SAN FRANCISCO — ", "MORTON, Miss. (AP) — ", "CHICAGO.–": where the report was written. */
export function isDateline({ tokens, sentence }: Scope, { from, to }: PlaceMention): boolean {
  if (from !== sentence.from) return false;
  const name = tokens.slice(from, to).find(({ kind }) => kind === 'word')?.text ?? '';
  const isCapitals = name.length > 2 && name === name.toUpperCase();
  const dash = tokens.slice(to, to + 6).findIndex(({ text }) => '—–-'.includes(text));
  return (
    isCapitals ||
    (dash >= 0 &&
      tokens
        .slice(to, to + dash)
        .every(({ text, kind }) => kind === 'mark' || text === text.toUpperCase() || text.endsWith('.')))
  );
}

/** "a national operation", "several cities": says how large the operation was, and gives way to a place of its own. */
export function isLoose({ tokens }: Scope, { name, from, to }: PlaceMention): boolean {
  if (name !== 'national') return false;
  for (let at = from; at < to + 4; at++) if (OPERATION_WORDS.match(tokens, at) !== null) return true;
  return LOCATIVE.has(tokens[from]?.norm ?? '');
}
