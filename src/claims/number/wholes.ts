import { PhraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { NumberMention } from './number.ts';
import type { Words } from './words.ts';

const table = (phrases: readonly string[]) =>
  new PhraseTable(phrases.map((phrase) => [phrase, true] as const));

/** Between a part and its whole: "317 of the 498", "101 out of 128", "317 de los 498". */
const OF = {
  en: table([
    ...['of', 'out of', 'among', 'of a total of', 'out of a total of', 'of a group of', 'of all'],
    ...['of the', 'of those', 'of these', 'of its', 'of their', 'out of the', 'among the', 'among those'],
    ...['of the total', 'of the estimated', 'of the roughly'],
  ]),
  es: table([
    ...['de', 'de los', 'de las', 'de esos', 'de esas', 'de estos', 'de estas', 'de sus', 'de entre los'],
    ...['de entre las', 'de un total de', 'del total de', 'de un grupo de', 'sobre un total de'],
  ]),
} as const;

/** Gives each count that stands right before its whole that whole's number. */
export function withWholes(
  tokens: readonly Token[],
  mentions: readonly NumberMention[],
  words: Words,
): NumberMention[] {
  return mentions.map((mention, i) => {
    const whole = mentions[i + 1];
    const link = OF[words.lang].match(tokens, mention.to);
    if (link === null || whole?.from !== mention.to + link.length) return mention;
    if (!isCount(mention) || !isCount(whole)) return mention;
    const { value } = whole;
    if (value === null || mention.value === null || mention.value > value) return mention;
    return { ...mention, of: value, reason: null };
  });
}

/** A number of something; "one" of "one of 498" counts after all. */
function isCount({ form, reason }: NumberMention): boolean {
  return form === 'count' && (reason === null || reason === 'pronoun');
}
