import type { NumberMention } from '../number/number.ts';
import type { Scope } from './scope.ts';
import { WHOLE_WORDS } from './words.ts';

const OF = new Set(['of', 'among', 'de', 'entre']);
const THEM = new Set(
  'those them these that whom ellos ellas esos esas estos estas ese este cuales'.split(' '),
);
/** Words between "of those" and the end of what they point with: "of that number", "de ese total". */
const NUMBER = new Set(['number', 'total', 'group', 'numero', 'grupo']);
/** How near they stand to the number, on either side. */
const REACH = 4;

/** Is the number a part of what was counted right before? "Of those, 45", "45 of them"; not "45 of those arrested". */
export function pointsBack(
  { tokens, sentence }: Scope,
  { from, to }: Pick<NumberMention, 'from' | 'to'>,
): boolean {
  for (let at = Math.max(sentence.from, from - REACH); at < to + 1; at++) {
    if (!OF.has(tokens[at]?.norm ?? '') || !THEM.has(tokens[at + 1]?.norm ?? '')) continue;
    const next = NUMBER.has(tokens[at + 2]?.norm ?? '') ? tokens[at + 3] : tokens[at + 2];
    return next === undefined || !WHOLE_WORDS.has(next.norm);
  }
  return false;
}

const HERE = new Set(['here', 'local', 'locales', 'locally', 'aqui', 'localmente']);
const HERE_REACH = 8;
/** Behind its noun it may be said of another: "survivors here weigh news of about 40 arrests". */
const BEHIND = new Set(['here', 'aqui']);

/** "About three in five of those arrested here", "locally, 12 were detained" */
export function isHere(
  { tokens, sentence }: Scope,
  { from, to }: Pick<NumberMention, 'from' | 'to'>,
): boolean {
  const before = tokens.slice(Math.max(sentence.from, from - REACH), from);
  return (
    before.some(({ norm }, i) => HERE.has(norm) && (!BEHIND.has(norm) || i >= before.length - 2)) ||
    tokens.slice(from, Math.min(sentence.to, to + HERE_REACH)).some(({ norm }) => HERE.has(norm))
  );
}

const TOWNS = new Set(['city', 'town', 'ciudad', 'pueblo', 'localidad']);
const THIS = new Set(['the', 'this', 'la', 'el', 'esta', 'este']);
const WITHIN = new Set(['in', 'across', 'throughout', 'around', 'of', 'en', 'de', 'por']);

/** "166 workers at a warehouse on the east side of the city", "unos 120 agentes participaron en la ciudad" */
export function isInTown({ tokens, sentence, numbers }: Scope, { to }: Pick<NumberMention, 'to'>): boolean {
  const end = numbers.find(({ from, reason }) => from >= to && reason === null)?.from ?? sentence.to;
  for (let at = to + 2; at < end; at++)
    if (
      TOWNS.has(tokens[at]?.norm ?? '') &&
      THIS.has(tokens[at - 1]?.norm ?? '') &&
      WITHIN.has(tokens[at - 2]?.norm ?? '')
    )
      return true;
  return false;
}

/** In front of the whole that those told of before are a part of. */
const AMONG = new Set(['among', 'entre']);
const ARTICLES = new Set(['the', 'los', 'las', 'some']);

/** "They were among more than 280 taken into custody", "forman parte de los 90 detenidos" */
export function isAmong({ tokens }: Scope, { from }: Pick<NumberMention, 'from'>): boolean {
  const at = ARTICLES.has(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1;
  const word = tokens[at]?.norm ?? '';
  return AMONG.has(word) || ((word === 'of' || word === 'de') && PART.has(tokens[at - 1]?.norm ?? ''));
}

const PART = new Set(['part', 'parte']);
