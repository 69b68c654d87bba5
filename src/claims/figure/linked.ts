import { ARREST_WORDS } from './arrests.ts';
import type { Count } from './count.ts';
import { COUNTED_NOUNS } from './nouns.ts';
import { allMatches, firstMatch, type Scope } from './scope.ts';
import { phraseSet } from './table.ts';

/** Verbs between what is counted and its number: "arrests stood at 1,120", "gang members numbered 45". */
const LINKS = phraseSet(
  'accounted for another|accounted for the other|made up another|made up the other|make up another|representan otros|representaron otros|suman otros|sumaron otros|numbered|number|accounted for|account for|accounting for|made up|make up|totaled|totalled|totaling|totalling|comprised|represented|came to|stood at|stands at|now stands at|was at|were at|reached|reaches|hit|hits|' +
    'climbed to|climbs to|rose to|rises to|grew to|grows to|risen to|grown to|jumped to|swelled to|top|tops|topped|surpassed|surpasses|exceeded|exceeds|passed|passes|' +
    'ascendió a|ascendían a|ascendieron a|asciende a|ascienden a|llegó a|llega a|llegan a|llegaron a|llegaba a|alcanzó|alcanza|alcanzaron|sumaban|suman|sumaron|sumó|suma|eran de|fueron|es de|era de|fue de|' +
    'representan|representaban|representaron|se elevó a|se eleva a|subió a|sube a|suben a|subieron a|totalizaron|totalizan|' +
    'supera|superan|superaba|superaban|superó|superaron|rebasa|rebasan|rebasó|rebasaba|sobrepasa|sobrepasó',
);

/** How long such a verb is. */
const LINK_REACH = 3;
/** How far before the verb its subject's noun stands: "arrests in the Chicago area since Sept. 8 topped". */
const SUBJECT_REACH = 16;

/** What the subject of a verb like "numbered" says that the number counts; null where there is no such verb. */
export function linkedTo(scope: Scope, { mention, before }: Count): { metric: string; at: number } | null {
  const { tokens, sentence } = scope;
  const verb = verbAt(tokens, before.from, mention);
  if (verb === null) return null;
  const from = Math.max(sentence.from, verb - SUBJECT_REACH);
  const noun = allMatches(COUNTED_NOUNS, tokens, from, verb).findLast(
    ({ at, value }) =>
      value.unit === 'people' && value.metric !== null && !OBJECTS.has(tokens[at - 1]?.norm ?? ''),
  );
  if (noun?.value.metric != null) return { metric: noun.value.metric, at: noun.at };
  const arrests = firstMatch(ARREST_WORDS, tokens, from, verb);
  return arrests === null ? null : { metric: 'arrests', at: arrests.at };
}

/** "sex criminals who preyed on children made up another 146" */
const OBJECTS = new Set(['on', 'against', 'with', 'toward', 'for', 'contra', 'con', 'a']);

const GREW = new Set(
  'grew grown rose risen climbed jumped went increased swelled paso pasaron subio aumento crecio'.split(' '),
);
/** How long "grew from 30 on Monday to" is at most. */
const GREW_REACH = 10;

/** "The number of those detained grew from 30 on Monday to 117 by Thursday." */
function grownFrom(tokens: Scope['tokens'], number: number): number | null {
  const before = tokens[number - 1]?.norm;
  if (before !== 'to' && before !== 'a') return null;
  for (let at = number - 2; at >= Math.max(0, number - GREW_REACH); at--) {
    const isFrom = tokens[at + 1]?.norm === 'from' || tokens[at + 1]?.norm === 'de';
    if (isFrom && GREW.has(tokens[at]?.norm ?? '')) return at;
  }
  return null;
}

/** Where the verb begins that ends right before the number, or is read as a part of it ("topped 1,300"). */
function verbAt(tokens: Scope['tokens'], start: number, { from, core }: Count['mention']): number | null {
  for (let at = Math.max(start, from - LINK_REACH); at <= from; at++) {
    const link = LINKS.match(tokens, at);
    if (link !== null && at + link.length >= from && at + link.length <= core.from) return at;
  }
  return grownFrom(tokens, from);
}
