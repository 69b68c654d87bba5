import type { TokenRange } from '../text/sentences.ts';
import { CUES, isCrime } from './cues.ts';
import { allMatches, type Scope } from './scope.ts';

/** What is said of people, and where: "had prior convictions", "were members of MS-13". */
export interface State {
  readonly metric: string;
  readonly at: number;
  readonly to: number;
}

type Cue = ReturnType<typeof allMatches<string>>[number];

/** How near the crime stands behind "convicted of": "convicted at least once of drunken driving". */
const CRIME_REACH = 4;

/** "convictions, pending charges or records abroad": the word for either stands behind both. */
const OR_REACH = 2;

const OR = new Set(['or', 'and', 'o', 'y', 'and/or', '/', 'u']);
const CHARGES = new Set(['pending_charges', 'criminal_arrests']);

/** What is said of people in a clause; null where it says nothing that the tables hold. */
export function stateOf({ tokens }: Pick<Scope, 'tokens'>, range: TokenRange): State | null {
  const cues = allMatches(CUES, tokens, range.from, range.to);
  const [first] = cues;
  if (first === undefined) return null;
  const none = cues.find(({ value }) => value === 'no_criminal_record');
  if (none !== undefined) return state(none, none);
  if (isDenied(tokens, range.from, first.at)) {
    const contrary = CONTRARIES.get(first.value);
    return contrary === undefined ? null : { ...state(first, first), metric: contrary };
  }
  const other = cues.find(({ value }) => isEither(first.value, value));
  if (other !== undefined && tokens.slice(first.to, other.to + OR_REACH).some(({ norm }) => OR.has(norm)))
    return { metric: 'convicted_or_pending', at: first.at, to: other.to };
  if (first.value !== 'criminal_convictions') return state(first, first);
  const crimes = cues.filter(({ value }) => isCrime(value) || value === 'felony_convictions');
  const [crime] = crimes;
  const single = crime !== undefined && crimes.every(({ value }) => value === crime.value);
  return single && crime.at - first.to <= CRIME_REACH
    ? { ...state(crime, crime), at: first.at }
    : state(first, first);
}

/** "carecía de antecedentes", "had never been convicted", "have not been charged" */
function isDenied(tokens: Scope['tokens'], from: number, cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(from, cue - DENIAL_REACH); at--)
    if (DENIALS.has(tokens[at]?.norm ?? '')) return !ONLY.has(tokens[at + 1]?.norm ?? '');
  return false;
}

const DENIAL_REACH = 4;
const DENIALS = new Set(
  (
    "no not never without none neither nor lacked lack didn't don't hadn't haven't weren't wasn't aren't isn't doesn't " +
    'nunca jamas sin ninguno ninguna ningun carece carecen carecia carecian'
  ).split(' '),
);
/** "not only convicted" */
const ONLY = new Set(['only', 'just', 'solo']);

/** What is said where it is denied. */
const CONTRARIES: ReadonlyMap<string, string> = new Map([
  ['criminal_convictions', 'no_criminal_record'],
  ['convicted_or_pending', 'no_criminal_record'],
  ['targets', 'collateral_arrests'],
]);

function state({ value, at }: Cue, { to }: Cue): State {
  return { metric: value, at, to };
}

/** "convicted or charged", in either order. */
function isEither(one: string, other: string): boolean {
  return (
    (one === 'criminal_convictions' && CHARGES.has(other)) ||
    (CHARGES.has(one) && other === 'criminal_convictions')
  );
}
