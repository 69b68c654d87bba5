import { ARREST_WORDS } from './arrests.ts';
import { CUES } from './cues.ts';
import { COUNTED_NOUNS } from './nouns.ts';
import { allMatches, firstMatch, type Scope } from './scope.ts';
import { phraseSet } from './table.ts';
import type { Lead } from './tally.ts';

/** What a list counts, as the words before it say: "Arrests by city:", "They included people convicted of:". */
export function leadIn({ block, tokens, sentence }: Scope): Lead | null {
  const isHead = block.kind === 'subhead' || block.kind === 'table-head' || block.kind === 'caption';
  const asked = isQuestion({ tokens, sentence });
  if (!isHead && !asked && !isIndirect({ tokens, sentence }) && tokens[sentence.to - 1]?.text !== ':')
    return null;
  const lead = leadOf({ tokens, sentence });
  return lead !== null && asked ? { ...lead, isAsked: true } : lead;
}

type Words = Pick<Scope, 'tokens' | 'sentence'>;

const HOW_MANY = phraseSet('how many|how big|how large|cuántos|cuántas|cuánta');

/** "How many people were arrested?" */
function isQuestion({ tokens, sentence: { from, to } }: Words): boolean {
  return (
    tokens.slice(Math.max(from, to - 2), to).some(({ text }) => text === '?') &&
    firstMatch(HOW_MANY, tokens, from, to) !== null
  );
}

/** "He would not say how many people were arrested": what comes next may. */
function isIndirect({ tokens, sentence: { from, to } }: Words): boolean {
  return firstMatch(UNSAID, tokens, from, to) !== null;
}

const UNSAID = phraseSet(
  'count of arrests|number of arrests|tally of arrests|number of people arrested|number of people detained|number of detentions|arrest count|arrest tally|cifra de arrestos|número de arrestos|número de detenidos|cifra de detenidos|conteo de arrestos|not say how many|did not know how many|declined to say how many|unclear how many|not clear how many|no dijo cuántos|no dijo cuántas|no precisó cuántos|no precisó cuántas|no se sabe cuántos',
);

function leadOf({ tokens, sentence }: Words): Lead | null {
  const cue = allMatches(CUES, tokens, sentence.from, sentence.to).at(-1);
  if (cue !== undefined) return { metric: cue.value, unit: 'people' };
  const arrests = allMatches(ARREST_WORDS, tokens, sentence.from, sentence.to).length > 0;
  const noun = allMatches(COUNTED_NOUNS, tokens, sentence.from, sentence.to).find(
    (match) => match.value.metric === 'arrests',
  );
  return arrests || noun !== undefined ? { metric: 'arrests', unit: 'people' } : null;
}
