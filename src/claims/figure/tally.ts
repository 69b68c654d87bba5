import type { PlaceMention } from '../place/mention.ts';
import { ARREST_WORDS } from './arrests.ts';
import type { Count } from './count.ts';
import { CUES, isCrime } from './cues.ts';
import { isRaid, isTied } from './evidence.ts';
import type { Metric } from './metric.ts';
import { NEVER_COUNTED } from './nouns.ts';
import { beginsEntry } from './place-of.ts';
import { firstMatch, type Scope } from './scope.ts';
import { phraseSet } from './table.ts';
import { NOUN_STOPS, REPORTED, SAID, SAYS, TOTALS } from './words.ts';

/** What the numbers of a list count, as its lead-in or the figure before it says. */
export interface Lead {
  readonly metric: string;
  readonly unit: string;
  /** A question asks for the number: "How many were arrested?" */
  readonly isAsked?: boolean;
  /** What is said where it is denied, if that is not what denies it by itself. */
  readonly contrary?: string;
}

/** Words between a place and its number: "Los Angeles with 101", "Denver saw 63", "Boston (50)". */
const BETWEEN = new Set(
  'with had saw fueron son eran adds added adding sumo suma for at , . ( : – — - and led recorded reported tallied counted made office field followed by about where there were contributed contributing added provided supplied topped chipped in kicked coughed delivered logged posted notched got netted claimed generated next fourth fifth then was were leader first second third aporto aportaron aporto encabezo lider seguido seguida primero primera con tuvo registro hubo habia sumo oficina y a another accounted up'.split(
    ' ',
  ),
);
/** Between a number and its place: "107 in Philadelphia", "63 – Denver". */
const BETWEEN_AFTER = new Set(
  'in the around across near at arrests people more others another were was made came taken elsewhere occurred happened ocurrieron – — - : en de el la mas otros fueron'.split(
    ' ',
  ),
);
/** The most tokens between the two. */
const GAP = 4;

/** A figure that leaves out what it counts, because its neighbour said so: "107 in Philadelphia, 101 in Los Angeles". */
export interface Tally extends Metric {
  readonly place: PlaceMention;
}

/** Reads a number that stands with nothing but its place; null where it stands otherwise, or nothing leads. */
export function tallyOf(scope: Scope, count: Count, said: Lead | null, listed: Lead | null): Tally | null {
  const { mention } = count;
  // "1,000 people in Salem" counts inhabitants as well as arrests, unless its own sentence says which.
  const lead = said ?? (count.noun === null || scope.block.kind !== 'paragraph' ? listed : null);
  if (
    mention.form !== 'count' ||
    count.isUnknown ||
    (count.noun !== null && count.noun.counted.metric !== null)
  )
    return null;
  const found = lead ?? arrestsBefore(scope, count) ?? amongLater(scope, count);
  if (found === null) return null;
  const [after, before] = [placeAfter(scope, count), placeBefore(scope, count)];
  // "Sixty-three were in Dallas."
  const place = SAYS.has(scope.tokens[mention.to]?.norm ?? '')
    ? isEnd(scope.tokens, after)
      ? after
      : null
    : ((isClaimed(scope, count, before) ? null : before) ?? after ?? placeOfRow(scope));
  if (place === null) return null;
  const from = Math.min(mention.from, place.from);
  return { ...found, from, to: Math.max(count.noun?.to ?? mention.to, place.to), place };
}

