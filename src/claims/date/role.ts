import type { DateWhat } from '../claim.ts';
import type { Token } from '../text/tokens.ts';
import type { Cue } from './cues.ts';
import type { DateMention } from './expression.ts';
import type { SentenceCues } from './sentence-cues.ts';

/** How far from a date, in tokens, the word that it belongs to stands at most. */
const REACH_BEFORE = 24;
const REACH_AFTER = 6;
/** "Before dawn on Wednesday, agents walked into …": a day that opens its sentence dates what follows. */
const REACH_FROM_FRONT = 18;
const FRONT = 7;
/** A word behind a date is counted as so much further: "arrested on Wednesday, officials said". */
const AFTER_PENALTY = 5;
/** "the sweep on Sept. 25", "Wednesday's raids": a thing is dated only from close by. */
const EVENT_REACH = 5;

/** A long subject that its day closes: "The arrests of seven managers, and of workers at 40 plants, on Wednesday were". */
const REACH_SUBJECT = 40;

/** "since ICE's Operation Safe City began": how far before its start, in tokens. */
const REACH_SINCE = 7;

/** Marks that part what is said from what is beside it. */
const BARRIERS = new Set(['—', '–', ';', '(', ')', ':', '|', '@']);

const WHEN = new Set(['when', 'cuando']);
const SINCE = new Set(['since', 'desde']);
const FROM = new Set([...SINCE, 'from']);
const THROUGH = new Set(['through', 'hasta']);
/** "By Tuesday evening 412 had been arrested", "Al 9 de junio, 412 personas habían sido arrestadas" */
const UP_TO = new Set(['by', 'al']);

/** What a date tells, by the words around it in its sentence. */
export function roleOf(tokens: readonly Token[], mention: DateMention, cues: SentenceCues): DateWhat {
  if (isStamp(tokens, mention) || cues.has('aside')) return 'other';
  if (mention.date.is !== 'span' && cues.has('person')) return 'other';
  if (mention.date.is === 'span') return spanRole(cues);
  if (isSinceStart(tokens, mention, cues)) return 'operation start';
  return leadRole(leadOf(tokens, mention), cues) ?? dayRole(nearestCue(tokens, mention, cues));
}

