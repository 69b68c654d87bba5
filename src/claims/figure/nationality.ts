import type { Count } from './count.ts';
import { COUNTRIES } from './countries.ts';
import type { Metric } from './metric.ts';
import type { Scope } from './scope.ts';

const FROM = new Set([
  'from',
  'of',
  'de',
  'were',
  'are',
  'was',
  'eran',
  'son',
  'came',
  'come',
  'hail',
  'hailed',
  'the',
  'provenian',
  'originarios',
  'citizens',
  'nationals',
  'ciudadanos',
  'people',
  'personas',
  'men',
  'women',
  'individuals',
  'natives',
  '-',
  ',',
  'them',
  'those',
  'ellos',
  'ellas',
  'esos',
  'eran',
]);

/** The country of "45 from Mexico", "12 were Guatemalan", "Honduras (7)": the figure's place. */
export interface Nationality extends Metric {
  readonly country: string;
}

/** Reads the country that a number counts the people of; null where it names none. */
export function nationalityOf({ tokens, sentence }: Scope, count: Count): Nationality | null {
  const { from, to } = count.mention;
  const unit = count.mention.form === 'percent' ? 'percent' : 'people';
  for (let at = to; at < Math.min(sentence.to, to + 6); at++) {
    const match = COUNTRIES.match(tokens, at);
    if (match !== null && /^\p{L}/u.test(tokens[at]?.text ?? ''))
      return { metric: 'nationality', unit, from, to: at + match.length, country: match.value };
    if (!FROM.has(tokens[at]?.norm ?? '')) break;
  }
  const before = tokens[from - 1]?.text;
  if (before !== '(' && before !== ',' && before !== ':') return null;
  for (const length of [3, 2, 1]) {
    const at = from - 1 - length;
    const match = at < sentence.from ? null : COUNTRIES.match(tokens, at);
    if (match?.length === length) return { metric: 'nationality', unit, from: at, to, country: match.value };
  }
  return null;
}