/** A total that leaves out what it counts: "Final count: 146", "the nearly 550 announced Friday", "had said more than 100". */
export function totalOf(scope: Scope, count: Count, lead: Lead | null): Metric | null {
  const { tokens, sentence } = scope;
  const { from, to, form } = count.mention;
  if (form !== 'count' || count.isUnknown || (count.noun?.counted.metric ?? null) !== null) return null;
  const named = firstMatch(TOTALS, tokens, Math.max(count.before.from, from - TOTAL_REACH), from);
  // "keeps a count of pupils who stay away: 188"
  if (named !== null && firstMatch(NEVER_COUNTED, tokens, named.to, from) !== null) return null;
  const total = named !== null;
  const official = firstMatch(OFFICIAL, tokens, Math.max(count.before.from, from - OFFICIAL_REACH), from);
  const found =
    lead ??
    arrestsBefore(scope, count) ??
    tiedLead(scope, total || official !== null) ??
    (official === null ? null : ARRESTS);
  if (found === null) return null;
  if (count.mention.of !== null) return null;
  if (lead?.isAsked === true && from - sentence.from <= ANSWER_REACH) return { ...found, from, to };
  const isAlone =
    NEXT_TIME.has(tokens[to]?.norm ?? '') ||
    to >= sentence.to ||
    tokens[to]?.kind === 'mark' ||
    endsPhrase(tokens, count.noun);
  const said = isAlone && firstMatch(SAID, tokens, Math.max(sentence.from, from - 3), from)?.to === from;
  const reported = REPORTED.match(tokens, to) !== null;
  return total || said || reported || isShortCount(scope, count, lead) ? { ...found, from, to } : null;
}

const ARRESTS: Lead = { metric: 'arrests', unit: 'people' };
/** Counts that need no noun in a report on arrests: "The last official count, 206, was given Monday." */
const OFFICIAL = phraseSet(
  'official count|official tally|official total|official figure|agency’s count|agency’s tally|government’s count|government’s tally|latest count|latest tally|last count|conteo oficial|cifra oficial|saldo oficial|último conteo|última cifra',
);
const OFFICIAL_REACH = 4;

/** "up from 140 on Monday" */
const NEXT_TIME = new Set(['on', 'by', 'earlier', 'last', 'a', 'el', 'la']);

/** "had said more than 100 people were held"; but "said 30 employees showed up". */
function endsPhrase(tokens: Scope['tokens'], noun: Count['noun']): boolean {
  const next = noun === null ? undefined : tokens[noun.to];
  return (
    noun !== null &&
    (next === undefined ||
      next.kind === 'mark' ||
      NOUN_STOPS.has(next.norm) ||
      ARREST_WORDS.match(tokens, noun.to) !== null)
  );
}

/** "El sábado eran 319", "A day earlier it was 250": nothing but a time and a number, behind another count. */
function isShortCount({ tokens, sentence }: Scope, { mention, noun }: Count, lead: Lead | null): boolean {
  return (
    lead !== null &&
    noun === null &&
    sentence.to - sentence.from <= SHORT &&
    mention.to >= sentence.to - 1 &&
    WERE.has(tokens[mention.from - 1]?.norm ?? '')
  );
}

const SHORT = 9;
const WERE = new Set([
  'were',
  'was',
  'eran',
  'era',
  'iban',
  'van',
  'fueron',
  'sumaban',
  'had',
  'counted',
  'habia',
]);

/** How near the beginning of its sentence a number answers a question. */
const ANSWER_REACH = 2;

/** "The number of people arrested during the week has now risen to 498". */
const TOTAL_REACH = 14;

function arrestsBefore({ tokens, sentence }: Scope, { mention }: Count): Lead | null {
  const arrest = firstMatch(ARREST_WORDS, tokens, sentence.from, mention.from);
  return arrest === null ? null : { metric: 'arrests', unit: 'people' };
}

/** "19 in Oregon among 84 arrested": the whole, which says what is counted, stands behind. */
function amongLater({ tokens, numbers }: Scope, { mention }: Count): Lead | null {
  const whole = numbers.find(({ from, reason }) => from >= mention.to && reason === null);
  if (whole === undefined || !AMONG.has(tokens[whole.from - 1]?.norm ?? '')) return null;
  const arrest = firstMatch(ARREST_WORDS, tokens, whole.to, whole.to + AMONG_REACH);
  return arrest === null ? null : { metric: 'arrests', unit: 'people' };
}

