import type { Count } from './count.ts';
import { COUNTRIES } from './countries.ts';
import type { Metric } from './metric.ts';
import type { Scope } from './scope.ts';
import { phraseSet } from './table.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Between a number and the country behind it: "45 from Mexico", "12 of the workers are citizens of South Korea". */
const FROM = set(
  'from of de were are is was the people men women individuals citizens nationals natives came come hail hailed - , them those these workers immigrants ' +
    'detainees arrested detained employees who being eran son es era provenian provienen originarios ciudadanos personas ellos ellas esos trabajadores detenidos arrestados los las',
);
const IN = set('in en');
/** How far behind the number that country stands, in tokens. */
const REACH = 8;

/** Between a country and the number behind it: "Honduras (7)", "Guatemalans numbered 290", "Guatemalans led with 28". */
const LED = set(
  '( , : – — - first second third nationals citizens natives immigrants workers people with numbered led leads lead accounted for made up make totaled topped tops top the list at had there were ' +
    'con encabezan encabezaron encabezaban la lista suman sumaron sumaban fueron son eran hubo representan aportaron',
);
/** "Mexicans made up another 41" */
const OTHERS = set('another other otros otras');
const LINKS = set('for up representan representaron suman sumaron');
/** How far before the number that country stands. */
const LED_REACH = 6;

/** "23 of its nationals": the country was named before. */
const ITS = set('its their sus');
const NATIONALS = set(
  'nationals citizens countrymen compatriots connacionales ciudadanos compatriotas paisanos',
);

/** The same in a word of its own: "la detención de 44 connacionales". */
const COMPATRIOTS = set('connacionales compatriotas paisanos countrymen compatriots');

/** The country of "45 from Mexico", "12 were Guatemalan", "Honduras (7)": the figure's place. */
export interface Nationality extends Metric {
  readonly country: string;
}

/** Reads the country that a number counts the people of; null where it names none. */
export function nationalityOf(scope: Scope, count: Count): Nationality | null {
  const found = countryBehind(scope, count) ?? countryBefore(scope, count) ?? ownCountry(scope, count);
  if (found === null) return null;
  const unit = count.mention.form === 'percent' ? 'percent' : 'people';
  return { metric: 'nationality', unit, ...found };
}

type Found = Pick<Nationality, 'from' | 'to' | 'country'>;

function countryBehind({ tokens, sentence, places }: Scope, { mention }: Count): Found | null {
  const { from, to } = mention;
  for (let at = to; at < Math.min(sentence.to, to + REACH); at++) {
    // "the 60 percent of those held in Boston are Mexican"
    const place = places.find((candidate) => candidate.from === at + 1);
    if (place !== undefined && IN.has(tokens[at]?.norm ?? '')) {
      at = place.to - 1;
      continue;
    }
    const match = COUNTRIES.match(tokens, at);
    if (match !== null && /^\p{L}/u.test(tokens[at]?.text ?? ''))
      return isLanguage(tokens, at + match.length)
        ? null
        : { from, to: at + match.length, country: match.value };
    if (!FROM.has(tokens[at]?.norm ?? '')) break;
  }
  return null;
}

/** "44 Mexicans had been detained": people named by their country alone, not "44 Mexican immigrants". */
export function isDemonym(
  { tokens, sentence }: Pick<Scope, 'tokens' | 'sentence'>,
  { mention }: Count,
): boolean {
  if (COMPATRIOTS.has(tokens[mention.to]?.norm ?? '')) return true;
  const match = COUNTRIES.match(tokens, mention.to);
  const last = match === null ? undefined : tokens[mention.to + match.length - 1];
  if (match === null || last === undefined || !last.norm.endsWith('s')) return false;
  const next = tokens[mention.to + match.length];
  return (
    next === undefined ||
    mention.to + match.length >= sentence.to ||
    next.kind === 'mark' ||
    VERBS.has(next.norm)
  );
}

const VERBS = set('were was are had have and who in from among at by fueron y en entre que');

/** "38 detenidos son de Guatemala": where the arrested come from is what the sentence tells. */
export function tellsOrigin({ tokens }: Pick<Scope, 'tokens'>, { after }: Count): boolean {
  return ORIGINS.match(tokens, after.from) !== null;
}

const ORIGINS = phraseSet(
  'are from|were from|come from|came from|are citizens of|were citizens of|are nationals of|were nationals of|hail from|hailed from|son de|eran de|provienen de|provenían de|son originarios de|eran originarios de|proceden de',
);

/** "900 Spanish-speaking members" */
function isLanguage(tokens: Scope['tokens'], at: number): boolean {
  return tokens[at + (tokens[at]?.text === '-' ? 1 : 0)]?.norm.startsWith('speak') === true;
}

function countryBefore({ tokens, sentence, block }: Scope, { mention }: Count): Found | null {
  const { from, to } = mention;
  const isRow = block.kind === 'table-row' || block.kind === 'list-item';
  const verb =
    OTHERS.has(tokens[from - 1]?.norm ?? '') && LINKS.has(tokens[from - 2]?.norm ?? '') ? from - 1 : from;
  for (let end = verb; end > Math.max(sentence.from, from - LED_REACH); end--) {
    for (const length of [3, 2, 1]) {
      const at = end - length;
      const match = at < sentence.from ? null : COUNTRIES.match(tokens, at);
      if (match?.length === length && (end < from || isRow)) return { from: at, to, country: match.value };
    }
    if (!LED.has(tokens[end - 1]?.norm ?? '')) return null;
  }
  return null;
}

function ownCountry({ tokens, sentence }: Scope, { mention }: Count): Found | null {
  const { from, to } = mention;
  const isIts = ITS.has(tokens[to + 1]?.norm ?? '') && NATIONALS.has(tokens[to + 2]?.norm ?? '');
  const isOwn = COMPATRIOTS.has(tokens[to]?.norm ?? '');
  if (!isIts && !isOwn) return null;
  for (let at = from - 1; at >= sentence.from; at--) {
    const match = COUNTRIES.match(tokens, at);
    if (match !== null) return { from, to: isOwn ? to + 1 : to + 3, country: match.value };
  }
  return null;
}
