import { isAbsent } from './absent.ts';
import { findArrestCounts } from './counts.ts';
import { findDeeds } from './deeds.ts';
import { proseOf } from './prose.ts';
import { recordOf } from './record-of.ts';
import { findSignals, fold, SIGNAL_KEYS } from './signals.ts';

/** News says first what it is about: the first paragraphs, in UTF-16 units. */
const LEAD = 1_400;
/** No headline is longer. */
const TITLE = 300;

/**
 * How often each signal, each kind of count and of deed stands in a stretch of text; `topic`: words of
 * immigration beside the agency's own name.
 */
const KEYS = [...SIGNAL_KEYS, 'many', 'few', 'people', 'deeds', 'acts', 'others', 'topic'] as const;
export type Tally = Readonly<Record<(typeof KEYS)[number], number>>;

/** What a page is weighed by: how often each signal stands in its title, its first paragraphs, its text. */
export interface Evidence {
  readonly title: Tally;
  readonly lead: Tally;
  readonly body: Tally;
  /** Title and first paragraphs together. */
  readonly top: Tally;
  /** Title and text together. */
  readonly all: Tally;
  /** Another agency is named before ICE is. */
  readonly otherFirst: boolean;
}

/** Bare text often begins with its headline. */
function firstLine(text: string): string {
  return text.slice(0, 200).trimStart().split('\n', 1)[0] ?? '';
}

/** Gathers what speaks for and against a page. The first line stands in for a missing title. */
export function gatherEvidence(title: string, text: string): Evidence {
  const inTitle = positionsIn((title === '' ? firstLine(text) : title).slice(0, TITLE));
  const inBody = positionsIn(proseOf(text));
  const [head, lead, body] = [tally(inTitle), tally(inBody, LEAD), tally(inBody)];
  const withTitle = (other: Tally) => recordOf(KEYS, (key) => head[key] + other[key]);
  return {
    title: head,
    lead,
    body,
    top: withTitle(lead),
    all: withTitle(body),
    otherFirst: inTitle.agency.length === 0 && (isOtherFirst(inTitle) ?? isOtherFirst(inBody) ?? false),
  };
}

type Positions = Readonly<Record<keyof Tally, readonly number[]>>;

/** A text's signals, and the text that they stand in. */
type Read = Positions & { readonly folded: string };

function positionsIn(text: string): Read {
  const folded = fold(text);
  const found = findSignals(folded);
  const acting = (positions: readonly number[]) => positions.filter((at) => !isAbsent(folded, at, found));
  const named = [...found.agency, ...capitalsIn(text)].sort((a, b) => a - b);
  const signals = {
    ...found,
    ...findArrestCounts(folded, found),
    agency: acting(named),
    agents: acting(found.agents),
    department: acting(found.department),
  };
  const names = new Set(named);
  return {
    folded,
    ...signals,
    ...findDeeds(folded, signals),
    topic: found.immigration.filter((at) => !names.has(at)),
  };
}

/** Null where no agency is named. */
function isOtherFirst({ agency, agents, department, otherAgency, folded }: Read): boolean | null {
  const first = (positions: readonly number[]) => positions[0] ?? Number.POSITIVE_INFINITY;
  const ice = Math.min(first(agency), first(agents), first(department));
  const other = first(otherAgency);
  if (other === ice) return null;
  return other < ice && !areTogether(folded, other, ice);
}

/** How far apart two agencies of one subject stand, in characters: "Border Patrol and ICE agents". */
const TOGETHER = 40;

/** "Border Patrol and ICE agents arrested nine": neither only helps. */
function areTogether(folded: string, other: number, ice: number): boolean {
  if (ice - other > TOGETHER) return false;
  return / (?:and|y|e|&) (?:the |u\.s\. |el |la )?$/.test(folded.slice(other, ice));
}

/** "ICE", "HSI" and "ERO" in capitals, which "ice" on a road never has; not amid other words in capitals. */
function capitalsIn(text: string): number[] {
  return Array.from(text.matchAll(/\b(?:ICE|HSI|ERO)\b(?! [A-Z]{3,})/g), (match) => match.index);
}

function tally(positions: Positions, before = Number.POSITIVE_INFINITY): Tally {
  return recordOf(KEYS, (key) => positions[key].filter((at) => at < before).length);
}
