import type { NumberMention } from '../number/number.ts';
import type { Count } from './count.ts';
import { COUNTRIES } from './countries.ts';
import { isGoal } from './goal.ts';
import { allMatches, firstMatch, type Scope } from './scope.ts';
import { phraseSet } from './table.ts';
import { ONE_PERSON, POPULATION, STUDY, TEASER } from './words.ts';

/** No operation has ever arrested so many: populations, backlogs and budgets do. */
const TOO_MANY = 50_000;

/** "ranged in age from 20 to 71". */
const AGES = phraseSet('age|aged|ages|edad|edades');
const AGE_REACH = 4;

/** "Teams of five officers", "in groups of 12": how many at a time. */
const TEAMS = phraseSet(
  'team of|teams of|squad of|squads of|group of|groups of|pairs of|batches of|equipo de|equipos de|grupo de|grupos de|brigadas de',
);

/** "All but ten": the number of those who are not counted. */
const ALL_BUT = phraseSet('all but|todos menos|todas menos|todos excepto');

/** What may stand before a number between commas that is no age: "The most arrests, 107, were made in". */
const SHARE_WORDS = new Set(
  'count tally toll figure sum conteo cifra saldo demas resto restantes rest others remainder other arrests most share number total group those detained arrested largest them arrestos mayoria detenidos grupo'.split(
    ' ',
  ),
);

/** "said one client, 50, was": an age between commas, behind somebody. */
function isSetOffAge(tokens: Scope['tokens'], { from, to, value, form }: NumberMention): boolean {
  if (form !== 'count' || value === null || value > 99 || to - from > 1) return false;
  const [head, comma, end] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  if (comma?.text !== ',' || end?.text !== ',' || head?.kind !== 'word') return false;
  return !SHARE_WORDS.has(head.norm) || tokens[from - 5]?.norm === 'one';
}

/** "has 15,000 employees", "employs 970", "her 30 kids": whose people they are, not who was arrested. */
const EMPLOYING = phraseSet(
  'crowd of|crowds of|audience of|turnout of|congregation of|membership of|gathering of|multitud de|público de|employs|employ|employed|employing|employees of|workforce of|staff of|payroll of|work force of|emplea|emplean|empleaba|plantilla de|represents|represent|representing|representa a|representan a|defiende a|asesora a|counsels|trained|trains|her|his|my|our|your|mi|mis|tus',
);
const HAVING = new Set(['has', 'have', 'had', 'tiene', 'tenia', 'tienen']);
const STAFF = phraseSet('employees|workers|people|empleados|trabajadores|personas|students|members');
const TAKEN = phraseSet('arrested|detained|taken|in custody|missing|detenidos|arrestados');

function isStaff(tokens: Scope['tokens'], sentence: Scope['sentence'], { from, to }: NumberMention): boolean {
  for (let at = Math.max(sentence.from, from - 3); at < from; at++) {
    const match = EMPLOYING.match(tokens, at);
    if (match !== null && at + match.length === from) return true;
  }
  // "Swift, which has 15,000 employees"
  return (
    HAVING.has(tokens[from - 1]?.norm ?? '') &&
    ['which', 'company', 'plant', 'que', 'empresa', 'factory', 'firm'].includes(
      tokens[from - 2]?.norm ?? '',
    ) &&
    STAFF.match(tokens, to) !== null &&
    firstMatch(TAKEN, tokens, to, Math.min(sentence.to, to + 4)) === null
  );
}

/** "a 9,000-acre fire", "a 12-mile stretch": the measure of something else; "a 167-person sweep" counts people. */
function isMeasure(tokens: Scope['tokens'], { to, form }: NumberMention): boolean {
  if (form !== 'count' || tokens[to]?.text !== '-') return false;
  const unit = tokens[to + 1];
  return unit?.kind === 'word' && tokens[to]?.start === tokens[to - 1]?.end && !HYPHENED.has(unit.norm);
}

const HYPHENED = new Set(
  'person people member strong worker man woman plus odd some agent officer immigrant country day week month year hour arrest store site eleven'.split(
    ' ',
  ),
);

