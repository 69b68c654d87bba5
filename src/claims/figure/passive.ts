import { ARREST_WORDS, type ArrestForm, RAID_PASSIVES } from './arrests.ts';
import type { Count } from './count.ts';
import { isDivider } from './divider.ts';
import { isRaid } from './evidence.ts';
import { allMatches, firstMatch, type Scope } from './scope.ts';
import { phraseSet } from './table.ts';

/** "… were taken into custody", behind the number. */
export function arrestAfter(scope: Scope, { after, noun }: Count): { at: number; to: number } | null {
  const resumed = resumeAfter(scope, after.to);
  return (
    [...allMatches(ARREST_WORDS, scope.tokens, after.from, after.to), ...resumed].find(
      ({ at, to, value }) =>
        !isNoun(scope.tokens, at, after.from) &&
        !DYING.has(scope.tokens[at - 1]?.norm ?? '') &&
        !isNextVerb(scope, at, to, after.from) &&
        (value === 'both' || (value === 'headline' && scope.block.kind === 'headline')),
    ) ??
    (isRaid(scope) ? firstMatch(RAID_PASSIVES, scope.tokens, after.from, after.to) : null) ??
    (isRaid(scope) && noun?.counted.unit === 'people'
      ? firstMatch(SEIZED, scope.tokens, after.from, after.to)
      : null)
  );
}

/** Of people only: goods are seized as well. */
const SEIZED = phraseSet(
  'were seized|was seized|been seized|fueron sacados|fueron sacadas|fueron subidos|fueron subidas',
);

/** "questioned 400 workers and detained 133 of them", "in six towns swept up 680": what was done to the next number's people. */
function isNextVerb(scope: Scope, at: number, to: number, start: number): boolean {
  const before = scope.tokens[at - 1]?.norm ?? '';
  if (!JOINTS.has(before) && (at === start || PASSIVES.has(before))) return false;
  return scope.numbers.some((number) => number.from === to && isDivider(scope, number));
}

const PASSIVES = new Set('were was been being be get got fueron fue sido eran'.split(' '));

const JOINTS = new Set(['and', 'y', ',', ';']);

/** "Six people have died in custody" */
const DYING = new Set(['died', 'dead', 'dying', 'murieron', 'muerto', 'muertos', 'fallecido', 'fallecieron']);

/** "2,000 people prayed for those arrested": not what happened to the 2,000; but "361 los arrestados". */
function isNoun(tokens: Scope['tokens'], at: number, from: number): boolean {
  return at - 1 > from && THOSE.has(tokens[at - 1]?.norm ?? '');
}

const THOSE = new Set(['those', 'the', 'los', 'las']);

/** Behind an aside that interrupts the clause: "475 people, most of them South Koreans, were detained". */
function resumeAfter({ tokens, sentence }: Scope, aside: number): ReturnType<typeof allMatches<ArrestForm>> {
  // ", including two children,": the comma stands before the word that ends the clause.
  const open = ASIDE_MARKS.has(tokens[aside - 1]?.text ?? '') ? aside - 1 : aside;
  const mark = tokens[open]?.text ?? '';
  if (aside >= sentence.to || !ASIDE_MARKS.has(mark)) return [];
  for (let at = aside + 1; at < Math.min(sentence.to, aside + ASIDE_REACH); at++) {
    if (tokens[at]?.text === mark)
      return allMatches(ARREST_WORDS, tokens, at + 1, Math.min(sentence.to, at + 5));
  }
  return [];
}

const ASIDE_MARKS = new Set([',', '—', '–']);
const ASIDE_REACH = 12;
