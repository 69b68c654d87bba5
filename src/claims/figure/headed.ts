import type { Count } from './count.ts';
import type { Metric } from './metric.ts';
import { COUNTED_NOUNS } from './nouns.ts';
import type { Scope } from './scope.ts';
import { stateOf } from './state.ts';

/** How long what is counted may be: "people who had been deported and came back". */
const LONGEST = 9;
/** How far into it its noun may begin: "known or suspected gang members". */
const ADJECTIVES = 3;
/** A shorter number behind a singular is an age. */
const OLDER_THAN_ANYONE = 110;

const JOINTS = new Set(['and', 'y', 'also', 'e']);
/** How such a heading begins, where no noun of the tables ends it. */
const OPENERS = new Set(
  'people persons those with immigrants men personas quienes con los las previously already also inmigrantes'.split(
    ' ',
  ),
);

/** A number behind what it counts, with no verb between: "Gang members, 19. Deported before: 77." */
export function headedOf({ tokens, sentence }: Scope, { mention }: Count): Metric | null {
  const { from, to, form, value } = mention;
  const end = from - 1;
  if (form !== 'count' || !isMark(tokens[end]?.text, ',:') || !isEnd({ tokens, sentence }, to)) return null;
  const start = startOf({ tokens, sentence }, end);
  if (start === null) return null;
  const isMany = (value ?? 0) > OLDER_THAN_ANYONE || tokens[end - 1]?.norm.endsWith('s') === true;
  const kind = isMany ? kindOf(tokens, start, end) : null;
  const metric = kind ?? saidOf(tokens, start, end);
  return metric === null ? null : { metric, unit: 'people', from: start, to };
}

type Words = Pick<Scope, 'tokens' | 'sentence'>;

/** Where the heading begins: behind a semicolon or at the sentence's own beginning. */
function startOf({ tokens, sentence }: Words, end: number): number | null {
  let start = end;
  while (start > sentence.from && !isMark(tokens[start - 1]?.text, ':;.—–•')) {
    start--;
    if (end - start > LONGEST + 1 || tokens[start]?.kind === 'number' || tokens[start]?.text === ',')
      return null;
  }
  while (start < end && JOINTS.has(tokens[start]?.norm ?? '')) start++;
  return end - start > 0 ? start : null;
}

function isEnd({ tokens, sentence }: Words, to: number): boolean {
  if (to >= sentence.to || isMark(tokens[to]?.text, '.;')) return true;
  return tokens[to]?.text === ',' && RELATIVES.has(tokens[to + 1]?.norm ?? '');
}

/** "Felons: 1,600, which leaves", "Fugitives: 680, of whom" */
const RELATIVES = new Set('which of whom who de entre que'.split(' '));

function isMark(text: string | undefined, marks: string): boolean {
  return text !== undefined && text.length === 1 && marks.includes(text);
}

function kindOf(tokens: Scope['tokens'], start: number, end: number): string | null {
  for (let at = start; at <= Math.min(end, start + ADJECTIVES); at++) {
    const noun = COUNTED_NOUNS.match(tokens, at);
    if (noun === null || at + noun.length !== end || noun.value.unit !== 'people') continue;
    return noun.value.metric === 'arrests' ? null : noun.value.metric;
  }
  return null;
}

function saidOf(tokens: Scope['tokens'], start: number, end: number): string | null {
  const state = stateOf({ tokens }, { from: start, to: end });
  if (state === null) return null;
  return OPENERS.has(tokens[start]?.norm ?? '') || state.at - start <= 1 ? state.metric : null;
}