/** "whose girls are 3 and 7, was let go": a singular verb behind the comma speaks of somebody before the number. */
function isBeforeSingular(tokens: Scope['tokens'], { to, value }: NumberMention): boolean {
  return (
    tokens[to]?.text === ',' &&
    (value ?? 0) > 1 &&
    ['was', 'is', 'has', 'fue', 'es'].includes(tokens[to + 1]?.norm ?? '')
  );
}

/** "named three of those arrested": how many an agency or a paper tells of, not how many there were. */
const NAMED = phraseSet(
  'named|names|naming|identified|identifies|identifying|highlighted|highlights|highlighting|profiled|listed|described|spotlighted|nombró|nombraron|identificó|identificaron|destacó|mencionó|describió',
);
const NAMED_REACH = 3;
/** An agency that has a dozen people to show shows them all. */
const SHOWN = 10;

function isNamed(tokens: Scope['tokens'], { from, value }: NumberMention): boolean {
  return (value ?? SHOWN) < SHOWN && firstMatch(NAMED, tokens, from - NAMED_REACH, from)?.to === from;
}

/** "took reporters along on three arrests": what somebody looked on at. */
const WATCHED = phraseSet(
  'along on|along for|along during|watched|witnessed|observed|filmed|accompanied agents on|accompanied officers on|present for|presenció|presenciaron|observó|observaron|testigo de|testigos de',
);

function isWatched(tokens: Scope['tokens'], { from, value }: NumberMention): boolean {
  return (value ?? SHOWN) < SHOWN && firstMatch(WATCHED, tokens, from - NAMED_REACH, from)?.to === from;
}

/** Told on or only thought of: "I heard 40 people got arrested". */
const HEARSAY = phraseSet(
  'you take|you arrest|you grab|you pick up|you detain|you get|they say|people say|they said|I heard|we heard|heard that|told me|told us|I read|I saw that|what if|if they|imagine|dicen que|dicen|me dijeron|nos dijeron|me contaron|escuché que|escuché|oí que|leí que|si detienen|si arrestan|imagínese',
);
const HEARSAY_REACH = 6;

/** Hearsay inside somebody's words, which nobody answers for. */
function isHearsay(tokens: Scope['tokens'], sentence: Scope['sentence'], { from }: NumberMention): boolean {
  const hearsay = firstMatch(HEARSAY, tokens, Math.max(sentence.from, from - HEARSAY_REACH), from);
  return hearsay !== null && tokens.slice(sentence.from, hearsay.at).some(({ text }) => '“"«'.includes(text));
}

/** "a group of 12 workers" is counted, a team of officers is not. */
function isOfficers(tokens: Scope['tokens'], { to }: NumberMention): boolean {
  return tokens
    .slice(to, to + 4)
    .some(({ norm }) => norm === 'officers' || norm === 'agents' || norm === 'agentes');
}

/** "Two of her cousins were taken" */
const KIN = phraseSet('of her|of his|of my|of our|de mis|de nuestros');

/** "left with 20 of her co-workers" */
const COLLEAGUES = new Set(
  'co-workers coworkers co colleagues workers employees classmates parishioners neighbors companeros companeras empleados vecinos'.split(
    ' ',
  ),
);

/** "released the names of 13 of those arrested": as many as an agency tells of. */
const ANONYMOUS = phraseSet('names of|photos of|pictures of|profiles of|mugshots of|nombres de|fotos de');

/** "una cocinera de 40 años que llevaba diez en el local": years again. */
function isTenure(tokens: Scope['tokens'], sentence: Scope['sentence'], { from }: NumberMention): boolean {
  return (
    SPENT.has(tokens[from - 1]?.norm ?? '') &&
    tokens.slice(sentence.from, from).some(({ norm }) => norm === 'anos' || norm === 'meses')
  );
}

const SPENT = new Set(['lleva', 'llevaba', 'llevan', 'llevaban', 'tenia', 'cumplio']);

/** Before a place of a list: "91 in Milwaukee; Madison, 44, and" */
const ENTRIES = new Set(['en', ';', ':']);

/** "Honduras, con 24, Guatemala, 15, y El Salvador": a country in a list has no age. */
function isBehindCountry(tokens: Scope['tokens'], from: number): boolean {
  return [1, 2].some(
    (length) =>
      COUNTRIES.match(tokens, from - 1 - length)?.length === length &&
      LISTS.has(tokens[from - 2 - length]?.norm ?? ''),
  );
}

