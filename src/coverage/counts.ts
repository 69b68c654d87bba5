/** How far from its number what is counted may stand, and from an arrest, in characters. */
const NOUN_REACH = 45;
const ARREST_REACH = 110;
const DIRECT_REACH = 25;
/** "took 64 people", "64 workers were led": from the number to the word that may be an arrest. */
const TAKING_REACH = 48;
const PAST_REACH = 70;
const PAST =
  /\b(?:last year|last summer|last fall|years? ago|year before|year earlier|in (?:19|20)\d\d|en (?:19|20)\d\d|ano pasado|hace un ano)\b/;

/**
 * A number of people: digits that are no year, price, share or age, or a word of two and more. What
 * stands behind it is looked at apart.
 */
const COUNT =
  /\b(?:\d{1,3}(?:[,.]\d{3})+|\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|dozens?|scores|several|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|(?:trei|cuare|cincue|sese|sete|oche|nove)nta|cien|cientos?|centenar|centenares|decenas|docenas?|miles|vari[oa]s)\b/g;

/** Two to four arrests may be anybody's: they count for little. */
const FEW = /^(?:[2-4]|two|three|four|dos|tres|cuatro|several|varios|varias)$/;
/** "$40", "No. 12", "March 25", "father of three"; "34-year-old", "40 percent", "5 p.m.", "12 years", "25 de marzo". */
const NOT_BEFORE = /(?:[$£€#.,:/-]|(?:father|mother|parent|dad|mom|padre|madre) (?:of|de) )$/;
/** "March 25", but not "on the second of March. Thirty men were …" */
const MONTH_BEFORE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:t|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.? $/;
const NOT_AFTER =
  /^(?:-year|-ano|%|\s*(?:prior|previous|past|percent|per cent|por ciento|years?|anos|months?|meses|days?|dias|hours?|horas|weeks?|semanas|a\.m|p\.m|am\b|pm\b|miles|million|billion|millones|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|[:/]\d))/;

/** "Seven are still in jail": who does so is people. */
const ALONE = /^ (?:are|were|remain|siguen|estan|fueron)\b/;

/** Where people arrested are counted, by how many they are. */
export interface ArrestCounts {
  readonly many: readonly number[];
  readonly few: readonly number[];
  /** People counted of whom no arrest is told: "680 workers". */
  readonly people: readonly number[];
}

/**
 * Where folded text counts people arrested: a number, the people or arrests behind it, and a word of
 * arrest near by, in one sentence ("128 people were arrested", "arrests of 40", "netted 98 immigrants").
 */
export function findArrestCounts(
  folded: string,
  { arrest: arrests, taking, counted }: Readonly<Record<'arrest' | 'taking' | 'counted', readonly number[]>>,
): ArrestCounts {
  const found: Record<keyof ArrestCounts, number[]> = { many: [], few: [], people: [] };
  for (const { 0: number, index } of folded.matchAll(COUNT)) {
    if (!isCount(folded, number, index) || isOfThePast(folded, index)) continue;
    const end = index + number.length;
    const noun = firstWithin(counted, end, end + NOUN_REACH);
    const countsPeople =
      (noun !== undefined && !isParted(folded, end, noun)) || ALONE.test(folded.slice(end, end + 12));
    const arrest = nearest(arrests, index);
    const told =
      arrest !== undefined &&
      Math.abs(arrest - index) < ARREST_REACH &&
      !isParted(folded, Math.min(index, arrest), Math.max(index, arrest));
    // "arrested 128 in the valley": the arrest says who is counted.
    const direct = told && arrest < index && index - arrest < DIRECT_REACH;
    const taken = nearest(taking, index);
    const isTaken =
      countsPeople &&
      taken !== undefined &&
      Math.abs(taken - index) < TAKING_REACH &&
      !isParted(folded, Math.min(index, taken), Math.max(index, taken));
    if (isTaken || (told && (countsPeople || direct)))
      (FEW.test(number) ? found.few : found.many).push(index);
    else if (countsPeople && !FEW.test(number)) found.people.push(index);
  }
  return found;
}

/** No "one", no year, no price, share, age or date. */
function isCount(folded: string, number: string, at: number): boolean {
  const end = at + number.length;
  const before = folded.slice(Math.max(0, at - 12), at);
  return (
    !/^(?:0|1|(?:19|20)\d\d)$/.test(number) &&
    !NOT_BEFORE.test(before) &&
    !(/^\d/.test(number) && MONTH_BEFORE.test(before)) &&
    !NOT_AFTER.test(folded.slice(end, end + 16)) &&
    // "His wife, 22, was detained"
    !(folded.slice(at - 2, at) === ', ' && folded[end] === ',')
  );
}

/** "In 2006 agents arrested 1,300 workers", "last year's effort led to 46 arrests": not the news. */
function isOfThePast(folded: string, at: number): boolean {
  const [before, after] = [folded.slice(Math.max(0, at - PAST_REACH), at), folded.slice(at, at + PAST_REACH)];
  const match = PAST.exec(before);
  if (match !== null && !isParted(before, match.index, before.length)) return true;
  const behind = PAST.exec(after);
  return behind !== null && !isParted(after, 0, behind.index);
}

/** The first position in `[from, to)`. */
function firstWithin(positions: readonly number[], from: number, to: number): number | undefined {
  return positions.find((position) => position >= from && position < to);
}

function nearest(positions: readonly number[], to: number): number | undefined {
  let best: number | undefined;
  for (const position of positions)
    if (best === undefined || Math.abs(position - to) < Math.abs(best - to)) best = position;
  return best;
}

/** True where a sentence ends between two positions. */
function isParted(folded: string, from: number, to: number): boolean {
  return /[.!?]["”’)]?\s+\S|\n/.test(
    folded.slice(from, to).replace(/\b(?:[a-z]|calif|sept|oct|nov|dec|jan|feb|aug|mass|ill)\./g, ''),
  );
}