const AMONG = new Set(['among', 'of', 'entre']);
/** How near the arrests stand behind that whole. */
const AMONG_REACH = 4;

/** "Final count in Salem raid: 146": in a headline, or beside a total, the operation itself says that people were arrested. */
function tiedLead(scope: Scope, isTotal: boolean): Lead | null {
  const isHead = scope.block.kind === 'headline';
  return (isHead || isTotal) && (isTied(scope) || (isHead && isTotal && isRaid(scope)))
    ? { metric: 'arrests', unit: 'people' }
    : null;
}

function placeAfter({ tokens, places }: Scope, { after }: Count): PlaceMention | null {
  const place = places.find((candidate) => candidate.from >= after.from);
  return place !== undefined && isBetween(tokens, after.from, place.from, BETWEEN_AFTER) ? place : null;
}

/** "Polk County, where it began, had 88": what comes behind the clause in commas. */
function behindAside(tokens: Scope['tokens'], at: number): number {
  if (tokens[at]?.text !== ',' || !RELATIVES.has(tokens[at + 1]?.norm ?? '')) return at;
  for (let end = at + 2; end < at + ASIDE_REACH; end++) if (tokens[end]?.text === ',') return end + 1;
  return at;
}

const RELATIVES = new Set('where which home the a with by far donde que cuna'.split(' '));
/** The longest such clause, in tokens. */
const ASIDE_REACH = 12;

const WHOSE = new Set(['their', 'his', 'her', 'our', 'its', 'my', 'su', 'sus']);

function placeBefore({ tokens, places }: Scope, { mention }: Count): PlaceMention | null {
  const place = places.findLast((candidate) => candidate.to <= mention.from);
  // "calls to their Hyannis office passed 60"
  if (place !== undefined && WHOSE.has(tokens[place.from - 1]?.norm ?? '')) return null;
  // "The Atlanta office had the most after Chicago: 190."
  if (place !== undefined && COMPARED.has(tokens[place.from - 1]?.norm ?? '')) return places[0] ?? null;
  if (place !== undefined && THERE.match(tokens, mention.from - 2) !== null) return place;
  const led = firstMatch(LED_BY, tokens, mention.from - LED_REACH, mention.from);
  if (led?.to === mention.from) return place ?? null;
  return place !== undefined && isBetween(tokens, behindAside(tokens, place.to), mention.from, BETWEEN)
    ? place
    : null;
}

/** "Sixty-three were in Dallas and"; but "Two were in Dayton to visit family", "Forty were in Reno illegally". */
function isEnd(tokens: Scope['tokens'], place: PlaceMention | null): boolean {
  if (place === null) return false;
  const next = tokens[place.to];
  return next === undefined || next.kind === 'mark' || PLACE_ENDS.has(next.norm);
}

const PLACE_ENDS = new Set(['and', 'y', 'while', 'mientras', 'alone', 'area']);
const JOINTS = new Set([',', 'and', 'y']);
const IN = new Set(['in', 'en']);

/** Is the place before the number that of the number before it? "107 in Philadelphia, 101 in Los Angeles". */
function isClaimed({ tokens, numbers }: Scope, { mention }: Count, place: PlaceMention | null): boolean {
  if (place === null) return false;
  const owner = numbers.findLast(
    ({ to, reason }) => to <= place.from && to <= mention.from && reason === null,
  );
  if (owner === undefined) return false;
  const between = tokens.slice(owner.to, place.from);
  // "96, Chicago 88", "261 Grand Island, Neb.: 252": the place begins an entry of its own.
  if (between.every(({ kind, text }) => kind === 'mark' && text !== '(')) return false;
  const joint = between.at(-1)?.norm ?? '';
  // "en Tampa 61, en Orlando a 54"
  if (beginsEntry(tokens, place) && !',('.includes(tokens[place.to]?.text ?? '')) return false;
  // "were in Dayton and 33 in Toledo"
  if (JOINTS.has(tokens[mention.from - 1]?.norm ?? '') && IN.has(tokens[mention.to]?.norm ?? '')) return true;
  if ((joint === ',' || AND.has(joint)) && place.to === mention.from) return false;
  const noun = between.findLastIndex(({ norm }) => !BETWEEN_AFTER.has(norm));
  return noun < 0 || (noun === 0 && between[0]?.kind === 'word' && place.from - owner.to < GAP);
}

