/** How far from its number what is counted may stand, and from an arrest, in characters. */
const NOUN_REACH = 45;
const ARREST_REACH = 110;

/**
 * A number of people: digits that are no year, price, share or age, or a word of two and more. What
 * stands behind it is looked at apart.
 */
const COUNT =
  /\b(?:\d{1,3}(?:[,.]\d{3})+|\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|dozen|dozens|scores|several|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|centenar|centenares|cientos|decenas|docena|docenas|miles|varios|varias)\b/g;

/** Two to four arrests may be anybody's: they count for little. */
const FEW = /^(?:[2-4]|two|three|four|dos|tres|cuatro|several|varios|varias)$/;
/** "$40", "No. 12", "father of three"; "34-year-old", "40 percent", "5 p.m.", "12 years". */
const NOT_BEFORE = /(?:[$£€#.,:/-]|(?:father|mother|parent|dad|mom|padre|madre) (?:of|de) )$/;
const NOT_AFTER =
  /^(?:-year|-ano|%|\s*(?:prior|previous|past|percent|per cent|por ciento|years?|anos|months?|meses|days?|dias|hours?|horas|weeks?|semanas|a\.m|p\.m|am\b|pm\b|miles|million|billion|millones|[:/]\d))/;

/** Where people arrested are counted, by how many they are. */
export interface ArrestCounts {
  readonly many: readonly number[];
  readonly few: readonly number[];
}

/**
 * Where folded text counts people arrested: a number, the people or arrests behind it, and a word of
 * arrest near by, in one sentence ("128 people were arrested", "arrests of 40", "netted 98 immigrants").
 */
export function findArrestCounts(
  folded: string,
  arrests: readonly number[],
  counted: readonly number[],
): ArrestCounts {
  const found: { many: number[]; few: number[] } = { many: [], few: [] };
  for (const { 0: number, index } of folded.matchAll(COUNT)) {
    const end = index + number.length;
    if (isOneOrYear(number) || NOT_BEFORE.test(folded.slice(Math.max(0, index - 10), index))) continue;
    if (NOT_AFTER.test(folded.slice(end, end + 16))) continue;
    const noun = firstWithin(counted, end, end + NOUN_REACH);
    const arrest = firstWithin(arrests, index - ARREST_REACH, end + ARREST_REACH);
    if (arrest === undefined) continue;
    const direct = arrest < index && index - arrest < 25;
    if (noun === undefined ? !direct : isParted(folded, end, noun)) continue;
    if (!isParted(folded, Math.min(index, arrest), Math.max(index, arrest)))
      (FEW.test(number) ? found.few : found.many).push(index);
  }
  return found;
}

function isOneOrYear(number: string): boolean {
  return /^(?:0|1|(?:19|20)\d\d)$/.test(number);
}

/** The first position in `[from, to)`. */
function firstWithin(positions: readonly number[], from: number, to: number): number | undefined {
  return positions.find((position) => position >= from && position < to);
}

/** True where a sentence ends between two positions. */
function isParted(folded: string, from: number, to: number): boolean {
  return /[.!?]["”’)]?\s+\S|\n/.test(
    folded.slice(from, to).replace(/\b(?:[a-z]|calif|sept|oct|nov|dec|jan|feb|aug|mass|ill)\./g, ''),
  );
}