/** "Since the start of Operation Safe City on Dec. 3", "desde que comenzó el operativo el 3 de diciembre" */
function isSinceStart(tokens: readonly Token[], mention: DateMention, cues: SentenceCues): boolean {
  if (cues.has('other') || !(cues.has('action') || cues.has('event'))) return false;
  for (const { cue, from, to } of cues.near(mention, REACH_BEFORE, 0)) {
    if (cue !== 'start' || to > mention.from || hasBarrier(tokens, to, mention.from)) continue;
    for (let at = from - 1; at >= Math.max(0, from - REACH_SINCE); at--)
      if (FROM.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

/** "2020-10-07" is a page's own stamp; nobody writes so in running text. */
function isStamp(tokens: readonly Token[], { from }: DateMention): boolean {
  return tokens[from]?.text.length === 4 && tokens[from]?.kind === 'number' && tokens[from + 1]?.text === '-';
}

/** The word before a day, an article aside: "since", "hasta el". */
function leadOf(tokens: readonly Token[], mention: DateMention): string {
  const before = tokens[mention.from - 1]?.norm ?? '';
  return before === 'el' || before === 'the' ? (tokens[mention.from - 2]?.norm ?? '') : before;
}

/** "1,000 arrested since Sept. 8", "550 arrested through Sept. 19", "the operation ran through Friday" */
function leadRole(lead: string, cues: SentenceCues): DateWhat | null {
  if (cues.has('other') || !(cues.has('action') || cues.has('event'))) return null;
  if (SINCE.has(lead)) return 'operation start';
  if (UP_TO.has(lead)) return cues.has('action') ? 'as-of date' : null;
  if (!THROUGH.has(lead)) return null;
  return cues.has('action') ? 'as-of date' : 'operation end';
}

/** A span of days in a sentence about arrests tells when they were made, whatever stands between. */
function spanRole(cues: SentenceCues): DateWhat {
  return cues.has('action') || cues.has('event') ? 'operation dates' : 'other';
}

function dayRole(cue: Cue | null): DateWhat {
  switch (cue) {
    case 'action':
    case 'event':
      return 'operation dates';
    case 'start':
      return 'operation start';
    case 'end':
      return 'operation end';
    case 'as-of':
      return 'as-of date';
    case 'announcement':
      return 'announcement';
    default:
      return 'other';
  }
}

function nearestCue(tokens: readonly Token[], mention: DateMention, cues: SentenceCues): Cue | null {
  const front = isFront(tokens, mention, cues.start) || WHEN.has(tokens[mention.to]?.norm ?? '');
  const reach = front ? REACH_FROM_FRONT : REACH_AFTER;
  let best: { cue: Cue; distance: number } | null = null;
  let announced = false;
  // "Feb. 13: Agents raid …", "on Tuesday when agents of …"
  const opens = mention.from <= cues.start + 1 && tokens[mention.to]?.text === ':';
  const after = opens ? mention.to + 1 : mention.to;
  const closes = closesSubject(tokens, mention);
  for (const { cue, from, to } of cues.near(mention, closes ? REACH_SUBJECT : REACH_BEFORE, reach)) {
    const before = to <= mention.from;
    const gap = before ? mention.from - to : from - mention.to;
    const near = opens ? REACH_FROM_FRONT : eventReach(tokens, mention, before, closes);
    if (cue === 'neutral' || (cue === 'event' && gap > near)) continue;
    if (hasBarrier(tokens, before ? to : after, before ? mention.from : from)) continue;
    if (before && cue === 'announcement') announced = true;
    // "on Wednesday announced": nothing stands between.
    const isParted = !before && tokens[mention.to]?.text === ',';
    const adjoins = gap <= 1 && cue === 'announcement' && !isParted;
    // ", officials said" attributes the whole sentence.
    const penalty = isParted && cue === 'announcement' ? REACH_BEFORE : AFTER_PENALTY;
    const distance = before || front || adjoins ? gap : gap + penalty;
    if (best === null || distance < best.distance || (distance === best.distance && !front))
      best = { cue, distance };
  }
  // "announced the arrests Wednesday": the day is of the announcement.
  return best?.cue === 'event' && announced ? 'announcement' : (best?.cue ?? null);
}

/** "Wednesday's immigration raids", but not "the mayor on Wednesday condemned the raids". */
function eventReach(tokens: readonly Token[], { to }: DateMention, before: boolean, closes: boolean): number {
  if (before && closes) return REACH_SUBJECT;
  const behind = TIMES.has(tokens[to]?.norm ?? '') ? to + 1 : to;
  return before || /^['’]s$/.test(tokens[behind]?.text ?? '') ? EVENT_REACH : 0;
}

/** "The arrests of four managers, and of workers at nine plants, on Tuesday were …": what is dated stands before the verb. */
function closesSubject(tokens: readonly Token[], { to }: DateMention): boolean {
  const verb = tokens[to]?.text === ',' ? to + 1 : to;
  return COPULAS.has(tokens[verb]?.norm ?? '');
}

const COPULAS = new Set('was were came are is followed marked fueron fue'.split(' '));

/** "Tuesday night's raid" */
const TIMES = new Set(['morning', 'afternoon', 'evening', 'night']);

/** Whether a date stands among the first words of its sentence, a dateline aside. */
function isFront(tokens: readonly Token[], { from }: DateMention, start: number): boolean {
  if (from - start <= FRONT) return true;
  for (let i = from - FRONT; i < from; i++)
    if (tokens[i]?.text === '—' || tokens[i]?.text === '–') return true;
  return false;
}

function hasBarrier(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (BARRIERS.has(tokens[i]?.text ?? '') && !isClockColon(tokens, i)) return true;
  return false;
}

/** "shortly after 3:30 p.m. Thursday" */
function isClockColon(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    tokens[at]?.text === ':' &&
    before?.kind === 'number' &&
    after?.kind === 'number' &&
    after.start === tokens[at]?.end
  );
}