const COMPARED = new Set(['after', 'behind', 'than', 'tras', 'que']);
/** "In New York City and the counties around it there were 41." */
const THERE = phraseSet('there were|there had|se registraron|y hubo|alrededores hubo');

/** "Illinois, where the law is new, was the leader, with 134": the place may stand far before. */
const LED_BY = phraseSet(
  'the leader, with|the leader with|led the list with|led the list, with|led the way with|led the way, with|leading the way with|topped the list with|topped the list, with|had the most, with|had the most with|saw the most, with|the most arrests, with|ranked first with|was first with|' +
    'encabezó la lista con|encabeza la lista con|fue la primera con|a la cabeza con|fue la líder con|tuvo más, con',
);
const LED_REACH = 6;

const AND = new Set(['and', 'y', 'e', ';']);

/** The first place of a table's row, whatever stands between it and the number. */
function placeOfRow({ block, places }: Scope): PlaceMention | null {
  return block.kind === 'table-row' ? (places[0] ?? null) : null;
}

function isBetween(tokens: Scope['tokens'], from: number, to: number, words: ReadonlySet<string>): boolean {
  return to - from < GAP && tokens.slice(from, to).every((token) => words.has(token.norm));
}

/** A crime in a list ("DUI: 1,234", "45 for assault") under a lead-in that speaks of convictions. */
export function crimeTallyOf({ tokens, sentence }: Scope, count: Count, lead: Lead | null): Metric | null {
  if (lead === null || count.mention.form !== 'count') return null;
  const { from, to } = count.mention;
  const after = firstMatch(CUES, tokens, to, Math.min(sentence.to, to + CRIME_GAP));
  const before = firstMatch(CUES, tokens, Math.max(sentence.from, from - CRIME_GAP), from);
  const cue = [after, before].find((match) => match !== null && isCrime(match.value));
  if (cue === null || cue === undefined) return null;
  return { metric: cue.value, unit: 'people', from: Math.min(from, cue.at), to: Math.max(to, cue.to) };
}

/** How near a crime stands to its number in a list. */
const CRIME_GAP = 6;

/** "14 people Tuesday and another 22 on Wednesday": more of what was counted before. */
export function furtherOf(
  { tokens }: Scope,
  { mention, noun, isUnknown }: Count,
  said: Lead | null,
): Metric | null {
  if (said === null || isUnknown || mention.form !== 'count') return null;
  const isFurther =
    ANOTHER.has(tokens[mention.from - 1]?.norm ?? '') ||
    (noun !== null && MORE.has(tokens[noun.from]?.norm ?? ''));
  return isFurther ? { ...said, from: mention.from, to: noun?.to ?? mention.to } : null;
}

const ANOTHER = new Set(['another', 'other', 'remaining', 'otros', 'otras', 'restantes']);
const MORE = new Set(['more', 'others']);

/** A share set beside its count, or the other way round: "790 had convictions, or 54 percent". */
export function asideOf({ tokens }: Scope, count: Count, before: Lead | null): Metric | null {
  const { from, to, form } = count.mention;
  if (before === null || form !== 'percent' || count.noun !== null) return null;
  if (tokens.slice(count.after.from, count.after.to).some(({ kind }) => kind === 'word')) return null;
  const opens = tokens
    .slice(Math.max(count.before.from, from - 4), from)
    .some(({ text }) => text === ',' || text === '(');
  return opens ? { metric: before.metric, unit: 'percent', from, to } : null;
}
