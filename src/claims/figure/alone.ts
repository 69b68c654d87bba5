import type { NumberMention } from '../number/number.ts';
import { ARREST_WORDS } from './arrests.ts';
import { CUES } from './cues.ts';
import { isDivider } from './divider.ts';
import { type Metric, unitOf } from './metric.ts';
import { COUNTED_NOUNS } from './nouns.ts';
import { allMatches, type Scope } from './scope.ts';
import { phraseSet } from './table.ts';

/** What may stand beside the number in its sentence: "58 percent, give or take." */
const BESIDE = new Set('give or take exactly mas o menos total people personas arrests in all'.split(' '));

/** One person is a story. */
const LEAST = 2;

/** Opens the sentence that says what the number before it counts. */
const OPENERS = phraseSet(
  'that’s how many|that is how many|that was how many|that’s the|that is the|that was the|this is how many|how many|the number|the share|the count|the total|the toll|the tally|those who|so many|' +
    'esa es la|ese es el|es la cifra|es el número|son los|son las|tantos|tantas|la cifra|el número|el total|los que|las que|esos son',
);

/** The number that is a whole sentence: "310." Null where the sentence says more. */
export function aloneIn(scope: Scope): NumberMention | null {
  const { tokens, sentence, numbers } = scope;
  const [mention] = numbers;
  if (mention === undefined || numbers.length > 1 || mention.form === 'vague' || !isDivider(scope, mention))
    return null;
  if (mention.form === 'count' && (mention.value ?? LEAST) < LEAST) return null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const isInside = at >= mention.from && at < mention.to;
    if (!isInside && tokens[at]?.kind === 'word' && !BESIDE.has(tokens[at]?.norm ?? '')) return null;
  }
  return mention;
}

/** What the sentence behind such a number says that it counts, in tokens of the number's own block. */
export function explains(scope: Scope, mention: NumberMention, isTold: boolean): Metric | null {
  const { tokens, sentence } = scope;
  const { from, to } = mention;
  const own = (metric: string): Metric => ({ metric, unit: unitOf(mention), from, to });
  if (isTold && mention.form === 'count' && isPlace(scope)) return own('arrests');
  if (OPENERS.match(tokens, sentence.from) === null) return null;
  const said = [
    ...allMatches(CUES, tokens, sentence.from, sentence.to),
    ...allMatches(COUNTED_NOUNS, tokens, sentence.from, sentence.to).flatMap(({ at, to: end, value }) =>
      value.unit === 'people' && value.metric !== null ? [{ at, to: end, value: value.metric }] : [],
    ),
    ...allMatches(ARREST_WORDS, tokens, sentence.from, sentence.to)
      .filter(({ at }) => !THOSE.has(tokens[at - 1]?.norm ?? ''))
      .map(({ at, to: end }) => ({ at, to: end, value: 'arrests' })),
  ].toSorted((a, b) => a.at - b.at);
  // "how many suspected gang members ICE swept up": the verb says what the number counts.
  const last = said.at(-1);
  if (last === undefined || (mention.form === 'percent' && last.value === 'arrests')) return null;
  return own(last.value);
}

/** "In Dane County alone!" */
function isPlace({ tokens, sentence, places }: Scope): boolean {
  const [place] = places;
  if (place === undefined || place.from - sentence.from > 1 || !IN.has(tokens[sentence.from]?.norm ?? ''))
    return false;
  return tokens.slice(place.to, sentence.to).every(({ norm, kind }) => kind === 'mark' || ALONE.has(norm));
}

const IN = new Set(['in', 'en', 'across']);
const ALONE = new Set(['alone', 'solo', 'solamente', 'nada', 'mas']);

const THOSE = new Set(['those', 'the', 'people', 'los', 'las', 'personas']);