const LISTS = new Set([',', ';', ':', 'y', 'and']);

/** "About 40 agents came, a deputy estimated." */
function isAttribution(tokens: Scope['tokens'], match: { at: number; to: number }, number: number): boolean {
  const isEnd = tokens[match.to]?.kind !== 'word';
  return tokens[match.at]?.norm === 'estimated' && match.at > number && isEnd;
}

/** A number that counts nothing of an operation. */
export function isIdle(scope: Scope, mention: NumberMention): boolean {
  if (mention.reason !== null) return true;
  const { tokens, sentence, places } = scope;
  const { from, to } = mention;
  // "en Modesto, 54, y en Stockton"; but "Ann Lee of East Boston, 68, said"
  const isBehindPlace =
    isBehindCountry(tokens, from) ||
    places.some((place) => place.to === from - 1 && ENTRIES.has(tokens[place.from - 1]?.norm ?? ''));
  if (
    (isSetOffAge(tokens, mention) && !isBehindPlace) ||
    isStaff(tokens, sentence, mention) ||
    isMeasure(tokens, mention) ||
    isNamed(tokens, mention) ||
    isWatched(tokens, mention) ||
    isHearsay(tokens, sentence, mention) ||
    isGoal(scope, mention) ||
    (KIN.match(tokens, to) !== null && !COLLEAGUES.has(tokens[to + 2]?.norm ?? '')) ||
    ANONYMOUS.match(tokens, from - 2) !== null ||
    isTenure(tokens, sentence, mention) ||
    isBeforeSingular(tokens, mention) ||
    (mention.value ?? mention.low ?? 0) >= TOO_MANY ||
    ALL_BUT.match(tokens, from - 2) !== null ||
    (TEAMS.match(tokens, from - 2) !== null && isOfficers(tokens, mention))
  )
    return true;
  if (firstMatch(AGES, tokens, Math.max(sentence.from, from - AGE_REACH), from) !== null) return true;
  const isTarget = ['targets', 'objetivos'].includes(tokens[to]?.norm ?? '');
  if (!isTarget && firstMatch(STUDY, tokens, sentence.from, sentence.to) !== null) return true;
  const near = allMatches(
    POPULATION,
    tokens,
    Math.max(sentence.from, from - 6),
    Math.min(sentence.to, to + 8),
  );
  return near.some((match) => !isAttribution(tokens, match, to));
}

/** "He said they came from Mexico, 16": who tells of it. */
const SAYING = new Set(
  'said says told added reported estimated dijo agrego preciso explico conto informo'.split(' '),
);
/** "Her brother is one of nine people arrested", "was among six released" */
const AMONG = new Set(['among', 'of', 'entre', 'de']);

/** "informed her department of 12 arrests": whose office it is tells of no one. */
const OFFICES = new Set(
  'department office agency group organization staff city county town deputies officers departamento oficina agencia grupo'.split(
    ' ',
  ),
);

/** The numbers of one person's story, which follow the person: "a 34-year-old … convicted of two counts". */
export function isBiography({ tokens, sentence }: Scope, { mention, isPart }: Count): boolean {
  if (isPart && mention.value !== null && mention.value > 10) return false;
  const persons = allMatches(ONE_PERSON, tokens, sentence.from, mention.from);
  const isStory = persons.some(({ to }) => {
    const next = tokens[to]?.norm ?? '';
    return !OFFICES.has(next) && !SAYING.has(next);
  });
  return isStory && (mention.value ?? 99) < 20 && !AMONG.has(tokens[mention.from - 1]?.norm ?? '');
}

/** A line that leads to another article. */
export function isTeaser({ tokens, sentence, block }: Scope): boolean {
  const at = tokens[sentence.from]?.text === '(' ? sentence.from + 1 : sentence.from;
  const match = TEASER.match(tokens, at);
  if (match === null) return false;
  const next = tokens[at + match.length]?.text;
  return (
    tokens[at]?.norm === 'an' ||
    tokens[at]?.norm === 'a' ||
    tokens[at]?.norm === 'una' ||
    next === ':' ||
    next === '|' ||
    tokens[at]?.text === tokens[at]?.text.toUpperCase() ||
    block.tokens.length === match.length
  );
}
