import type { RecognizersCase } from './recognizers.ts';

/** A share as papers spell it: one digit's parts of halves to tenths, alone or behind a whole. */
const PLAIN_FRACTION =
  /(?:^|and )(?:an?|one|two|three|four|five|six|seven|eight|nine)[ -]+(?:half|halves|(?:third|fourth|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?)$/i;

/** Ends as the denominator of a spelled fraction does. */
const DENOMINATOR = /(?:first|second|third|fourth|fifth|\wth|avo|esimo|ésimo|esima|ésima|quinto|medio)s?$/i;

/** What makes a percentage of a number. */
const PERCENT = /(?: ?%| por cien(?:to)?| percent)$/i;

interface Feature {
  readonly name: string;
  /** Of the sentence. */
  readonly input?: RegExp;
  /** Of an expected number's words and value. */
  readonly entity?: (text: string, value: string | null) => boolean;
}

/**
 * What news of an enforcement operation cannot contain, as features of the case itself. A case with one of
 * them is left out of the measure; the rows "none left out" count every case.
 */
const NOT_NEWS: readonly Feature[] = [
  { name: 'powers and scientific notation', input: /\^|\de[+-]?\d/i },
  { name: 'numbers below zero', input: /(?:^|\s)- ?[\d.,]|\b(?:minus|negative|menos)\b/i },
  { name: 'divisions ("one over twenty")', entity: (text) => / (?:over|sobre) /.test(text) },
  {
    name: 'spelled fractions but of one digit\'s halves to tenths ("twenty twenty fifths")',
    entity: (text) => {
      const number = text.replace(PERCENT, '');
      return DENOMINATOR.test(number) && !PLAIN_FRACTION.test(number);
    },
  },
  { name: 'decimals spoken in Spanish ("siete con cincuenta")', entity: (text) => / con /.test(text) },
  { name: 'the letter G for a billion', input: /\d ?G$/ },
  { name: 'addresses of machines', input: /\d+\.\d+\.\d+\.\d+/ },
  { name: 'percentages without a number', entity: (_text, value) => value === null || value === 'null' },
  {
    name: 'percentages with their number behind ("percents of twenty")',
    entity: (text) => /^per ?cents? of /.test(text),
  },
];

export function isNewsCase({ Input, Results }: RecognizersCase): boolean {
  return !NOT_NEWS.some(
    ({ input, entity }) =>
      input?.test(Input) === true ||
      Results.some(({ Text, Resolution }) => entity?.(Text.trim(), Resolution?.value ?? null) === true),
  );
}
